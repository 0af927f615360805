// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// Walks with the arrow until the view stands at an entity.
void walkTo(StructureWindow& window, const char* to) {
    for (int steps = 0; steps < 20; ++steps) {
        if (window.view.items().at(window.view.currentItem()).subject == id(to))
            return;
        window.key(Qt::Key_Right);
    }
    FAIL("never came to " << to);
}

} // namespace

TEST_CASE("A seat is picked up, taken to another place and put down by keys, in one step to undo") {
    StructureWindow window;
    window.session.select({id("north-trust")});
    window.key(Qt::Key_M);
    REQUIRE(window.view.isCarrying());
    walkTo(window, "south");
    CHECK_FALSE(window.session.document().canUndo());
    window.key(Qt::Key_Return);
    CHECK_FALSE(window.view.isCarrying());
    CHECK(window.design().get<Seat>(id("north-trust"))->forum == id("south-forum"));
    window.session.undo();
    CHECK(window.design().get<Seat>(id("north-trust"))->forum == id("north-forum"));
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("Escape puts back what was picked up, and other keys do nothing on the way") {
    StructureWindow window;
    window.session.select({id("north-trust")});
    window.key(Qt::Key_M);
    window.key(Qt::Key_Delete);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.view.isCarrying());
    CHECK_FALSE(window.session.document().canUndo());
    CHECK(window.selected() == std::vector{QStringLiteral("north-trust")});
}

TEST_CASE("An organisation taken to a board by keys is asked which seat it gets") {
    StructureWindow window;
    window.session.select({id("minds")});
    window.key(Qt::Key_M);
    REQUIRE(window.view.isCarrying());
    walkTo(window, "body");
    window.key(Qt::Key_Return);
    window.settle();
    REQUIRE(window.offered().first() == QStringLiteral("Seat: Partner"));
    window.take(QStringLiteral("Seat: Executive"));
    const Seat* seat = window.design().seatsOf(id("board")).back();
    CHECK(seat->drawnFrom == id("minds"));
    CHECK(seat->category == SeatCategory::executive);
}

TEST_CASE("What can't be moved says so and stays") {
    StructureWindow window;
    QString said;
    QObject::connect(&window.session, &Session::said, [&](const QString& words) { said = words; });
    window.session.select({id("north")});
    window.key(Qt::Key_M);
    CHECK_FALSE(window.view.isCarrying());
    CHECK(said.contains(QStringLiteral("North")));
    window.session.select({});
    window.key(Qt::Key_M);
    CHECK_FALSE(window.view.isCarrying());
}
