// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_decisions/decisions_window.h"
#include "views/decisions/body_header.h"
#include "views/decisions/function_header.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("Key D says who decides; who decided before is consulted from then on") {
    DecisionsWindow window;
    REQUIRE(window.cell("capital", "board") == QStringLiteral("DA"));
    window.goTo("capital", "finance");
    window.key(Qt::Key_D);
    CHECK(window.cell("capital", "finance") == QStringLiteral("D"));
    CHECK(window.cell("capital", "board") == QStringLiteral("CA"));
    CHECK(window.model().map().rows[0].deciders.size() == 1);
    CHECK(window.view.grid()->currentIndex().column() == window.model().columnOf(id("finance")));
    window.session.undo();
    window.settle();
    CHECK(window.cell("capital", "finance").isEmpty());
    CHECK(window.cell("capital", "board") == QStringLiteral("DA"));
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("Every letter has its key") {
    DecisionsWindow window;
    window.goTo("capital", "finance");
    for (const auto& [key, letter] : {std::pair(Qt::Key_R, "R"), std::pair(Qt::Key_V, "V"), std::pair(Qt::Key_C, "C"),
                                      std::pair(Qt::Key_I, "I"), std::pair(Qt::Key_X, "X")}) {
        window.key(key);
        CHECK(window.cell("capital", "finance") == QString::fromLatin1(letter));
    }
}

TEST_CASE("A letter looks for nothing while no cell is chosen") {
    DecisionsWindow window;
    window.goTo("capital", "finance");
    window.view.grid()->selectionModel()->clear();
    REQUIRE_FALSE(window.view.grid()->currentIndex().isValid());
    window.key(Qt::Key_D);
    CHECK_FALSE(window.view.grid()->currentIndex().isValid());
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("With Shift a letter stands beside what is there") {
    DecisionsWindow window;
    window.goTo("capital", "north");
    window.key(Qt::Key_X, Qt::ShiftModifier);
    CHECK(window.cell("capital", "north") == QStringLiteral("CX"));
    window.key(Qt::Key_X, Qt::ShiftModifier);
    CHECK(window.cell("capital", "north") == QStringLiteral("C"));
}

TEST_CASE("Key A moves accountability; the board stands for the body behind it") {
    DecisionsWindow window;
    window.goTo("capital", "north");
    window.key(Qt::Key_A);
    CHECK(window.design().get<Function>(id("capital"))->accountable == id("north"));
    window.goTo("capital", "board");
    window.key(Qt::Key_A);
    CHECK(window.design().get<Function>(id("capital"))->accountable == id("body"));
}

TEST_CASE("Delete empties a cell, several at once if they are selected") {
    DecisionsWindow window;
    const int row = window.model().rowOf(id("capital"));
    window.goTo("capital", "board");
    window.view.grid()->selectionModel()->select(
        QItemSelection(window.model().index(row, 0), window.model().index(row, window.model().bodyCount() - 1)),
        QItemSelectionModel::Select);
    window.key(Qt::Key_Delete);
    CHECK(window.cell("capital", "board") == QStringLiteral("?"));
    CHECK(window.cell("capital", "north").isEmpty());
    CHECK(window.design().get<Function>(id("capital"))->accountable.isNull());
    window.session.undo();
    window.settle();
    CHECK(window.cell("capital", "board") == QStringLiteral("DA"));
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("Space offers the letters of a cell") {
    DecisionsWindow window;
    window.goTo("quality", "finance");
    window.key(Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->actions().front()->trigger();
    menu->close();
    window.settle();
    CHECK(window.cell("quality", "finance") == QStringLiteral("D"));
}

TEST_CASE("Rows say in words what falls short") {
    DecisionsWindow window;
    CHECK(window.model().stateOf(window.model().rowOf(id("capital"))).isEmpty());
    CHECK(window.model().stateOf(window.model().rowOf(id("quality"))) == QStringLiteral("no decider"));
    window.goTo("capital", "finance");
    window.key(Qt::Key_D, Qt::ShiftModifier);
    CHECK(window.model().stateOf(window.model().rowOf(id("capital"))) == QStringLiteral("two deciders"));
}

TEST_CASE("The filter finds functions by name, subject, decision and state") {
    DecisionsWindow window;
    auto* filter = window.view.findChild<QLineEdit*>(QStringLiteral("filter"));
    REQUIRE(filter);
    REQUIRE(window.functions().size() == 3);
    filter->setText(QStringLiteral("no decider"));
    CHECK(window.functions() == QStringList{QStringLiteral("Quality of care")});
    filter->setText(QStringLiteral("spend"));
    CHECK(window.functions() == QStringList{QStringLiteral("Budget of the place")});
    filter->setText(QStringLiteral("money plan"));
    CHECK(window.functions() == QStringList{QStringLiteral("Capital plan")});
    filter->setText(QStringLiteral("nothing like it"));
    CHECK(window.functions().isEmpty());
    filter->clear();
    CHECK(window.functions().size() == 3);
}

TEST_CASE("One state at a time can be chosen") {
    DecisionsWindow window;
    QComboBox* state = nullptr;
    for (QComboBox* combo : window.view.findChildren<QComboBox*>())
        if (combo->findData(static_cast<int>(Proof::noDecider)) >= 0)
            state = combo;
    REQUIRE(state);
    const int index = state->findData(static_cast<int>(Proof::noDecider));
    CHECK(state->itemText(index) == QStringLiteral("No decider (1)"));
    Q_EMIT state->activated(index);
    CHECK(window.functions() == QStringList{QStringLiteral("Quality of care")});
}

TEST_CASE("Empty columns can be hidden, and the place in the grid is kept") {
    DecisionsWindow window;
    window.goTo("capital", "north");
    const int before = window.model().bodyCount();
    window.view.findChild<QCheckBox*>()->setChecked(true);
    window.settle();
    CHECK(window.model().bodyCount() < before);
    CHECK(window.model().columnOf(id("finance")) < 0);
    CHECK(window.view.grid()->currentIndex().column() == window.model().columnOf(id("north")));
    CHECK(window.model().spotAt(window.view.grid()->currentIndex()).function == id("capital"));
}

TEST_CASE("A body that takes no part yet can be given a column to take one in") {
    DecisionsWindow window;
    REQUIRE(window.model().columnOf(id("council")) < 0);
    window.view.showBody(id("council"));
    window.settle();
    REQUIRE(window.model().columnOf(id("council")) >= 0);
    CHECK(window.view.grid()->currentIndex().column() == window.model().columnOf(id("council")));
    window.goTo("budget", "council");
    window.key(Qt::Key_C);
    CHECK(window.cell("budget", "council") == QStringLiteral("C"));
}

TEST_CASE("A row selects its function, a heading its body, and selections made elsewhere are followed") {
    DecisionsWindow window;
    window.goTo("quality", "board");
    CHECK(window.session.selectedOne() == id("quality"));
    Q_EMIT window.view.grid()->bodies()->columnClicked(window.model().columnOf(id("finance")));
    CHECK(window.session.selectedOne() == id("finance"));
    window.session.select({id("capital")});
    CHECK(window.model().spotAt(window.view.grid()->currentIndex()).function == id("capital"));
}

TEST_CASE("A turned heading answers where its words are") {
    DecisionsWindow window;
    BodyHeader* header = window.view.grid()->bodies();
    const int column = window.model().columnOf(id("finance"));
    const int middle = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
    CHECK(header->columnAt({middle, header->height() - 2}) == column);
    CHECK(header->columnAt({middle + 30, header->height() - 52}) == column);
    CHECK(header->columnAt({middle, 4}) == -1);
}

TEST_CASE("How it is held, limit and legal basis are edited in place") {
    DecisionsWindow window;
    SECTION("instrument, by its words") {
        window.goTo("capital", GridModel::Tail::held);
        window.key(Qt::Key_F2);
        auto* combo = window.view.grid()->viewport()->findChild<QComboBox*>();
        REQUIRE(combo);
        combo->setEditText(QStringLiteral("reserved to the board"));
        window.key(Qt::Key_Return);
        CHECK(window.design().get<Function>(id("capital"))->instrument == QStringLiteral("reserved"));
    }
    SECTION("limit, as a sum") {
        window.goTo("capital", GridModel::Tail::limit);
        window.key(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("£25m"));
        window.key(Qt::Key_Return);
        CHECK(window.design().get<Decision>(id("capital-1"))->limit == Limit(qint64(25'000'000)));
        CHECK(window.view.grid()->currentIndex().data().toString() == QStringLiteral("£25m"));
        window.session.undo();
        CHECK_FALSE(window.design().get<Decision>(id("capital-1"))->limit);
    }
    SECTION("legal basis; Escape keeps the old") {
        window.goTo("capital", GridModel::Tail::legalBasis);
        window.key(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("section 65Z5"));
        window.key(Qt::Key_Escape);
        CHECK_FALSE(window.session.document().canUndo());
        window.key(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("section 65Z5"));
        window.key(Qt::Key_Return);
        CHECK(window.design().get<Function>(id("capital"))->legalBasis == QStringLiteral("section 65Z5"));
        window.key(Qt::Key_Delete);
        CHECK_FALSE(window.design().get<Function>(id("capital"))->legalBasis);
    }
}

TEST_CASE("A function opens to its decisions, each with parts of its own") {
    DecisionsWindow window;
    window.goTo("budget", "board");
    const int closed = window.model().rowCount();
    window.key(Qt::Key_Plus);
    REQUIRE(window.model().rowCount() == closed + 2);
    const int second = window.model().rowOf(id("budget")) + 2;
    CHECK(window.model().headerData(second, Qt::Vertical, Qt::DisplayRole).toString() ==
          QStringLiteral("Spend the budget"));
    window.view.grid()->setCurrentIndex(window.model().index(second, window.model().columnOf(id("finance"))));
    window.key(Qt::Key_R);
    CHECK(window.design().get<Decision>(id("budget-1"))->parts->size() == 1);
    CHECK(window.design().get<Decision>(id("budget-2"))->parts->size() == 2);
}

TEST_CASE("A function is renamed over its name") {
    DecisionsWindow window;
    window.goTo("quality", "board");
    window.view.renameSelected();
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("Quality"));
    window.key(Qt::Key_Return);
    CHECK(window.design().nameOf(id("quality")) == QStringLiteral("Quality"));
}

TEST_CASE("Cells say in words what they hold") {
    DecisionsWindow window;
    const auto words = [&](const char* function, const char* body) {
        return window.model()
            .index(window.model().rowOf(id(function)), window.model().columnOf(id(body)))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    CHECK(words("capital", "board") == QStringLiteral("Capital plan, Board: decides, is accountable"));
    CHECK(words("capital", "finance") == QStringLiteral("Capital plan, Finance committee: no part"));
}

TEST_CASE("Cells are copied as rows for a spreadsheet") {
    DecisionsWindow window;
    window.goTo("capital", "board");
    window.view.copy();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Capital plan\tDA"));
}
