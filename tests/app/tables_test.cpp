// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "model/edits/structure.h"
#include "model/exchange/csv_map.h"
#include "tests/app/test_window.h"
#include "views/decisions/trace_dialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

DecisionsMap mapOf(Session& session) {
    MapScope scope;
    scope.system = session.system();
    return decisionsMap(session.design(), scope);
}

} // namespace

TEST_CASE("a table that was edited elsewhere is shown difference by difference, and taken over as one edit", "[app][tables]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("testbourne")));
    test.settle();
    const MapRow first = mapOf(test.session()).rows.front();
    QByteArray csv = mapCsv(mapOf(test.session()));
    csv.replace(first.name.toUtf8(), "Called otherwise");
    csv += "nowhere,Something,,,,,,,,,,,,,,,,\r\n";
    QFile file(test.at(QStringLiteral("edited.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const WhenAsked chosen("openTable", [&](QDialog& dialog) {
        static_cast<QFileDialog&>(dialog).selectFile(file.fileName());
        dialog.accept();
    });
    const WhenAsked shown("bringBackDialog", [&](QDialog& dialog) {
        auto* differences = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
        REQUIRE(differences->topLevelItemCount() >= 1);
        CHECK(differences->topLevelItem(0)->text(3) == QStringLiteral("Called otherwise"));
        CHECK(dialog.findChild<QListWidget*>(QStringLiteral("faults"))->item(0)->text().contains(QStringLiteral("nowhere")));
        CHECK(test.session().design().nameOf(first.function) == first.name);
        press(dialog, QStringLiteral("Tick none"));
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("takeOver"))->isEnabled());
        press(dialog, QStringLiteral("Tick all"));
        press(dialog, QStringLiteral("Take over"));
    });
    test.choose("file.bring-back");
    CHECK(chosen.wasAsked());
    CHECK(shown.wasAsked());
    CHECK(test.session().design().nameOf(first.function) == QStringLiteral("Called otherwise"));
    test.choose("edit.undo");
    CHECK(test.session().design().nameOf(first.function) == first.name);
    CHECK_FALSE(test.action("edit.undo")->isEnabled());
}

TEST_CASE("lines from paper say what they do before they are entered", "[app][tables]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("testbourne")));
    test.settle();
    const WhenAsked asked("shortEntryDialog", [&](QDialog& dialog) {
        auto* lines = dialog.findChild<QPlainTextEdit*>(QStringLiteral("lines"));
        auto* meaning = dialog.findChild<QTreeWidget*>(QStringLiteral("meaning"));
        QPushButton* enter = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Enter"))
                enter = button;
        REQUIRE(enter);
        QTest::keyClicks(lines, QStringLiteral("2 Q board"));
        CHECK_FALSE(enter->isEnabled());
        lines->setPlainText(QStringLiteral("2 C 1"));
        REQUIRE(meaning->topLevelItemCount() == 1);
        CHECK(meaning->topLevelItem(0)->text(2).contains(QStringLiteral("is consulted")));
        enter->click();
    });
    test.choose("file.paper");
    CHECK(asked.wasAsked());
    const DecisionsMap map = mapOf(test.session());
    CHECK(map.rows[1].cells.front().letters.has(MapLetter::consulted));
}

TEST_CASE("a scheme that was copied is checked against the map", "[app][tables]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("testbourne")));
    test.settle();
    QGuiApplication::clipboard()->setText(QStringLiteral("Matter\tDecision maker\nFly a kite\tThe Board\n"));
    const WhenAsked asked("schemeDialog", [&](QDialog& dialog) {
        press(dialog, QStringLiteral("Paste"));
        auto* points = dialog.findChild<QTreeWidget*>(QStringLiteral("points"));
        REQUIRE(points->topLevelItemCount() == 2);
        CHECK(points->topLevelItem(0)->child(0)->text(0) == QStringLiteral("Fly a kite"));
        points->setCurrentItem(points->topLevelItem(1)->child(0));
        press(dialog, QStringLiteral("Close"));
    });
    test.choose("file.scheme");
    CHECK(asked.wasAsked());
    CHECK(test.window().views().shown() == ShownView::decisions);
    CHECK_FALSE(test.session().selectedOne().isNull());
}

TEST_CASE("a trace lights up the way from who decides to who is accountable and tells it in words", "[app][tables]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("testbourne")));
    test.settle();
    const DecisionsMap map = mapOf(test.session());
    const auto row = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& each) {
        return each.deciders.size() == 1 && !each.accountable.isNull() && each.deciders.front() != each.accountable;
    });
    REQUIRE(row != map.rows.end());
    test.session().select({row->function});
    test.settle();
    test.choose("view.trace");
    test.settle();
    CHECK(test.window().views().shown() == ShownView::structure);
    CHECK(test.session().isSelected(row->deciders.front()));
    CHECK(test.session().isSelected(row->accountable));
    auto* dialog = test.window().findChild<TraceDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QPlainTextEdit*>(QStringLiteral("words"))->toPlainText().contains(row->accountableName));
    // It follows what changes, and goes with the function.
    REQUIRE(test.session().apply(remove(test.session().design(), {row->function})));
    test.settle();
    CHECK_FALSE(test.window().findChild<TraceDialog*>());
}
