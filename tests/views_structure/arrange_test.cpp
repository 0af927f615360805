// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("Boxes are put in line by the edge that was asked for, and keep their sizes") {
    const std::vector<QRectF> boxes{{10, 10, 100, 50}, {40, 200, 60, 80}, {90, 90, 30, 30}};
    for (const QRectF& box : aligned(boxes, Alignment::left))
        CHECK(box.left() == 10);
    for (const QRectF& box : aligned(boxes, Alignment::right))
        CHECK(box.right() == 120);
    for (const QRectF& box : aligned(boxes, Alignment::bottom))
        CHECK(box.bottom() == 280);
    for (const QRectF& box : aligned(boxes, Alignment::middle))
        CHECK(box.center().y() == 145);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        CHECK(aligned(boxes, Alignment::centre)[i].size() == boxes[i].size());
}

TEST_CASE("Spread boxes have equal gaps between the outermost two, whatever their order") {
    const auto spread = distributed({{300, 0, 100, 10}, {0, 0, 50, 10}, {60, 0, 30, 10}, {95, 0, 20, 10}}, Qt::Horizontal);
    CHECK(spread[1].left() == 0);
    CHECK(spread[0].right() == 400);
    const double gap = spread[2].left() - spread[1].right();
    CHECK(spread[3].left() - spread[2].right() == Approx(gap));
    CHECK(spread[0].left() - spread[3].right() == Approx(gap));
    const std::vector<QRectF> two{{0, 0, 1, 1}, {9, 9, 1, 1}};
    CHECK(distributed(two, Qt::Vertical) == two);
}

TEST_CASE("Aligning selected boxes is one step to undo; with one box it says what is wanted") {
    StructureWindow window;
    window.session.select({id("north"), id("together")});
    window.view.alignSelected(Alignment::right);
    window.settle();
    CHECK(window.rect(QStringLiteral("north")).right() == Approx(window.rect(QStringLiteral("together")).right()));
    window.session.undo();
    CHECK(window.design().table<Placement>().empty());

    QString said;
    QObject::connect(&window.session, &Session::said, [&](const QString& words) { said = words; });
    window.session.select({id("north")});
    window.view.alignSelected(Alignment::left);
    CHECK_FALSE(said.isEmpty());
    CHECK_FALSE(window.session.document().canUndo());
}
