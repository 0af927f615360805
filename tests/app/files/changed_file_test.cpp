// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/app/test_window.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Id firstSeat(const Workspace& workspace) {
    const Design design(workspace, workspace.optionsInOrder().front());
    return inOrder(design.table<Seat>()).front()->id;
}

Result<Edit> renamed(const Workspace& workspace, const QString& name) {
    return rename(Design(workspace, workspace.optionsInOrder().front()), firstSeat(workspace), name);
}

QString nameOfSeat(const Workspace& workspace) {
    return Design(workspace, workspace.optionsInOrder().front()).nameOf(firstSeat(workspace));
}

/// A window with a saved file in which the person has renamed a seat.
struct Shared {
    Shared() {
        REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
        REQUIRE(test.window().files().saveAs(path));
        REQUIRE(test.session().apply(renamed(test.workspace(), QStringLiteral("Mine"))));
    }
    ~Shared() {
        if (test.window().session())
            test.session().document().discardWork();
    }
    Q_DISABLE_COPY_MOVE(Shared)

    void colleague(const std::function<Result<Edit>(const Workspace&)>& work) const {
        auto document = Document::open(path);
        REQUIRE(document);
        const auto edit = work((*document)->workspace());
        REQUIRE(edit);
        REQUIRE((*document)->apply(*edit));
        REQUIRE((*document)->addVersion(QStringLiteral("before the board meeting")));
        REQUIRE((*document)->save());
    }
    void colleagueRenames() const {
        colleague([](const Workspace& workspace) { return renamed(workspace, QStringLiteral("Theirs")); });
    }
    void colleagueAddsPlace() const {
        colleague([](const Workspace& workspace) -> Result<Edit> {
            const Design design(workspace, workspace.optionsInOrder().front());
            return addPlace(design, inOrder(workspace.systems).front()->id, QStringLiteral("Their place"))->edit;
        });
    }
    bool hasTheirPlace() const {
        const auto stored = readWorkspaceFile(path);
        REQUIRE(stored);
        return stored->workspace.isTaken(stored->workspace.optionsInOrder().front(), Id(QStringLiteral("their-place")));
    }
    QString saved() const {
        const auto stored = readWorkspaceFile(path);
        REQUIRE(stored);
        return nameOfSeat(stored->workspace);
    }

    TestWindow test;
    QString path = test.at(QStringLiteral("x.placewright"));
};

} // namespace

TEST_CASE("what a colleague saved is shown beside one's own, and merging keeps both", "[app][changed]") {
    Shared shared;
    shared.colleagueAddsPlace();
    const Workspace before = shared.test.workspace();
    int there = 0;
    int here = 0;
    WhenAsked question("changedFileDialog", [&](QDialog& dialog) {
        there = dialog.findChild<QTreeWidget*>(QStringLiteral("theirs"))->topLevelItemCount();
        here = dialog.findChild<QTreeWidget*>(QStringLiteral("mine"))->topLevelItemCount();
        press(dialog, QStringLiteral("Merge and save"));
    });
    shared.test.choose("file.save");
    CHECK(question.wasAsked());
    CHECK(there == 2); // The place and its forum.
    CHECK(here == 1);
    CHECK(shared.hasTheirPlace());
    CHECK(shared.saved() == QStringLiteral("Mine"));
    CHECK_FALSE(shared.test.window().isWindowModified());
    CHECK(shared.test.session().document().versions().size() == 1);
    shared.test.choose("edit.undo");
    CHECK(shared.test.workspace() == before);
}

TEST_CASE("conflicts are listed with both values and each is chosen", "[app][changed]") {
    Shared shared;
    shared.colleagueRenames();
    WhenAsked question("changedFileDialog", [](QDialog& dialog) { press(dialog, QStringLiteral("Merge and save")); });
    QStringList cells;
    QString kept;
    SECTION("theirs, with the keyboard") {
        WhenAsked merge("mergeDialog", [&](QDialog& dialog) {
            auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("conflicts"));
            REQUIRE(list->topLevelItemCount() == 1);
            for (int column = 0; column < list->columnCount(); ++column)
                cells.append(list->topLevelItem(0)->text(column));
            QTest::keyClick(list, Qt::Key_Space);
            kept = list->topLevelItem(0)->text(4);
            QTest::keyClick(list, Qt::Key_Return);
        });
        shared.test.choose("file.save");
        CHECK(merge.wasAsked());
        CHECK(cells.contains(QStringLiteral("Mine")));
        CHECK(cells.contains(QStringLiteral("Theirs")));
        CHECK(kept == QStringLiteral("theirs"));
        CHECK(shared.saved() == QStringLiteral("Theirs"));
        CHECK(nameOfSeat(shared.test.workspace()) == QStringLiteral("Theirs"));
    }
    SECTION("theirs, then yours, with the buttons") {
        WhenAsked merge("mergeDialog", [&](QDialog& dialog) {
            dialog.findChild<QRadioButton*>(QStringLiteral("takeTheirs"))->click();
            CHECK(dialog.findChild<QRadioButton*>(QStringLiteral("takeTheirs"))->isChecked());
            press(dialog, QStringLiteral("All yours"));
            press(dialog, QStringLiteral("Merge and save"));
        });
        shared.test.choose("file.save");
        CHECK(merge.wasAsked());
        CHECK(shared.saved() == QStringLiteral("Mine"));
    }
    SECTION("not now") {
        WhenAsked merge("mergeDialog", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        shared.test.choose("file.save");
        CHECK(merge.wasAsked());
        CHECK(shared.saved() == QStringLiteral("Theirs"));
        CHECK(nameOfSeat(shared.test.workspace()) == QStringLiteral("Mine"));
        CHECK(shared.test.window().isWindowModified());
    }
}

TEST_CASE("what a colleague saved can be replaced, or kept beside one's own", "[app][changed]") {
    Shared shared;
    shared.colleagueRenames();
    SECTION("replaced") {
        WhenAsked question("changedFileDialog", [](QDialog& dialog) { press(dialog, QStringLiteral("Replace")); });
        shared.test.choose("file.save");
        CHECK(question.wasAsked());
        CHECK(shared.saved() == QStringLiteral("Mine"));
    }
    SECTION("kept beside it, under a name that says whose it is") {
        WhenAsked question("changedFileDialog", [](QDialog& dialog) { press(dialog, QStringLiteral("Keep both…")); });
        QString proposed;
        WhenAsked name("QFileDialog", [&](QDialog& dialog) {
            proposed = static_cast<QFileDialog&>(dialog).selectedFiles().constFirst();
            dialog.accept();
        });
        shared.test.choose("file.save");
        CHECK(name.wasAsked());
        CHECK(proposed.contains(QStringLiteral("x (mine ")));
        CHECK(shared.saved() == QStringLiteral("Theirs"));
        const auto mine = readWorkspaceFile(proposed);
        REQUIRE(mine);
        CHECK(nameOfSeat(mine->workspace) == QStringLiteral("Mine"));
        CHECK(shared.test.session().document().path() == proposed);
    }
    SECTION("neither, for now") {
        WhenAsked question("changedFileDialog", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        shared.test.choose("file.save");
        CHECK(shared.saved() == QStringLiteral("Theirs"));
        CHECK(shared.test.window().isWindowModified());
    }
}

TEST_CASE("a file that was deleted is written again only when asked", "[app][changed]") {
    Shared shared;
    REQUIRE(QFile::remove(shared.path));
    SECTION("written") {
        WhenAsked question("goneQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Write it there again")); });
        shared.test.choose("file.save");
        CHECK(question.wasAsked());
        CHECK(shared.saved() == QStringLiteral("Mine"));
    }
    SECTION("not written") {
        WhenAsked question("goneQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        shared.test.choose("file.save");
        CHECK(question.wasAsked());
        CHECK_FALSE(QFile::exists(shared.path));
        CHECK(shared.test.window().isWindowModified());
    }
}

TEST_CASE("the foot of the window says when the file has changed or gone", "[app][changed]") {
    Shared shared;
    const auto says = [&](const QString& words) {
        for (const QLabel* label : shared.test.window().findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    };
    shared.colleagueRenames();
    CHECK(QTest::qWaitFor([&] { return says(QStringLiteral("changed elsewhere")); }));
    REQUIRE(QFile::remove(shared.path));
    CHECK(QTest::qWaitFor([&] { return says(QStringLiteral("no longer at its place")); }));
}
