// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/session/drag.h"

#include <QApplication>
#include <QDragEnterEvent>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

std::size_t seatsOf(const StructureWindow& window, const char* forum) {
    return window.design().seatsOf(id(forum)).size();
}

/// What the outline does when something is dragged from it.
class OutlineDrag {
public:
    OutlineDrag(StructureWindow& window, const char* what)
        : m_window(window),
          m_data(mimeOf(window.design(), {id(what)})) {}

    bool over(QPoint at) {
        QDragEnterEvent enter(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_window.view.viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_window.view.viewport(), &move);
        return move.isAccepted();
    }
    void drop(QPoint at) {
        QDropEvent drop(QPointF(at), Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_window.view.viewport(), &drop);
        m_window.settle();
    }

private:
    StructureWindow& m_window;
    std::unique_ptr<QMimeData> m_data;
};

} // namespace

TEST_CASE("A box that is dragged stays where it is put, until that is undone") {
    StructureWindow window;
    const QRectF before = window.rect(QStringLiteral("south"));
    const QPoint from = window.edge(QStringLiteral("south"));
    window.drag(from, from + QPoint(-90, 140));
    REQUIRE(window.design().table<Placement>().size() == 1);
    const Placement& placement = window.design().table<Placement>().begin()->second;
    CHECK(placement.subject == id("south"));
    CHECK(placement.view == QStringLiteral("structure"));
    CHECK(placement.pinned == true);
    const QRectF after = window.rect(QStringLiteral("south"));
    CHECK(after.top() > before.top() + 50);
    CHECK(std::abs(after.top() - *placement.y) < 1);

    window.session.undo();
    window.settle();
    CHECK(window.rect(QStringLiteral("south")) == before);
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("A box dragged nearly into line with another is put in line with it") {
    StructureWindow window;
    const QRectF north = window.rect(QStringLiteral("north"));
    const QRectF before = window.rect(QStringLiteral("south"));
    const QPoint from = window.edge(QStringLiteral("south"));
    const double beside = (north.left() - before.left()) * window.view.zoom();
    window.drag(from, from + QPoint(qRound(beside) + 4, 260));
    const QRectF after = window.rect(QStringLiteral("south"));
    CHECK(after.top() > before.top() + 50);
    CHECK(std::abs(after.left() - north.left()) < 1);
}

TEST_CASE("Several selected boxes move together, in one step to undo") {
    StructureWindow window;
    window.session.select({id("north"), id("south")});
    const QPoint from = window.edge(QStringLiteral("south"));
    window.drag(from, from + QPoint(0, 160));
    CHECK(window.design().table<Placement>().size() == 2);
    window.session.undo();
    CHECK(window.design().table<Placement>().empty());
}

TEST_CASE("Escape lets go of what is dragged") {
    StructureWindow window;
    const QPoint from = window.edge(QStringLiteral("south"));
    window.press(from);
    window.move(from + QPoint(40, 40));
    window.move(from + QPoint(0, 160));
    REQUIRE(window.view.isGesturing());
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.view.isGesturing());
    window.release(from + QPoint(0, 160));
    CHECK_FALSE(window.session.document().canUndo());
    CHECK(window.selected() == std::vector{QStringLiteral("south")});
}

TEST_CASE("A seat dragged to another place's box moves to its forum") {
    StructureWindow window;
    window.drag(window.middle(QStringLiteral("north-trust")), window.edge(QStringLiteral("south")));
    CHECK(window.design().get<Seat>(id("north-trust"))->forum == id("south-forum"));
    window.session.undo();
    CHECK(window.design().get<Seat>(id("north-trust"))->forum == id("north-forum"));
}

TEST_CASE("A seat dropped where it is already changes nothing") {
    StructureWindow window;
    window.drag(window.middle(QStringLiteral("north-trust")), window.edge(QStringLiteral("north")));
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("A member of a collaborative dragged onto a place gets a seat there") {
    StructureWindow window;
    REQUIRE(seatsOf(window, "south-forum") == 1);
    const int together = window.view.items().find(id("together"));
    REQUIRE(window.view.items().at(together).children.size() == 1);
    const QPoint chip =
        window.view.toView(window.view.rectOf(window.view.items().at(together).children.front()).center()).toPoint();
    window.drag(chip, window.edge(QStringLiteral("south")));
    window.take(QStringLiteral("Seat: Member"));
    CHECK(seatsOf(window, "south-forum") == 2);
}

TEST_CASE("An organisation from the outline gets a seat or a membership where it is dropped") {
    StructureWindow window;
    OutlineDrag drag(window, "minds");

    SECTION("on a place") {
        REQUIRE(drag.over(window.edge(QStringLiteral("north"))));
        drag.drop(window.edge(QStringLiteral("north")));
        window.take(QStringLiteral("Seat: Member"));
        REQUIRE(seatsOf(window, "north-forum") == 3);
        const Seat* seat = window.design().seatsOf(id("north-forum")).back();
        CHECK(seat->drawnFrom == id("minds"));
        CHECK(window.session.isSelected(seat->id));
        CHECK(window.isDrawn(seat->id.text()));
        window.session.undo();
        CHECK(seatsOf(window, "north-forum") == 2);
        CHECK_FALSE(window.session.document().canUndo());
    }
    SECTION("on the NHS body it is the board that it joins") {
        REQUIRE(drag.over(window.edge(QStringLiteral("body"))));
        drag.drop(window.edge(QStringLiteral("body")));
        window.take(QStringLiteral("Seat: Partner"));
        CHECK(seatsOf(window, "board") == 4);
    }
    SECTION("on a collaborative") {
        REQUIRE(drag.over(window.edge(QStringLiteral("together"))));
        drag.drop(window.edge(QStringLiteral("together")));
        window.take(QStringLiteral("Member of"));
        CHECK(window.design().get<Collaborative>(id("together"))->members == std::vector{id("trust"), id("minds")});
    }
    SECTION("on empty ground nothing happens") {
        CHECK_FALSE(drag.over(window.ground()));
        drag.drop(window.ground());
        CHECK_FALSE(window.session.document().canUndo());
    }
}

TEST_CASE("The words beside the pointer say what a drop would do") {
    StructureWindow window;
    const Design design = window.design();
    const auto& items = window.view.items();
    const DropMeaning joins = meaningOfDrop(design, items, {id("minds")}, items.find(id("north")));
    CHECK(joins.isLegal());
    CHECK(joins.words == QStringLiteral("Gives East Minds a seat on North"));
    const DropMeaning member = meaningOfDrop(design, items, {id("minds")}, items.find(id("together")));
    CHECK(member.words == QStringLiteral("Makes East Minds a member of Hospitals together"));
    const DropMeaning twice = meaningOfDrop(design, items, {id("trust")}, items.find(id("together")));
    CHECK_FALSE(twice.isLegal());
    CHECK(twice.words.contains(QStringLiteral("already")));
    const DropMeaning wrong = meaningOfDrop(design, items, {id("chair")}, items.find(id("trust")));
    CHECK_FALSE(wrong.isLegal());
    CHECK_FALSE(wrong.words.isEmpty());
}

TEST_CASE("A committee dragged onto another forum goes under it") {
    StructureWindow window;
    window.drag(window.middle(QStringLiteral("audit")), window.edge(QStringLiteral("partnership")));
    CHECK(window.design().get<Forum>(id("audit"))->parent == id("partnership"));
}

TEST_CASE("A seat dragged over another of its category takes its place before or after it") {
    StructureWindow window;
    const auto order = [&] {
        QStringList ids;
        for (const Seat* seat : window.design().seatsOf(id("board")))
            ids << seat->id.text();
        return ids.join(u' ');
    };
    REQUIRE(order() == QStringLiteral("chair partner-trust partner-council"));
    const QPoint council = window.middle(QStringLiteral("partner-council"));
    window.drag(window.middle(QStringLiteral("partner-trust")), council + QPoint(3, 0));
    CHECK(order() == QStringLiteral("chair partner-council partner-trust"));
    window.session.undo();
    CHECK(order() == QStringLiteral("chair partner-trust partner-council"));
    CHECK_FALSE(window.session.document().canUndo());

    window.settle();
    window.session.select({id("partner-council")});
    window.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(order() == QStringLiteral("chair partner-council partner-trust"));
    window.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(order() == QStringLiteral("chair partner-council partner-trust"));
}

TEST_CASE("A selected box is made wider by its edge, in one step to undo") {
    StructureWindow window;
    window.click(window.edge(QStringLiteral("south")));
    const QRectF before = window.rect(QStringLiteral("south"));
    const QPoint grip = window.view.toView(QPointF(before.right(), before.top() + before.height() / 4)).toPoint();
    window.drag(grip, grip - QPoint(90, 0));
    const QRectF after = window.rect(QStringLiteral("south"));
    CHECK(after.width() < before.width() - 40);
    CHECK(after.left() == Approx(before.left()).margin(1.5));
    window.session.undo();
    window.settle();
    CHECK(window.rect(QStringLiteral("south")) == before);
    CHECK_FALSE(window.session.document().canUndo());
}
