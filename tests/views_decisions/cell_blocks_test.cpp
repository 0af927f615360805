// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_decisions/decisions_window.h"

#include <QClipboard>
#include <QGuiApplication>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

void select(DecisionsWindow& window, int top, int left, int bottom, int right) {
    window.view.grid()->setCurrentIndex(window.model().index(top, left));
    window.view.grid()->selectionModel()->select(QItemSelection(window.model().index(top, left), window.model().index(bottom, right)),
                                                 QItemSelectionModel::ClearAndSelect);
    window.view.grid()->setFocus();
    window.settle();
}

} // namespace

TEST_CASE("Ctrl+D fills cells down over groups, as one undo") {
    DecisionsWindow window;
    const int column = window.model().columnOf(id("finance"));
    window.goTo("capital", "finance");
    window.key(Qt::Key_R);
    const int first = window.model().rowOf(id("capital"));
    select(window, first, column, window.model().rowCount() - 1, column);
    window.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(window.cell("quality", "finance") == QStringLiteral("R"));
    CHECK(window.cell("budget", "finance") == QStringLiteral("R"));
    window.session.undo();
    window.settle();
    CHECK(window.cell("quality", "finance").isEmpty());
    CHECK(window.cell("capital", "finance") == QStringLiteral("R"));
}

TEST_CASE("How a function is held is filled down as well") {
    DecisionsWindow window;
    REQUIRE(window.session.apply(setInstrument(window.design(), id("capital"), QStringLiteral("reserved"))));
    window.settle();
    const int column = window.model().tailColumn(GridModel::Tail::held);
    select(window, window.model().rowOf(id("capital")), column, window.model().rowCount() - 1, column);
    window.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(window.design().get<Function>(id("quality"))->instrument == QStringLiteral("reserved"));
}

TEST_CASE("Blocks are pasted from a spreadsheet, or not at all") {
    DecisionsWindow window;
    const int row = window.model().rowOf(id("capital"));
    const int column = window.model().columnOf(id("finance"));
    SECTION("letters over rows and columns") {
        QGuiApplication::clipboard()->setText(QStringLiteral("C X\n\tR\n"));
        select(window, row, column, row, column);
        window.key(Qt::Key_V, Qt::ControlModifier);
        CHECK(window.model().index(row, column).data().toString() == QStringLiteral("CX"));
        window.session.undo();
        CHECK_FALSE(window.session.document().canUndo());
    }
    SECTION("one cell into all that is selected") {
        QGuiApplication::clipboard()->setText(QStringLiteral("i"));
        select(window, row, column, window.model().rowCount() - 1, column);
        window.key(Qt::Key_V, Qt::ControlModifier);
        for (const char* function : {"capital", "quality", "budget"})
            CHECK(window.cell(function, "finance") == QStringLiteral("I"));
    }
    SECTION("a copy from here, with the names it begins with") {
        window.goTo("capital", "board");
        window.view.copy();
        window.goTo("quality", "board");
        window.key(Qt::Key_V, Qt::ControlModifier);
        CHECK(window.cell("quality", "board") == QStringLiteral("DA"));
    }
    SECTION("a word that is no letter keeps all from being pasted, and says where") {
        QString said;
        QObject::connect(&window.session, &Session::failed, &window.view, [&](const Error& error) { said = error.sentence(); });
        QGuiApplication::clipboard()->setText(QStringLiteral("D\nperhaps\n"));
        select(window, row, column, row, column);
        window.key(Qt::Key_V, Qt::ControlModifier);
        CHECK(said.contains(QStringLiteral("perhaps")));
        CHECK(said.contains(QStringLiteral("Finance committee")));
        CHECK_FALSE(window.session.document().canUndo());
    }
    SECTION("more than there is room for") {
        QString said;
        QObject::connect(&window.session, &Session::failed, &window.view, [&](const Error& error) { said = error.sentence(); });
        QGuiApplication::clipboard()->setText(QString(QStringLiteral("C\n")).repeated(50));
        select(window, row, column, row, column);
        window.key(Qt::Key_V, Qt::ControlModifier);
        CHECK(said.contains(QStringLiteral("50 rows")));
        CHECK_FALSE(window.session.document().canUndo());
    }
}
