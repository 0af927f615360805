// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_decisions/decisions_window.h"
#include "views/decisions/open_points_list.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("What the map leaves open is listed with its reason, and the list leads to the row") {
    DecisionsWindow window;
    auto* button = window.view.findChild<QPushButton*>(QStringLiteral("open"));
    auto* list = window.view.findChild<OpenPointsList*>();
    REQUIRE(button);
    REQUIRE(list);
    CHECK_FALSE(list->isVisible());
    button->click();
    window.settle();
    REQUIRE(list->isVisible());
    REQUIRE(list->topLevelItemCount() > 0);
    CHECK(button->text().contains(QString::number(list->topLevelItemCount())));
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        CHECK_FALSE(list->topLevelItem(i)->text(2).isEmpty());

    const Id function = list->points().front().function;
    auto* filter = window.view.findChild<QLineEdit*>(QStringLiteral("filter"));
    filter->setText(QStringLiteral("nothing that is there"));
    window.settle();
    CHECK(window.model().rowOf(function) < 0);
    list->setCurrentItem(nullptr);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    window.settle();
    CHECK(window.session.selectedOne() == function);
    CHECK(window.model().rowAt(window.view.grid()->currentIndex().row())->function == function);
    CHECK(filter->text().isEmpty());
}
