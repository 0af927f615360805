// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/tiered_layout.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <iostream>
#include <random>

using namespace placewright;

namespace {

constexpr double near = 0.01;

// A system with a Partnership, a body, a strip, places, collaboratives and what lies beyond; sizes from a seed.
LayoutInput systemOf(int places, int collaboratives, int beyond, unsigned seed) {
    std::mt19937 random(seed);
    const auto any = [&](double from, double to) { return std::uniform_real_distribution<double>(from, to)(random); };
    LayoutInput input;
    std::vector<double> areas;
    const auto add = [&](Tier tier, int row, double minWidth, double area, int under = -1) {
        input.boxes.push_back({tier, row, minWidth, under, std::nullopt});
        areas.push_back(area);
        return static_cast<int>(input.boxes.size()) - 1;
    };
    const int national = add(Tier::national, 0, 300, 25000, 2);
    const int partnership = add(Tier::system, 0, 400, any(80000, 160000));
    const int body = add(Tier::system, 0, 400, any(80000, 160000));
    const int strip = add(Tier::system, 1, 400, 60000);
    const auto link = [&](int from, int to, int bus, double label) {
        input.links.push_back({from, to, bus, label, 0.3});
    };
    link(national, body, 1, 60);
    link(body, national, 2, 0);
    link(partnership, body, 3, 40);
    for (int i = 0; i < places; ++i) {
        const int place = add(Tier::place, 0, 330, any(60000, 120000));
        if (i % 3 == 1)
            link(place, strip, 5, 70);
        else
            link(strip, place, 4, any(40, 140));
    }
    for (int i = 0; i < collaboratives; ++i)
        link(strip, add(Tier::atScale, 0, 400, 60000), 6, 0);
    for (int i = 0; i < beyond; ++i)
        add(Tier::beyond, 0, 150, any(5000, 15000));
    input.heightFor = [areas](int box, double width) { return 30 + areas[static_cast<std::size_t>(box)] / width; };
    return input;
}

bool isStraight(QPointF a, QPointF b) {
    return std::abs(a.x() - b.x()) < near || std::abs(a.y() - b.y()) < near;
}

bool enters(QPointF a, QPointF b, const QRectF& box) {
    return std::min(a.x(), b.x()) < box.right() - near && std::max(a.x(), b.x()) > box.left() + near &&
           std::min(a.y(), b.y()) < box.bottom() - near && std::max(a.y(), b.y()) > box.top() + near;
}

bool sharesLeg(QPointF a, QPointF b, QPointF c, QPointF d) {
    const auto along = [](double p, double q, double r, double s) {
        return std::min(std::max(p, q), std::max(r, s)) - std::max(std::min(p, q), std::min(r, s)) > 1;
    };
    const bool upright = std::abs(a.x() - b.x()) < near;
    if (upright != (std::abs(c.x() - d.x()) < near))
        return false;
    return upright ? std::abs(a.x() - c.x()) < 1 && along(a.y(), b.y(), c.y(), d.y())
                   : std::abs(a.y() - c.y()) < 1 && along(a.x(), b.x(), c.x(), d.x());
}

bool onEdge(QPointF point, const QRectF& box) {
    return box.adjusted(-near, -near, near, near).contains(point) &&
           !box.adjusted(near, near, -near, -near).contains(point);
}

void checkLaws(const LayoutInput& input, const Layout& layout, bool everyLink) {
    REQUIRE(layout.boxes.size() == input.boxes.size());
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        if (input.boxes[i].pinned)
            CHECK(layout.boxes[i] == *input.boxes[i].pinned);
        else
            CHECK(layout.boxes[i].height() >= input.heightFor(static_cast<int>(i), layout.boxes[i].width()) - near);
        for (std::size_t j = i + 1; j < layout.boxes.size(); ++j)
            if (!(input.boxes[i].pinned && input.boxes[j].pinned)) {
                CAPTURE(i, j);
                CHECK_FALSE(layout.boxes[i].intersects(layout.boxes[j]));
            }
    }
    for (std::size_t i = 0; i < layout.routes.size(); ++i) {
        const LayoutLink& link = input.links[i];
        const QList<QPointF>& points = layout.routes[i].points;
        CAPTURE(i);
        if (everyLink)
            CHECK(points.size() >= 2);
        if (points.size() < 2)
            continue;
        CHECK(onEdge(points.first(), layout.boxes[static_cast<std::size_t>(link.from)]));
        CHECK(onEdge(points.last(), layout.boxes[static_cast<std::size_t>(link.to)]));
        for (qsizetype k = 1; k < points.size(); ++k) {
            CHECK(isStraight(points[k - 1], points[k]));
            for (const QRectF& box : layout.boxes)
                CHECK_FALSE(enters(points[k - 1], points[k], box));
            for (std::size_t j = 0; j < i; ++j) {
                if (input.links[j].bus == link.bus || layout.routes[i].shares || layout.routes[j].shares)
                    continue;
                const QList<QPointF>& others = layout.routes[j].points;
                for (qsizetype m = 1; m < others.size(); ++m) {
                    CAPTURE(j, k, m);
                    CHECK_FALSE(sharesLeg(points[k - 1], points[k], others[m - 1], others[m]));
                }
            }
        }
        if (!layout.routes[i].label.isNull())
            for (const QRectF& box : layout.boxes)
                CHECK_FALSE(box.intersects(layout.routes[i].label));
    }
}

bool same(const Layout& a, const Layout& b) {
    return a.boxes == b.boxes && a.bands == b.bands && a.routes.size() == b.routes.size() &&
           std::equal(
               a.routes.begin(), a.routes.end(), b.routes.begin(),
               [](const LayoutRoute& x, const LayoutRoute& y) { return x.points == y.points && x.label == y.label; });
}

} // namespace

TEST_CASE("boxes never overlap and connectors go round them", "[layout]") {
    for (unsigned seed = 0; seed < 12; ++seed)
        for (int places : {0, 1, 2, 3, 5, 8, 12}) {
            const LayoutInput input = systemOf(places, static_cast<int>(seed % 4), static_cast<int>(seed % 7), seed);
            CAPTURE(seed, places);
            const Layout layout = tieredLayout(input);
            checkLaws(input, layout, true);
            CHECK(same(layout, tieredLayout(input)));
        }
}

TEST_CASE("tiers stand in order, Partnership and body as equals", "[layout]") {
    const LayoutInput input = systemOf(5, 2, 3, 1);
    const Layout layout = tieredLayout(input);
    CHECK(layout.boxes[1].size() == layout.boxes[2].size());
    CHECK(layout.boxes[1].top() == layout.boxes[2].top());
    CHECK(layout.boxes[0].left() == layout.boxes[2].left());
    for (std::size_t tier = 1; tier < 4; ++tier)
        CHECK(layout.bands[tier].top() > layout.bands[tier - 1].bottom());
    for (std::size_t i = 0; i < input.boxes.size(); ++i)
        CHECK(layout.bands[static_cast<std::size_t>(input.boxes[i].tier)].contains(layout.boxes[i]));
}

TEST_CASE("a pinned box stays and the others make room", "[layout]") {
    std::mt19937 random(7);
    const auto any = [&](double from, double to) { return std::uniform_real_distribution<double>(from, to)(random); };
    for (unsigned seed = 0; seed < 40; ++seed) {
        LayoutInput input = systemOf(2 + static_cast<int>(seed % 5), static_cast<int>(seed % 3), 2, seed);
        for (int pins = 0; pins < 1 + static_cast<int>(seed % 3); ++pins) {
            const auto box = static_cast<std::size_t>(any(0, static_cast<double>(input.boxes.size()) - 0.01));
            input.boxes[box].pinned = QRectF(any(0, 1200), any(0, 900), any(150, 400), any(60, 300));
        }
        CAPTURE(seed);
        checkLaws(input, tieredLayout(input), false);
    }
}

TEST_CASE("adding a place never moves a pinned one", "[layout]") {
    LayoutInput before = systemOf(3, 1, 1, 3);
    const QRectF where = tieredLayout(before).boxes[5].translated(30, 10);
    before.boxes[5].pinned = where;
    LayoutInput after = systemOf(4, 1, 1, 3);
    after.boxes[5].pinned = where;
    CHECK(tieredLayout(before).boxes[5] == where);
    const Layout layout = tieredLayout(after);
    CHECK(layout.boxes[5] == where);
    checkLaws(after, layout, true);
}

TEST_CASE("nothing at all is laid out as nothing", "[layout]") {
    const Layout layout = tieredLayout({});
    CHECK(layout.boxes.empty());
    CHECK(layout.bands[0].isNull());
}

TEST_CASE("time to lay out, in microseconds", "[.bench]") {
    const auto median = [](auto&& work) {
        std::vector<double> times;
        for (int i = 0; i < 51; ++i) {
            const auto start = std::chrono::steady_clock::now();
            work();
            times.push_back(
                std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const LayoutInput typical = systemOf(6, 3, 8, 1);
    std::cout << "typical " << median([&] { tieredLayout(typical); }) << "\n";
    std::vector<LayoutInput> national;
    for (unsigned i = 0; i < 42; ++i)
        national.push_back(systemOf(3 + static_cast<int>(i % 8), 3, 8, i));
    std::cout << "42 systems " << median([&] {
        for (const LayoutInput& system : national)
            tieredLayout(system);
    }) << "\n";
    LayoutInput pinned = typical;
    pinned.boxes[5].pinned = tieredLayout(typical).boxes[5];
    std::cout << "typical, one place pinned " << median([&] { tieredLayout(pinned); }) << "\n";
}

TEST_CASE("pinning boxes where they stand moves nothing", "[layout]") {
    const LayoutInput before = systemOf(7, 2, 3, 5);
    const Layout was = tieredLayout(before);
    for (std::size_t box = 0; box < before.boxes.size(); ++box) {
        LayoutInput after = before;
        after.boxes[box].pinned = was.boxes[box];
        CAPTURE(box);
        CHECK(tieredLayout(after).boxes == was.boxes);
    }
}

TEST_CASE("where boxes put by hand leave no room, a line is drawn over another and says so", "[layout]") {
    LayoutInput input;
    const auto pin = [&](double x, double y, double width, double height) {
        LayoutBox box;
        box.pinned = QRectF(x, y, width, height);
        input.boxes.push_back(box);
    };
    // Two boxes in a chamber that only one narrow way joins.
    pin(100, 100, 60, 40);
    pin(600, 100, 60, 40);
    pin(0, 0, 760, 84);
    pin(0, 156, 760, 84);
    pin(0, 86, 84, 68);
    pin(676, 86, 84, 68);
    for (int i = 0; i < 12; ++i)
        input.links.push_back({0, 1, i, 0, 0.5});
    input.heightFor = [](int, double) { return 40; };
    const Layout layout = tieredLayout(input);
    int shared = 0;
    for (const LayoutRoute& route : layout.routes) {
        CHECK(route.points.size() >= 2);
        shared += route.shares ? 1 : 0;
    }
    CHECK(shared > 0);
    CHECK(shared < 12);
    checkLaws(input, layout, true);
}
