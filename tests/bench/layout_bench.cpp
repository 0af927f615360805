// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/nested/nested_layout.h"
#include "model/layout/tiered_layout.h"
#include "tests/bench/dot_times.h"
#include "tests/bench/generated_graph.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace placewright;
using namespace placewright::bench;

/// Prints as JSON how long graphs take to be laid out and routed, here and by `dot`, all in this one run.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QJsonArray sizes;
    for (const GraphSize& size : {graph98, graph204, graph494}) {
        LayoutInput graph = generatedGraph(size);
        const QByteArray words = dotOf(graph);
        const Times ours = timed(15, [&](int) { (void)tieredLayout(graph); });
        const Times dot = dotTimes(words, {QStringLiteral("-Tplain")}, 5);
        const Times ortho = dotTimes(words, {QStringLiteral("-Tplain"), QStringLiteral("-Gsplines=ortho")}, 1);
        const Layout before = tieredLayout(graph);
        const auto unrouted = std::count_if(before.routes.begin(), before.routes.end(),
                                            [](const LayoutRoute& route) { return route.points.size() < 2; });
        graph.boxes.push_back(graph.boxes.at(20 + static_cast<std::size_t>(size.places)));
        graph.heightFor = [was = graph.heightFor, added = size.nodes()](int box, double width) {
            return box < added ? was(box, width) : 30;
        };
        graph.links.push_back({size.nodes(), 3, 103, 0, 0.5});
        const Times added = timed(5, [&](int) { (void)grownLayout(graph, before); });
        sizes.append(QJsonObject{{QStringLiteral("nodes"), size.nodes()},
                                 {QStringLiteral("edges"), size.edges()},
                                 {QStringLiteral("unrouted"), static_cast<int>(unrouted)},
                                 {QStringLiteral("layoutAndRoutes"), json(ours)},
                                 {QStringLiteral("oneNodeAdded"), json(added)},
                                 {QStringLiteral("dotPolyline"), json(dot)},
                                 {QStringLiteral("dotOrtho"), json(ortho)},
                                 {QStringLiteral("timesFasterThanDot"), dot.median / ours.median},
                                 {QStringLiteral("timesFasterThanDotOrtho"), ortho.median / ours.median}});
    }
    std::fputs(QJsonDocument(QJsonObject{{QStringLiteral("graphs"), sizes}}).toJson().constData(), stdout);
    return 0;
}
