// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/drawing/text/text_measure.h"
#include "views/structure/sight/far_names.h"
#include "views/structure/sight/minimap.h"
#include "views/structure/sight/near_details.h"
#include "views/structure/sight/picture_shift.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("Tidying lays out again what was put by hand, in one step to undo") {
    StructureWindow window;
    const QRectF north = window.rect(QStringLiteral("north"));
    const QRectF south = window.rect(QStringLiteral("south"));
    for (const char* place : {"north", "south"}) {
        window.session.select({id(place)});
        window.view.nudgeSelected({40, 200});
        window.settle();
    }
    REQUIRE(window.rect(QStringLiteral("south")) != south);
    SECTION("the selected one") {
        window.session.select({id("south")});
        window.view.tidy();
        CHECK(window.design().table<Placement>().size() == 1);
        CHECK(window.design().table<Placement>().begin()->second.subject == id("north"));
    }
    SECTION("all, if none is selected") {
        window.session.select({});
        window.view.tidy();
        CHECK(window.rect(QStringLiteral("north")) == north);
        CHECK(window.rect(QStringLiteral("south")) == south);
    }
    window.session.undo();
    CHECK(window.design().table<Placement>().size() == 2);
}

TEST_CASE("On the way to where it is a box has gone its share, with all that stands in it") {
    StructureWindow window;
    const auto& picture = window.view.picture();
    const auto& items = window.view.items();
    auto before = boxesOf(picture, items);
    before[id("north")].translate(100, 0);
    const DisplayList half = shifted(picture, items, before, 0.5);
    const PictureItems there(half);
    CHECK(half.at(there.at(there.find(id("north"))).mark).rect == window.rect(QStringLiteral("north")).translated(50, 0));
    CHECK(half.at(there.at(there.find(id("north-trust"))).mark).rect ==
          window.rect(QStringLiteral("north-trust")).translated(50, 0));
    CHECK(half.at(there.at(there.find(id("south"))).mark).rect == window.rect(QStringLiteral("south")));
}

TEST_CASE("The overview shows while part of the drawing is out of sight, and a press on it goes there") {
    StructureWindow window;
    auto* map = window.view.findChild<Minimap*>();
    REQUIRE(map);
    window.view.zoomToFit();
    CHECK_FALSE(map->isVisible());
    window.view.setZoom(3, QPointF(700, 450));
    REQUIRE(map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(4, 4));
    CHECK(window.view.sight().top() < window.view.picture().bounds().top() + 60);
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 4, map->height() - 4));
    CHECK(window.view.sight().bottom() > window.view.picture().bounds().bottom() - 60);
}

TEST_CASE("From afar a whole box is taken, near by what stands in it") {
    StructureWindow window;
    const QPointF seat = window.rect(QStringLiteral("north-trust")).center();
    window.view.setZoom(1, QPointF(10, 10));
    CHECK_FALSE(isFar(window.view));
    CHECK(window.view.items().at(window.view.itemAt(seat)).subject == id("north-trust"));
    window.view.setZoom(0.3, QPointF(10, 10));
    REQUIRE(isFar(window.view));
    CHECK(window.view.items().at(window.view.itemAt(seat)).subject == id("north"));
}

TEST_CASE("A name from afar is as large as its box allows, and cut rather than left out") {
    const FittedWords words(QStringLiteral("Specialised commissioning"), FontWeight::bold);
    const int size = words.sizeFor(400, 40, 17, 9);
    CHECK(size == 17);
    CHECK(words.lines(400, size).size() == 1);
    CHECK(words.sizeFor(120, 40, 17, 9) < 17);
    CHECK(words.sizeFor(30, 40, 17, 9) == 0);
    const QStringList cut = words.cut(30, 25, 9);
    REQUIRE(cut.size() == 2);
    CHECK(cut.last().endsWith(QChar(0x2026)));
    for (const QString& line : cut)
        CHECK(textWidth(line, 9 / unitsPerPoint, FontWeight::bold) <= 30);
    CHECK(words.cut(200, 40, 9).join(u' ') == QStringLiteral("Specialised commissioning"));
    CHECK(words.cut(200, 5, 9).isEmpty());
}

TEST_CASE("From nearby seats say who holds them, and a place what it decides and up to which limit") {
    Workspace workspace = smallSystem();
    auto& content = workspace.contents[id("option")];
    Function function;
    function.id = id("beds");
    function.name = QStringLiteral("Community beds");
    std::get<Table<Function>>(content)[function.id] = function;
    Decision decision;
    decision.id = id("decision");
    decision.function = function.id;
    DecisionPart part;
    part.who = id("north");
    part.part = Part::decides;
    decision.parts = std::vector{part};
    decision.limit = qint64(250000);
    std::get<Table<Decision>>(content)[decision.id] = decision;
    for (int i = 0; i < 12; ++i) {
        Seat seat;
        seat.id = Id(QStringLiteral("south-%1").arg(i));
        seat.forum = id("south-forum");
        seat.category = SeatCategory::member;
        seat.drawnFrom = i % 2 ? id("minds") : id("trust");
        std::get<Table<Seat>>(content)[seat.id] = seat;
    }
    for (auto& [forum, of] : std::get<Table<Forum>>(content))
        if (forum == id("south-forum"))
            of.name = QStringLiteral("A forum of the south with a name that is long enough to take several lines, so that "
                                     "the place beside it has room below its words for what it decides, and then more");
    StructureWindow window(std::move(workspace));
    const auto says = [](const DisplayList& list, const QString& words) {
        return std::any_of(list.marks().begin(), list.marks().end(), [&](const Mark& mark) {
            return std::any_of(mark.text.begin(), mark.text.end(),
                               [&](const TextRun& run) { return run.text.contains(words); });
        });
    };
    NearDetails details;
    const DisplayList& initials = details.initials(window.view);
    CHECK(says(initials, QStringLiteral("TC")));
    CHECK(says(initials, QStringLiteral("TH")));
    CHECK(says(initials, QStringLiteral("Community beds")));
    CHECK(says(initials, QStringLiteral("250")));
    CHECK_FALSE(initials.marksOf(id("north-council")).empty());
    CHECK(initials.marksOf(id("chair")).empty());
    CHECK(details.names(window.view).size() == initials.size());

    window.view.setZoom(1, QPointF(300, 300));
    CHECK_FALSE(isNear(window.view));
    window.view.setZoom(2, QPointF(300, 300));
    CHECK(isNear(window.view));
    CHECK_FALSE(NearDetails::showsNames(window.view));
    window.view.setZoom(4, QPointF(300, 300));
    CHECK(NearDetails::showsNames(window.view));
}
