// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_decisions/decisions_window.h"

#include <QComboBox>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

void choose(DecisionsWindow& window, const char* box, const QString& words) {
    auto* combo = window.view.findChild<QComboBox*>(QString::fromLatin1(box));
    REQUIRE(combo);
    const int index = combo->findText(words);
    INFO(words.toStdString());
    REQUIRE(index >= 0);
    combo->setCurrentIndex(index);
    window.settle();
}

QStringList bands(const DecisionsWindow& window) {
    QStringList names;
    for (int row = 0; row < window.model().rowCount(); ++row)
        if (window.model().lineAt(row) == GridLine::band)
            names << window.model().bandAt(row);
    return names;
}

} // namespace

TEST_CASE("Rows are chosen by subject, body, tier and how they are held") {
    DecisionsWindow window;
    window.view.findChild<QPushButton*>(QStringLiteral("arrange"))->click();
    window.settle();
    SECTION("subject") {
        choose(window, "subject", window.model().bandAt(0));
        CHECK(window.functions().size() < 3);
        CHECK(bands(window).size() == 1);
    }
    SECTION("body") {
        choose(window, "body", QStringLiteral("North"));
        CHECK(window.functions() == QStringList{QStringLiteral("Capital plan"), QStringLiteral("Budget of the place")});
    }
    SECTION("tier, whose columns alone are shown") {
        choose(window, "tier", QStringLiteral("Places"));
        CHECK(window.functions().size() == 2);
        CHECK(window.view.grid()->isColumnHidden(window.model().columnOf(id("board"))));
        CHECK_FALSE(window.view.grid()->isColumnHidden(window.model().columnOf(id("north"))));
    }
    SECTION("how it is held") {
        REQUIRE(window.session.apply(setInstrument(window.design(), id("capital"), QStringLiteral("reserved"))));
        window.settle();
        choose(window, "held", QStringLiteral("Reserved to the board"));
        CHECK(window.functions() == QStringList{QStringLiteral("Capital plan")});
    }
    window.view.findChild<QPushButton*>(QStringLiteral("showAll"))->click();
    window.settle();
    CHECK(window.functions().size() == 3);
    CHECK_FALSE(window.view.grid()->isColumnHidden(window.model().columnOf(id("board"))));
}

TEST_CASE("Rows are grouped and sorted as somebody asks for") {
    DecisionsWindow window;
    window.view.findChild<QPushButton*>(QStringLiteral("arrange"))->click();
    choose(window, "grouping", QStringLiteral("Grouped by who decides"));
    CHECK(bands(window).contains(QStringLiteral("Decided by Board")));
    CHECK(bands(window).contains(QStringLiteral("Nobody decides yet")));
    choose(window, "grouping", QStringLiteral("Not grouped"));
    CHECK(bands(window).size() == 1);
    choose(window, "order", QStringLiteral("By name"));
    CHECK(window.functions() == QStringList{QStringLiteral("Budget of the place"), QStringLiteral("Capital plan"), QStringLiteral("Quality of care")});
    choose(window, "order", QStringLiteral("What falls short first"));
    CHECK(window.functions().front() == QStringLiteral("Quality of care"));
    // Keys act on the row that is seen, whatever its place.
    window.goTo("quality", "finance");
    window.key(Qt::Key_D);
    CHECK(window.cell("quality", "finance") == QStringLiteral("D"));
}

TEST_CASE("A function opens into its places, each of which decides for itself") {
    DecisionsWindow window;
    window.goTo("capital", "board");
    window.view.openIntoPlaces();
    window.settle();
    const MapRow* row = window.model().rowAt(window.model().rowOf(id("capital")));
    REQUIRE(row->decisions.size() == 1);
    CHECK(row->decisions.front().text == QStringLiteral("North"));
    CHECK(row->decisions.front().deciders == std::vector{id("north")});
    CHECK(window.cell("capital", "board") == QStringLiteral("A"));
    window.session.undo();
    window.settle();
    CHECK(window.cell("capital", "board") == QStringLiteral("DA"));
    CHECK_FALSE(window.session.document().canUndo());
}
