// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/tiered_layout.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <iostream>
#include <random>

using namespace placewright;

namespace {

constexpr double nearby = 0.01;

/// A body with committees, places and collaboratives, and organisations that each take part in several of them: the graphs
/// that layout engines are compared on.
LayoutInput graphOf(int nodes, int edges, unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    LayoutInput input;
    const auto add = [&](Tier tier, int row, double minWidth) {
        input.boxes.push_back({tier, row, minWidth, -1, std::nullopt});
        return static_cast<int>(input.boxes.size()) - 1;
    };
    const int body = add(Tier::system, 0, 300);
    std::vector<int> bodies;
    for (int i = 0; i < 8; ++i)
        bodies.push_back(add(Tier::system, 1, 120));
    for (int i = 0; i < std::max(4, nodes / 25); ++i)
        bodies.push_back(add(Tier::place, 0, 160));
    for (int i = 0; i < 4; ++i)
        bodies.push_back(add(Tier::atScale, 0, 200));
    for (const int each : bodies)
        input.links.push_back({body, each, 1, 0, 0.5});
    std::vector<int> organisations;
    while (static_cast<int>(input.boxes.size()) < nodes)
        organisations.push_back(add(Tier::atScale, 0, 120));
    int bus = 2;
    while (static_cast<int>(input.links.size()) < edges) {
        const int from = organisations[static_cast<std::size_t>(below(static_cast<int>(organisations.size())))];
        input.links.push_back({from, bodies[static_cast<std::size_t>(below(static_cast<int>(bodies.size())))], bus++, 0, 0.5});
    }
    input.heightFor = [](int, double) { return 40.0; };
    return input;
}

bool crosses(QPointF a, QPointF b, const QRectF& box) {
    return std::min(a.x(), b.x()) < box.right() - nearby && std::max(a.x(), b.x()) > box.left() + nearby &&
           std::min(a.y(), b.y()) < box.bottom() - nearby && std::max(a.y(), b.y()) > box.top() + nearby;
}

struct Faults {
    int through = 0;
    int overlapping = 0;
    int unrouted = 0;
};

Faults faultsOf(const LayoutInput& input, const Layout& layout) {
    Faults faults;
    for (std::size_t i = 0; i < layout.boxes.size(); ++i)
        for (std::size_t k = i + 1; k < layout.boxes.size(); ++k)
            faults.overlapping += layout.boxes[i].adjusted(nearby, nearby, -nearby, -nearby).intersects(layout.boxes[k]) ? 1 : 0;
    for (std::size_t r = 0; r < layout.routes.size(); ++r) {
        const auto& points = layout.routes[r].points;
        faults.unrouted += points.size() < 2 ? 1 : 0;
        for (qsizetype p = 1; p < points.size(); ++p)
            for (std::size_t box = 0; box < layout.boxes.size(); ++box)
                if (static_cast<int>(box) != input.links[r].from && static_cast<int>(box) != input.links[r].to)
                    faults.through += crosses(points[p - 1], points[p], layout.boxes[box]) ? 1 : 0;
    }
    return faults;
}

} // namespace

TEST_CASE("on graphs of 98, 204 and 494 nodes no line goes through a box and no boxes overlap", "[layout]") {
    for (const auto& [nodes, edges] : {std::pair(98, 186), std::pair(204, 420), std::pair(494, 1100)}) {
        const LayoutInput input = graphOf(nodes, edges, 7);
        REQUIRE(static_cast<int>(input.boxes.size()) == nodes);
        const auto begun = std::chrono::steady_clock::now();
        const Layout layout = tieredLayout(input);
        const auto took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
        const Faults faults = faultsOf(input, layout);
        std::cout << nodes << " nodes, " << edges << " edges: " << took << " ms, " << faults.unrouted << " unrouted\n";
        CAPTURE(nodes, faults.unrouted);
        CHECK(faults.through == 0);
        CHECK(faults.overlapping == 0);
    }
}
