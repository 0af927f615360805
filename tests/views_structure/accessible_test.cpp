// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <QAccessible>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QAccessibleInterface* childNamed(QAccessibleInterface* parent, const QString& start) {
    for (int i = 0; i < parent->childCount(); ++i)
        if (QAccessibleInterface* child = parent->child(i); child->text(QAccessible::Name).contains(start))
            return child;
    return nullptr;
}

} // namespace

TEST_CASE("Everything on the drawing has a name, a place and a press for assistive technology") {
    StructureWindow window;
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&window.view);
    REQUIRE(view);
    CHECK(view->childCount() == static_cast<int>(window.view.items().roots().size()));
    for (int i = 0; i < view->childCount(); ++i) {
        CHECK_FALSE(view->child(i)->text(QAccessible::Name).isEmpty());
        CHECK(view->child(i)->parent() == view);
        CHECK(view->indexOfChild(view->child(i)) == i);
    }
    QAccessibleInterface* north = childNamed(view, QStringLiteral("North"));
    REQUIRE(north);
    CHECK(north->childCount() > 0);
    CHECK(north->rect().contains(window.view.viewport()->mapToGlobal(window.middle(QStringLiteral("north")))));
    CHECK_FALSE(north->state().selected);
    north->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(window.session.isSelected(id("north")));
    CHECK(north->state().selected);
}

TEST_CASE("What assistive technology holds survives a new drawing") {
    StructureWindow window;
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&window.view);
    REQUIRE(childNamed(view, QStringLiteral("South")));
    window.session.select({id("south")});
    window.view.removeSelected();
    window.settle();
    CHECK_FALSE(childNamed(view, QStringLiteral("South")));
    CHECK(childNamed(view, QStringLiteral("North")));
}

TEST_CASE("Assistive technology hears what a box is, how many sit there and what falls short, and can do what a drag does") {
    StructureWindow window;
    QHash<Id, FindingCount> counts;
    counts.insert(id("north-trust"), {1, 0});
    window.view.setFindingCounts(counts);
    window.settle();
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&window.view);
    QAccessibleInterface* north = childNamed(view, QStringLiteral("North"));
    REQUIRE(north);
    const QString said = north->text(QAccessible::Description);
    CHECK(said.contains(QStringLiteral("Consultative forum")));
    CHECK(said.contains(QStringLiteral("2 seat")));
    CHECK(said.contains(QStringLiteral("1 must")));

    QAccessibleInterface* body = childNamed(view, QStringLiteral("NHS Testbourne"));
    REQUIRE(body);
    for (const QString& action : body->actionInterface()->actionNames())
        CHECK_FALSE(body->actionInterface()->localizedActionName(action).isEmpty());
    REQUIRE(body->actionInterface()->actionNames().contains(QStringLiteral("link")));
    body->actionInterface()->doAction(QStringLiteral("link"));
    CHECK(window.view.isCarrying());
    CHECK(window.view.accessibleDescription().contains(QStringLiteral("NHS Testbourne")));
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.view.isCarrying());
}
