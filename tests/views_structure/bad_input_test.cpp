// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_structure/structure_window.h"

#include <QApplication>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QPushButton* shownButton(const StructureWindow& window, const QString& text) {
    for (QPushButton* button : window.view.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("An empty design offers what to begin with") {
    StructureWindow window(emptySystem());
    QPushButton* add = shownButton(window, QStringLiteral("Add a place"));
    REQUIRE(add);
    add->click();
    window.settle();
    REQUIRE(window.design().table<Place>().size() == 1);
    CHECK(window.isDrawn(window.design().table<Place>().begin()->first.text()));
    CHECK_FALSE(shownButton(window, QStringLiteral("Add a place")));
    window.session.undo();
    window.settle();
    CHECK(shownButton(window, QStringLiteral("Add a place")));
}

TEST_CASE("An empty design can be given its NHS body with a board") {
    StructureWindow window(emptySystem());
    QPushButton* add = shownButton(window, QStringLiteral("Add the NHS body"));
    REQUIRE(add);
    add->click();
    window.settle();
    REQUIRE(window.design().table<Forum>().size() == 1);
    const Forum& board = window.design().table<Forum>().begin()->second;
    CHECK(board.kind == ForumKind::board);
    CHECK(window.design().get<Organisation>(board.body));
    window.session.undo();
    CHECK(window.design().table<Forum>().empty());
    CHECK(window.design().table<Organisation>().empty());
}

TEST_CASE("A workspace without a system, and keys pressed on it, do no harm") {
    Workspace workspace;
    Option option;
    option.id = id("option");
    workspace.options[option.id] = option;
    StructureWindow window(workspace);
    for (int key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2, Qt::Key_F, Qt::Key_Escape, Qt::Key_Home})
        window.key(key);
    window.drag({100, 100}, {400, 300});
    CHECK(window.selected().empty());
}

TEST_CASE("Five hundred seats in one forum are drawn, and one more can be added") {
    Workspace workspace = smallSystem();
    auto& seats = std::get<Table<Seat>>(workspace.contents[id("option")]);
    for (int i = 0; i < 500; ++i) {
        Seat seat;
        seat.id = Id(QStringLiteral("seat-%1").arg(i));
        seat.forum = id("north-forum");
        seat.category = SeatCategory::member;
        seat.rank = (i + 100) * rankGap;
        seats[seat.id] = seat;
    }
    StructureWindow window(std::move(workspace));
    REQUIRE(window.isDrawn(QStringLiteral("north")));
    window.view.addSeatTo(id("north"));
    window.settle();
    CHECK(window.design().seatsOf(id("north-forum")).size() == 503);
    CHECK_FALSE(window.view.viewport()->grab().isNull());
}

TEST_CASE("Long names, right-to-left and combining letters can be drawn and edited") {
    const QString name = GENERATE(QString(200, QLatin1Char('W')), QStringLiteral("خدمات الصحة والرعاية ").repeated(10),
                                  QStringLiteral("Zo\u0308e\u0301\u0323 ").repeated(40));
    StructureWindow window;
    REQUIRE(window.session.apply(rename(window.design(), id("north"), name.trimmed())));
    window.settle();
    const QRectF box = window.rect(QStringLiteral("north"));
    REQUIRE_FALSE(box.isNull());
    for (const Mark& mark : window.view.picture().marks())
        if (mark.kind == MarkKind::title && box.contains(mark.rect.topLeft())) {
            CHECK(box.contains(mark.rect));
        }
    window.session.select({id("north")});
    window.key(Qt::Key_F2);
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.view.viewport()->grab().isNull());
}
