// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/placing.h"
#include "tests/views_structure/structure_window.h"

#include <QApplication>
#include <QMenu>

#include <catch2/catch.hpp>

#include <cmath>

using namespace placewright;

namespace {

Workspace delegating() {
    Workspace workspace = smallSystem();
    auto& content = workspace.contents[id("option")];
    for (auto& [place, of] : std::get<Table<Place>>(content))
        of.forms = std::vector{PlaceForm::jointCommittee};
    for (const char* place : {"north", "south"}) {
        Delegation delegation;
        delegation.id = Id(QStringLiteral("to-") + QLatin1String(place));
        delegation.rank = rankGap;
        delegation.from = id("body");
        delegation.to = id(place);
        std::get<Table<Delegation>>(content)[delegation.id] = delegation;
    }
    return workspace;
}

const QPolygonF& routeOf(const StructureWindow& window, const char* line) {
    return window.view.picture().at(window.view.items().at(window.view.items().find(id(line))).mark).route;
}

/// The middle of the longest part of a line that runs level or upright, of the viewport.
QPoint partOf(const StructureWindow& window, const char* line, bool level) {
    const QPolygonF& route = routeOf(window, line);
    QLineF longest;
    for (qsizetype i = 0; i + 1 < route.size(); ++i)
        if (const QLineF part(route[i], route[i + 1]);
            (std::abs(part.dy()) < 0.01) == level && part.length() > longest.length())
            longest = part;
    return window.view.toView(longest.center()).toPoint();
}

bool hasPartAt(const StructureWindow& window, const char* line, bool level, double across) {
    const QPolygonF& route = routeOf(window, line);
    for (qsizetype i = 0; i + 1 < route.size(); ++i)
        if (const QLineF part(route[i], route[i + 1]);
            (std::abs(part.dy()) < 0.01) == level && std::abs((level ? part.y1() : part.x1()) - across) < 1.5)
            return true;
    return false;
}

} // namespace

TEST_CASE("A part of a line is pulled aside, stays there, and goes back when it is let go of") {
    StructureWindow window(delegating());
    REQUIRE(window.isDrawn(QStringLiteral("to-south")));
    const QPolygonF before = routeOf(window, "to-south");
    const QPoint from = partOf(window, "to-south", false);
    const QPoint to = from + QPoint(30, 0);
    const double x = window.view.toPicture(QPointF(to)).x();
    window.press(from);
    window.move(from + QPoint(14, 0));
    CHECK(window.view.isGesturing());
    window.move(to);
    window.release(to);
    CHECK(hasPartAt(window, "to-south", false, x));
    CHECK(pulledLegs(window.design(), StructureView::viewName(), id("to-south")).size() == 1);

    // Something else changes, and the line is still there.
    window.session.apply(rename(window.design(), id("north"), QStringLiteral("Northern parts")));
    window.settle();
    CHECK(hasPartAt(window, "to-south", false, x));

    window.session.undo();
    window.session.undo();
    window.settle();
    CHECK(routeOf(window, "to-south") == before);
    window.session.redo();
    window.settle();
    CHECK(hasPartAt(window, "to-south", false, x));
    window.session.select({id("to-south")});
    window.view.releaseSelected();
    window.settle();
    CHECK(routeOf(window, "to-south") == before);
    CHECK(window.design().table<Placement>().empty());
}

TEST_CASE("Escape lets a line be, and no line is pulled through a box") {
    StructureWindow window(delegating());
    const QPolygonF before = routeOf(window, "to-south");
    const QPoint from = partOf(window, "to-south", false);
    window.press(from);
    window.move(from + QPoint(30, 0));
    window.key(Qt::Key_Escape);
    window.release(from + QPoint(30, 0));
    CHECK(window.design().table<Placement>().empty());

    QString said;
    QObject::connect(&window.session, &Session::said, [&](const QString& words) { said = words; });
    const QPoint level = partOf(window, "to-south", true);
    const QPoint inBox = QPoint(level.x(), window.middle(QStringLiteral("south")).y());
    window.drag(level, inBox);
    CHECK_FALSE(said.isEmpty());
    CHECK(window.design().table<Placement>().empty());
    CHECK(routeOf(window, "to-south") == before);
}

TEST_CASE("Keys move the part of the selected line that can go their way, each one edit") {
    StructureWindow window(delegating());
    window.click(partOf(window, "to-south", false));
    REQUIRE(window.selected() == std::vector<QString>{QStringLiteral("to-south")});
    const double x = window.view.toPicture(QPointF(partOf(window, "to-south", false))).x();
    window.key(Qt::Key_Left, Qt::AltModifier);
    window.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(hasPartAt(window, "to-south", false, std::round(x) - 11));
    CHECK(pulledLegs(window.design(), StructureView::viewName(), id("to-south")).size() == 1);
    window.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(pulledLegs(window.design(), StructureView::viewName(), id("to-south")).size() == 2);
    CHECK(hasPartAt(window, "to-south", false, std::round(x) - 11));
    window.view.openContextMenu(QPoint(5, 5));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    const auto actions = menu->actions();
    const auto reset = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text() == QLatin1String("Let the layout draw this line again");
    });
    REQUIRE(reset != actions.end());
    (*reset)->trigger();
    menu->close();
    window.settle();
    CHECK(window.design().table<Placement>().empty());
}
