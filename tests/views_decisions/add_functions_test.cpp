// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_decisions/decisions_window.h"
#include "views/decisions/add_functions_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QTreeWidgetItem* itemNamed(const AddFunctionsDialog& dialog, const QString& name) {
    const auto found = dialog.findChild<QTreeWidget*>()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

int shown(const AddFunctionsDialog& dialog) {
    int count = 0;
    const auto* tree = dialog.findChild<QTreeWidget*>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int child = 0; child < tree->topLevelItem(i)->childCount(); ++child)
            count += !tree->topLevelItem(i)->child(child)->isHidden();
    return count;
}

} // namespace

TEST_CASE("Functions of the catalogue are found by words and added as one step") {
    DecisionsWindow window;
    window.view.addFunctions();
    window.settle();
    auto* dialog = window.view.findChild<AddFunctionsDialog*>();
    REQUIRE(dialog);
    REQUIRE(shown(*dialog) == 108);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("strategy"));
    CHECK(shown(*dialog) > 0);
    CHECK(shown(*dialog) < 30);
    const CatalogueFunction& first = functionCatalogue().front();
    const CatalogueFunction& last = functionCatalogue().back();
    itemNamed(*dialog, first.name)->setCheckState(0, Qt::Checked);
    itemNamed(*dialog, last.name)->setCheckState(0, Qt::Checked);
    dialog->accept();
    window.settle();
    CHECK(window.design().table<Function>().size() == 5);
    CHECK(window.functions().contains(first.name));
    CHECK(window.functions().contains(last.name));

    window.view.addFunctions();
    window.settle();
    auto* again = window.view.findChild<AddFunctionsDialog*>();
    REQUIRE(again);
    CHECK(itemNamed(*again, first.name)->isDisabled());
    CHECK(again->ticked().empty());
    again->reject();
    window.session.undo();
    window.settle();
    CHECK(window.design().table<Function>().size() == 3);
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("A function of one's own is added under a subject") {
    DecisionsWindow window;
    window.view.addFunctions(true);
    window.settle();
    auto* dialog = window.view.findChild<AddFunctionsDialog*>();
    REQUIRE(dialog);
    auto* add = dialog->findChild<QDialogButtonBox*>()->buttons().first();
    for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons())
        if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            add = button;
    CHECK_FALSE(add->isEnabled());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Mend the town clock"));
    REQUIRE(add->isEnabled());
    add->click();
    window.settle();
    CHECK(window.functions().contains(QStringLiteral("Mend the town clock")));
    CHECK(window.design().nameOf(window.session.selectedOne()) == QStringLiteral("Mend the town clock"));
}

TEST_CASE("A map without functions offers the catalogue") {
    Workspace workspace = smallMap();
    std::get<Table<Function>>(workspace.contents[id("option")]).clear();
    std::get<Table<Decision>>(workspace.contents[id("option")]).clear();
    DecisionsWindow window(std::move(workspace));
    QPushButton* start = nullptr;
    for (QPushButton* button : window.view.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Add functions…"))
            start = button;
    REQUIRE(start);
    CHECK_FALSE(window.view.grid()->isVisible());
    start->click();
    window.settle();
    auto* dialog = window.view.findChild<AddFunctionsDialog*>();
    REQUIRE(dialog);
    dialog->reject();
}
