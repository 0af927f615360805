// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "model/edits/structure.h"
#include "tests/app/test_window.h"
#include "views/history/history_view.h"
#include "views/structure/structure_view.h"

#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Id firstPlace(TestWindow& test) {
    return test.session().design().table<Place>().begin()->first;
}

void renameFirstPlace(TestWindow& test, const QString& name) {
    REQUIRE(test.session().apply(rename(test.session().design(), firstPlace(test), name)));
}

void setKeptEdits(TestWindow& test, int count) {
    WhenAsked asked("keptEdits", [count](QDialog& dialog) {
        static_cast<QInputDialog&>(dialog).setIntValue(count);
        dialog.accept();
    });
    test.choose("edit.kept-edits");
    CHECK(asked.wasAsked());
}

} // namespace

TEST_CASE("a named version opens in a window of its own, in which nothing can be changed", "[app][history]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(test.at(QStringLiteral("x.placewright"))));
    renameFirstPlace(test, QStringLiteral("As the board saw it"));
    REQUIRE(test.session().document().addVersion(QStringLiteral("Before the board meeting")));
    renameFirstPlace(test, QStringLiteral("As it is now"));
    const Workspace now = test.workspace();
    auto* history = test.window().findChild<HistoryView*>();
    REQUIRE(history);
    Q_EMIT history->lookRequested(test.session().document().versions().front());
    test.settle();

    auto* window = test.find<QDialog>("versionWindow");
    REQUIRE(window);
    REQUIRE(QTest::qWaitForWindowExposed(window));
    CHECK(window->windowTitle().contains(QStringLiteral("Before the board meeting")));
    CHECK(window->findChild<QLabel*>()->text().contains(QStringLiteral("Nothing can be changed here")));
    auto* views = window->findChild<CentralViews*>();
    REQUIRE(views);
    StructureView* drawing = views->drawing();
    REQUIRE(drawing);
    Session& shown = drawing->session();
    CHECK(shown.design().table<Place>().at(firstPlace(test)).name == QStringLiteral("As the board saw it"));

    // What a person would do in its views is refused with a word.
    const Workspace version = shown.document().workspace();
    QString said;
    {
        WhenAsked told("errorBox", [&](QDialog& dialog) {
            said = static_cast<QMessageBox&>(dialog).text() + static_cast<QMessageBox&>(dialog).informativeText();
            dialog.accept();
        });
        shown.select({firstPlace(test)});
        drawing->removeSelected();
        test.settle();
        CHECK(told.wasAsked());
    }
    CHECK(said.contains(QStringLiteral("it is a version to look at")));
    CHECK(shown.document().workspace() == version);
    CHECK_FALSE(shown.document().canUndo());
    window->reject();
    test.settle();
    CHECK(test.workspace() == now);
    test.session().document().discardWork();
}

TEST_CASE("the history is as long as a person set it, from the next save on", "[app][history]") {
    TestWindow test;
    const QString path = test.at(QStringLiteral("x.placewright"));
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    setKeptEdits(test, 100);
    Workspace oldest;
    for (int i = 1; i <= 130; ++i) {
        renameFirstPlace(test, QStringLiteral("Name %1").arg(i));
        if (i == 30)
            oldest = test.workspace();
    }
    CHECK(test.session().document().history().size() == 130);
    REQUIRE(test.window().files().saveAs(path));
    CHECK(test.session().document().history().size() == 100);
    REQUIRE(test.window().files().open(path));
    Document& document = test.session().document();
    REQUIRE(document.history().size() == 100);
    REQUIRE(document.goTo(document.historyBase()));
    CHECK(document.workspace() == oldest);
    REQUIRE(document.goTo(document.openedHead()));

    // It holds for the next file too, and a longer one keeps what is there.
    setKeptEdits(test, 5000);
    renameFirstPlace(test, QStringLiteral("One more"));
    test.choose("file.save");
    CHECK(document.history().size() == 101);
    setKeptEdits(test, 100);
    REQUIRE(test.window().files().newFromExample(QStringLiteral("testbourne")));
    for (int i = 1; i <= 103; ++i)
        renameFirstPlace(test, QStringLiteral("Name %1").arg(i));
    REQUIRE(test.window().files().saveAs(test.at(QStringLiteral("y.placewright"))));
    CHECK(test.session().document().history().size() == 100);
}
