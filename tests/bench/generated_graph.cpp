// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_graph.h"

#include <algorithm>
#include <random>
#include <set>

namespace placewright::bench {

namespace {

constexpr int committees = 8;
constexpr int collaboratives = 4;

} // namespace

LayoutInput generatedGraph(const GraphSize& size, unsigned seed, bool alone) {
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    LayoutInput input;
    std::vector<double> heights;
    const auto add = [&](Tier tier, int row, double width, double height, int inside) {
        LayoutBox box;
        box.tier = tier;
        box.row = row;
        box.minWidth = width;
        box.inside = inside;
        input.boxes.push_back(box);
        heights.push_back(height);
        return static_cast<int>(input.boxes.size()) - 1;
    };
    const auto link = [&](int from, int to, int bus, double label) {
        input.links.push_back({from, to, alone ? static_cast<int>(input.links.size()) : bus, label, 0.5});
    };
    const int body = add(Tier::system, 0, 400, 60, -1);
    std::vector<int> bodies;
    for (int i = 0; i < committees; ++i)
        bodies.push_back(add(Tier::system, 1, 130, 40, -1));
    std::vector<int> places;
    for (int i = 0; i < size.places; ++i)
        places.push_back(add(Tier::place, 0, 180, 34, -1));
    std::vector<int> organisations, homes;
    for (int i = 0; i < size.organisations; ++i) {
        homes.push_back(i % size.places);
        organisations.push_back(
            add(Tier::place, 0, 110, 30 + 12 * below(2), places[static_cast<std::size_t>(homes.back())]));
    }
    for (int i = 0; i < collaboratives; ++i)
        bodies.push_back(add(Tier::atScale, 0, 240, 44, -1));
    for (int i = 0; i < committees; ++i)
        link(body, bodies[static_cast<std::size_t>(i)], 1, 0);
    for (int place : places)
        link(body, place, 2, 90);
    bodies.insert(bodies.end(), places.begin(), places.end());
    std::set<std::pair<int, int>> known;
    while (static_cast<int>(known.size()) < size.memberships) {
        const auto one = static_cast<std::size_t>(below(size.organisations));
        const int in = bodies[static_cast<std::size_t>(below(static_cast<int>(bodies.size())))];
        if (in != places[static_cast<std::size_t>(homes[one])] && known.emplace(organisations[one], in).second)
            link(organisations[one], in, 100 + in, 0);
    }
    input.heightFor = [heights](int box, double) { return heights[static_cast<std::size_t>(box)]; };
    return input;
}

QByteArray dotOf(const LayoutInput& graph) {
    QByteArray dot = "digraph g {\nnode [shape=box];\n";
    std::vector<std::vector<int>> inside(graph.boxes.size());
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        if (graph.boxes[i].inside >= 0)
            inside[static_cast<std::size_t>(graph.boxes[i].inside)].push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        const QByteArray name = QByteArray::number(static_cast<int>(i));
        if (graph.boxes[i].inside >= 0)
            continue;
        if (inside[i].empty()) {
            dot += name + ";\n";
            continue;
        }
        // A place is drawn around its organisations; a node in it stands for the place itself.
        dot += "subgraph cluster_" + name + " { " + name + ";";
        for (int box : inside[i])
            dot += " " + QByteArray::number(box) + ";";
        dot += " }\n";
    }
    for (const LayoutLink& link : graph.links)
        dot += QByteArray::number(link.from) + " -> " + QByteArray::number(link.to) + ";\n";
    return dot + "}\n";
}

} // namespace placewright::bench
