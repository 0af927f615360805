// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/unsaved_work_dialog.h"
#include "app/window/start/card_button.h"
#include "model/edits/structure.h"
#include "tests/app/test_window.h"
#include "views/history/change_page.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// A file with one saved place and work on it that was never saved, as a program that was ended leaves it.
struct LeftWork {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("w.placewright"));

    LeftWork() {
        QDir(workingCopiesFolder()).removeRecursively();
        Workspace content;
        content.info.title = QStringLiteral("Riverside");
        const Id option(QStringLiteral("a"));
        content.options[option] = Option{{option}};
        System system;
        system.id = Id(QStringLiteral("sys"));
        content.systems[system.id] = system;
        auto document = Document::untitled(content);
        add(*document, "Saved place");
        REQUIRE(document->saveAs(path));
        add(*document, "North");
        add(*document, "South");
    }
    ~LeftWork() { QDir(workingCopiesFolder()).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(LeftWork)

    static void add(Document& document, const char* name) {
        const auto added = addPlace(document.design(Id(QStringLiteral("a"))), Id(QStringLiteral("sys")),
                                    QString::fromLatin1(name));
        REQUIRE(added);
        REQUIRE(document.apply(added->edit));
    }
};

std::size_t places(TestWindow& test) {
    return test.session().design().table<Place>().size();
}

} // namespace

TEST_CASE("Left work is listed with its number of changes and its file, shows what changed and opens", "[app]") {
    const LeftWork work;
    TestWindow test;
    const auto* card = test.find<CardButton>("recovered");
    REQUIRE(card);
    CHECK(card->text() == QStringLiteral("Riverside"));
    WhenAsked shown("unsavedWork", [](QDialog& dialog) {
        CHECK(dialog.findChild<QListWidget*>(QStringLiteral("unsavedEdits"))->count() == 2);
        const QString words = dialog.findChild<ChangePage*>(QStringLiteral("unsavedDifferences"))->toPlainText();
        CHECK(words.contains(QStringLiteral("Place “North” added")));
        CHECK(words.contains(QStringLiteral("Place “South” added")));
        CHECK_FALSE(words.contains(QStringLiteral("Saved place")));
        press(dialog, QStringLiteral("Open the unsaved work"));
    });
    test.find<QPushButton>("recoveredShow")->click();
    test.settle();
    CHECK(shown.wasAsked());
    REQUIRE(test.window().session());
    CHECK(places(test) == 3);
    CHECK(test.window().isWindowModified());
    CHECK(test.session().document().path() == work.path);
    test.choose("file.save");
    CHECK_FALSE(test.window().isWindowModified());
    CHECK(test.find<QLabel>("savedState")->text().startsWith(QStringLiteral("Saved ")));
    test.choose("file.close");
    CHECK_FALSE(test.find<CardButton>("recovered"));
}

TEST_CASE("Opening a file on which there is unsaved work asks which of both is meant", "[app]") {
    const LeftWork work;
    TestWindow test;
    SECTION("the unsaved work") {
        WhenAsked question("unsavedWorkQuestion",
                           [](QDialog& dialog) { press(dialog, QStringLiteral("Open the unsaved work")); });
        CHECK(test.window().files().open(work.path));
        CHECK(question.wasAsked());
        CHECK(places(test) == 3);
        test.session().document().discardWork();
    }
    SECTION("the saved file, and the work stays") {
        WhenAsked question("unsavedWorkQuestion",
                           [](QDialog& dialog) { press(dialog, QStringLiteral("Open the saved file")); });
        CHECK(test.window().files().open(work.path));
        CHECK(question.wasAsked());
        CHECK(places(test) == 1);
        CHECK(leftBehindWork().size() == 1);
    }
    SECTION("neither") {
        WhenAsked question("unsavedWorkQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        CHECK_FALSE(test.window().files().open(work.path));
        CHECK(question.wasAsked());
        CHECK_FALSE(test.window().session());
        CHECK(leftBehindWork().size() == 1);
    }
}

TEST_CASE("Damaged work is shown with its fault and goes only when a person says so", "[app]") {
    const LeftWork work;
    {
        QFile file(QDir(leftBehindWork().front().folder).filePath(workingCopyFileName()));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'x'));
    }
    TestWindow test;
    CHECK_FALSE(test.find<CardButton>("recovered"));
    auto* words = test.find<QLabel>("damagedWork");
    REQUIRE(words);
    CHECK(words->text().contains(QStringLiteral("can't be recovered as it is")));
    {
        WhenAsked question("discardQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Keep it")); });
        test.find<QPushButton>("damagedDelete")->click();
        CHECK(question.wasAsked());
    }
    test.settle();
    CHECK(leftBehindWork().size() == 1);
    {
        WhenAsked told("keptAside", [](QDialog& dialog) { press(dialog, QStringLiteral("OK")); });
        test.find<QPushButton>("damagedAside")->click();
        CHECK(told.wasAsked());
    }
    test.settle();
    CHECK(leftBehindWork().empty());
    CHECK_FALSE(test.find<QLabel>("damagedWork"));
    CHECK(QDir(keptAsideFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    QDir(keptAsideFolder()).removeRecursively();
}

TEST_CASE("A jump in the history beyond the opening asks once, as undo does", "[app]") {
    const LeftWork work;
    TestWindow test;
    WhenAsked which("unsavedWorkQuestion",
                    [](QDialog& dialog) { press(dialog, QStringLiteral("Open the unsaved work")); });
    REQUIRE(test.window().files().open(work.path));
    {
        WhenAsked question("undoQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Keep it")); });
        test.session().goTo(0);
        CHECK(question.wasAsked());
        CHECK(places(test) == 3);
    }
    {
        WhenAsked question("undoQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Undo earlier work")); });
        test.session().goTo(0);
        CHECK(question.wasAsked());
        CHECK(places(test) == 0);
    }
    test.session().goTo(test.session().document().openedHead());
    WhenAsked again("undoQuestion", [](QDialog& dialog) { dialog.reject(); });
    test.choose("edit.undo");
    CHECK_FALSE(again.wasAsked());
    CHECK(places(test) == 2);
    test.session().document().discardWork();
}
