// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/palette.h"
#include "tests/app/test_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QFontInfo>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("text of the window can be read in every theme", "[app]") {
    for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark, ThemeKind::highContrast}) {
        const QPalette palette = paletteFor(theme(kind));
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base}};
        for (const auto& [text, ground] : pairs) {
            CAPTURE(static_cast<int>(kind), static_cast<int>(text), static_cast<int>(ground));
            CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
        }
    }
}

TEST_CASE("the findings have their share of a window that nobody has laid out yet", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const auto* findings = test.find<QDockWidget>("findingsDock");
    REQUIRE(findings);
    REQUIRE(findings->isVisible());
    CHECK(findings->height() > test.window().height() / 4);
    CHECK(findings->height() < test.window().height() / 2);
}

TEST_CASE("a theme is chosen at once and remembered", "[app]") {
    TestWindow test;
    const QColor light = QApplication::palette().color(QPalette::Window);
    test.choose("view.theme-dark");
    CHECK(QApplication::palette().color(QPalette::Window).lightness() < light.lightness());
    CHECK(test.action("view.theme-dark")->isChecked());
    Look next;
    next.restore();
    CHECK(next.choice() == ThemeChoice::dark);
    test.choose("view.theme-light");
    CHECK(QApplication::palette().color(QPalette::Window) == light);
}

TEST_CASE("the space bar ticks what can be ticked in a menu", "[app]") {
    TestWindow test;
    QMenu menu(&test.window());
    QAction* tick = menu.addAction(QStringLiteral("Four places"));
    tick->setCheckable(true);
    menu.popup({0, 0});
    menu.setActiveAction(tick);
    QTest::keyClick(&menu, Qt::Key_Space);
    CHECK(tick->isChecked());
}

TEST_CASE("the window is set in the type that drawings are set in", "[app]") {
    TestWindow test;
    CHECK(QFontInfo(QApplication::font()).family() == QStringLiteral("Liberation Sans"));
}
