// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/nested/nested_layout.h"
#include "model/layout/tiered_layout.h"
#include "tests/bench/generated_graph.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace placewright;
using namespace placewright::bench;

namespace {

/// What a reader would stumble over, counted.
struct Faults {
    int unrouted = 0;
    int slanting = 0;
    int looseEnds = 0;
    int throughBoxes = 0;
    int overlapping = 0;
    int outside = 0;
    int shared = 0;
    int coveredLabels = 0;

    bool operator==(const Faults&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Faults& faults) {
    return out << "unrouted " << faults.unrouted << ", slanting " << faults.slanting << ", loose ends "
               << faults.looseEnds << ", through boxes " << faults.throughBoxes << ", overlapping "
               << faults.overlapping << ", outside " << faults.outside << ", shared " << faults.shared
               << ", covered labels " << faults.coveredLabels;
}

struct PlacedLeg {
    QPointF from, to;
    std::size_t link;
};

bool entersRect(const PlacedLeg& leg, const QRectF& rect) {
    constexpr double touch = 0.01;
    return std::min(leg.from.x(), leg.to.x()) < rect.right() - touch &&
           std::max(leg.from.x(), leg.to.x()) > rect.left() + touch &&
           std::min(leg.from.y(), leg.to.y()) < rect.bottom() - touch &&
           std::max(leg.from.y(), leg.to.y()) > rect.top() + touch;
}

bool runTogether(const PlacedLeg& a, const PlacedLeg& b) {
    const bool upright = std::abs(a.from.x() - a.to.x()) < 0.01;
    if (upright != (std::abs(b.from.x() - b.to.x()) < 0.01))
        return false;
    const auto along = [&](QPointF p) { return upright ? p.y() : p.x(); };
    const auto across = [&](QPointF p) { return upright ? p.x() : p.y(); };
    return std::abs(across(a.from) - across(b.from)) < 1 &&
           std::min(std::max(along(a.from), along(a.to)), std::max(along(b.from), along(b.to))) -
                   std::max(std::min(along(a.from), along(a.to)), std::min(along(b.from), along(b.to))) >
               1;
}

Faults faultsOf(const LayoutInput& input, const Layout& layout) {
    Faults faults;
    std::vector<bool> encloses(input.boxes.size(), false);
    for (const LayoutBox& box : input.boxes)
        if (box.inside >= 0)
            encloses[static_cast<std::size_t>(box.inside)] = true;
    const auto insideOf = [&](std::size_t box) { return input.boxes[box].inside; };
    // The words at the head of a box that encloses others are its label.
    const auto titleOf = [&](std::size_t box) {
        QRectF title = layout.boxes[box];
        title.setHeight(input.heightFor(static_cast<int>(box), title.width()));
        return title;
    };
    for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
        if (insideOf(a) >= 0 && !layout.boxes[static_cast<std::size_t>(insideOf(a))].contains(layout.boxes[a]))
            ++faults.outside;
        for (std::size_t b = a + 1; b < layout.boxes.size(); ++b) {
            const bool within = insideOf(a) == static_cast<int>(b) || insideOf(b) == static_cast<int>(a);
            const std::size_t outer = insideOf(a) == static_cast<int>(b) ? b : a;
            if (within ? titleOf(outer).intersects(layout.boxes[outer == a ? b : a])
                       : layout.boxes[a].intersects(layout.boxes[b]))
                ++faults.overlapping;
        }
    }
    std::vector<PlacedLeg> legs;
    for (std::size_t i = 0; i < layout.routes.size(); ++i) {
        const QList<QPointF>& points = layout.routes[i].points;
        if (points.size() < 2) {
            ++faults.unrouted;
            continue;
        }
        const auto onEdge = [&](QPointF point, int box) {
            const QRectF& rect = layout.boxes[static_cast<std::size_t>(box)];
            return rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point) &&
                   !rect.adjusted(0.01, 0.01, -0.01, -0.01).contains(point);
        };
        if (!onEdge(points.first(), input.links[i].from) || !onEdge(points.last(), input.links[i].to))
            ++faults.looseEnds;
        for (qsizetype p = 1; p < points.size(); ++p) {
            legs.push_back({points[p - 1], points[p], i});
            if (std::abs(points[p].x() - points[p - 1].x()) > 0.01 &&
                std::abs(points[p].y() - points[p - 1].y()) > 0.01)
                ++faults.slanting;
        }
    }
    for (const PlacedLeg& leg : legs) {
        const LayoutLink& link = input.links[leg.link];
        for (std::size_t box = 0; box < layout.boxes.size(); ++box) {
            // A line to a box enters what that box stands in, but not the title.
            const bool around = insideOf(static_cast<std::size_t>(link.from)) == static_cast<int>(box) ||
                                insideOf(static_cast<std::size_t>(link.to)) == static_cast<int>(box);
            if (entersRect(leg, around ? titleOf(box) : layout.boxes[box]))
                ++faults.throughBoxes;
        }
        for (const LayoutRoute& route : layout.routes)
            if (!route.label.isNull() && entersRect(leg, route.label))
                ++faults.coveredLabels;
    }
    for (std::size_t a = 0; a < layout.routes.size(); ++a) {
        const QRectF& label = layout.routes[a].label;
        if (label.isNull())
            continue;
        for (std::size_t b = 0; b < a; ++b)
            faults.coveredLabels += label.intersects(layout.routes[b].label) ? 1 : 0;
        for (std::size_t box = 0; box < layout.boxes.size(); ++box)
            faults.coveredLabels += (encloses[box] ? titleOf(box) : layout.boxes[box]).intersects(label) ? 1 : 0;
    }
    // Only lines less than a unit apart can share a leg.
    const auto across = [](const PlacedLeg& leg) {
        return std::abs(leg.from.x() - leg.to.x()) < 0.01 ? leg.from.x() : leg.from.y();
    };
    std::sort(legs.begin(), legs.end(), [&](const PlacedLeg& a, const PlacedLeg& b) { return across(a) < across(b); });
    for (std::size_t a = 0; a < legs.size(); ++a)
        for (std::size_t b = a + 1; b < legs.size() && across(legs[b]) - across(legs[a]) < 1; ++b)
            if (input.links[legs[a].link].bus != input.links[legs[b].link].bus && runTogether(legs[a], legs[b]))
                ++faults.shared;
    return faults;
}

bool sameRoutes(const Layout& a, const Layout& b, std::size_t links) {
    for (std::size_t i = 0; i < links; ++i)
        if (a.routes[i].points != b.routes[i].points || a.routes[i].label != b.routes[i].label)
            return false;
    return true;
}

} // namespace

TEST_CASE("graphs of any usual size are drawn without a fault", "[nested]") {
    for (const GraphSize& size : {graph98, graph204, graph494}) {
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const LayoutInput input = generatedGraph(size, seed);
            CAPTURE(size.nodes(), size.edges(), seed);
            REQUIRE(static_cast<int>(input.boxes.size()) == size.nodes());
            REQUIRE(static_cast<int>(input.links.size()) == size.edges());
            const Layout layout = tieredLayout(input);
            CHECK(faultsOf(input, layout) == Faults{});
            int labels = 0, wanted = 0;
            for (std::size_t i = 0; i < layout.routes.size(); ++i) {
                wanted += input.links[i].labelWidth > 0 ? 1 : 0;
                labels += layout.routes[i].label.isNull() ? 0 : 1;
            }
            CHECK(labels == wanted);
            const Layout again = tieredLayout(input);
            CHECK(layout.boxes == again.boxes);
            CHECK(sameRoutes(layout, again, layout.routes.size()));
        }
    }
}

TEST_CASE("lines find room even where each means something of its own", "[nested]") {
    for (const GraphSize& size : {graph98, graph204, graph494}) {
        const LayoutInput input = generatedGraph(size, 1, true);
        CAPTURE(size.nodes());
        CHECK(faultsOf(input, tieredLayout(input)) == Faults{});
    }
}

TEST_CASE("a new box moves nothing that is there, and only new lines are drawn", "[nested]") {
    for (const GraphSize& size : {graph98, graph204, graph494}) {
        LayoutInput input = generatedGraph(size);
        const Layout before = tieredLayout(input);
        LayoutBox box = input.boxes[20 + static_cast<std::size_t>(size.places)];
        const int added = static_cast<int>(input.boxes.size());
        input.boxes.push_back(box);
        input.heightFor = [was = input.heightFor, added](int i, double width) {
            return i < added ? was(i, width) : 30;
        };
        input.links.push_back({added, 3, 100 + 3, 0, 0.5});
        input.links.push_back({added, added - 1, 100 + added - 1, 0, 0.5});
        const Layout after = grownLayout(input, before);
        CAPTURE(size.nodes());
        REQUIRE(after.boxes.size() == before.boxes.size() + 1);
        CHECK(std::equal(before.boxes.begin(), before.boxes.end(), after.boxes.begin()));
        CHECK(sameRoutes(before, after, before.routes.size()));
        CHECK(faultsOf(input, after) == Faults{});
    }
}
