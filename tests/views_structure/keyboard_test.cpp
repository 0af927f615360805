// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace placewright;
using Texts = std::vector<QString>;

TEST_CASE("Arrows walk from box to box as they lie") {
    StructureWindow window;
    window.session.select({id("north")});
    window.key(Qt::Key_Right);
    CHECK(window.selected() == Texts{QStringLiteral("south")});
    window.key(Qt::Key_Left);
    CHECK(window.selected() == Texts{QStringLiteral("north")});
    window.key(Qt::Key_Down);
    CHECK(window.selected() == Texts{QStringLiteral("together")});
    window.key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(window.selected().size() == 2);
}

TEST_CASE("Enter goes into a box, Escape comes out of it") {
    StructureWindow window;
    window.session.select({id("body")});
    window.key(Qt::Key_Return);
    CHECK(window.selected() == Texts{QStringLiteral("board")});
    window.key(Qt::Key_Return);
    CHECK(window.selected() == Texts{QStringLiteral("chair")});
    window.key(Qt::Key_Right);
    CHECK(window.selected() == Texts{QStringLiteral("partner-trust")});
    window.key(Qt::Key_Escape);
    window.key(Qt::Key_Escape);
    CHECK(window.selected() == Texts{QStringLiteral("body")});
    window.key(Qt::Key_Escape);
    CHECK(window.selected().empty());
}

TEST_CASE("Seats of a committee appear when somebody goes into it") {
    StructureWindow window;
    REQUIRE_FALSE(window.isDrawn(QStringLiteral("audit-chair")));
    window.session.select({id("audit")});
    window.key(Qt::Key_Return);
    CHECK(window.isDrawn(QStringLiteral("audit-chair")));
    CHECK(window.selected() == Texts{QStringLiteral("audit-chair")});
}

TEST_CASE("Tab goes through all boxes and then leaves the drawing") {
    StructureWindow window;
    QLineEdit after(&window.view);
    after.show();
    window.session.select({});
    window.view.setFocus();
    std::size_t steps = 0;
    Texts seen;
    while (window.view.hasFocus() && steps++ < 100) {
        window.key(Qt::Key_Tab);
        if (!window.selected().empty())
            seen.push_back(window.selected().front());
    }
    CHECK(steps < 100);
    for (const char* box : {"partnership", "body", "north", "south", "together"})
        CHECK(std::find(seen.begin(), seen.end(), QString::fromLatin1(box)) != seen.end());
}

TEST_CASE("Delete removes what is selected, with what belongs to it, in one step") {
    StructureWindow window;
    window.session.select({id("north-council")});
    window.key(Qt::Key_Delete);
    CHECK_FALSE(window.design().get<Seat>(id("north-council")));
    CHECK(window.selected().empty());
    window.session.undo();
    CHECK(window.design().get<Seat>(id("north-council")));
}

TEST_CASE("Alt and an arrow nudge a box; it stays there") {
    StructureWindow window;
    window.session.select({id("south")});
    const QRectF before = window.rect(QStringLiteral("south"));
    window.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(window.rect(QStringLiteral("south")).top() == Approx(before.top() + 10));
    window.view.releaseSelected();
    window.settle();
    CHECK(window.rect(QStringLiteral("south")) == before);
}

TEST_CASE("Revealing something brings it into sight, closed committees opened") {
    StructureWindow window;
    window.view.setZoom(4, QPointF(0, 0));
    window.session.reveal(id("audit-chair"));
    window.settle();
    REQUIRE(window.isDrawn(QStringLiteral("audit-chair")));
    CHECK(window.selected() == Texts{QStringLiteral("audit-chair")});
}

TEST_CASE("What the Insert menu adds can be named at once") {
    StructureWindow window;
    window.view.addPlace();
    window.settle();
    auto* editor = window.view.findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->hasFocus());
    CHECK(window.design().table<Place>().size() == 3);
    window.key(Qt::Key_Escape);

    window.session.select({id("north")});
    window.view.addSeat();
    window.settle();
    CHECK(window.design().seatsOf(id("north-forum")).size() == 3);
}
