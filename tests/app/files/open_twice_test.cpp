// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/disk/file_lock.h"
#include "tests/app/test_window.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QString wordsOf(QDialog& dialog) {
    const auto& box = static_cast<QMessageBox&>(dialog);
    return box.text() + u' ' + box.informativeText();
}

/// A lock as another machine leaves it in a shared folder.
void lockElsewhere(const QString& path) {
    QFile file(lockFileOf(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("user"), QStringLiteral("Planning team")},
                                         {QStringLiteral("machine"), QStringLiteral("laptop-12")},
                                         {QStringLiteral("machineId"), QStringLiteral("elsewhere")},
                                         {QStringLiteral("since"), QStringLiteral("2026-11-03T09:12:00Z")}})
                   .toJson());
}

} // namespace

TEST_CASE("a file that is open in another window opens read-only and says who has it since when", "[app][twice]") {
    TestWindow first;
    const QString path = first.at(QStringLiteral("x.placewright"));
    REQUIRE(first.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(first.window().files().saveAs(path));

    TestWindow second;
    QString said;
    {
        WhenAsked question("lockQuestion", [&](QDialog& dialog) {
            said = wordsOf(dialog);
            press(dialog, QStringLiteral("Open read-only"));
        });
        REQUIRE(second.window().files().open(path));
        CHECK(question.wasAsked());
    }
    CHECK(said.contains(QStringLiteral("open in another window since")));
    CHECK(second.window().windowTitle().contains(QStringLiteral("read-only")));

    // It can be worked on, and saved under another name.
    second.choose("insert.place");
    CHECK(second.window().isWindowModified());
    {
        WhenAsked question("blockedQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
        second.choose("file.save");
        CHECK(question.wasAsked());
    }
    const Workspace edited = second.workspace();
    REQUIRE(second.window().files().saveAs(second.at(QStringLiteral("copy.placewright"))));
    CHECK_FALSE(second.window().windowTitle().contains(QStringLiteral("read-only")));
    CHECK(readWorkspaceFile(second.at(QStringLiteral("copy.placewright")))->workspace == edited);
    CHECK(readWorkspaceFile(path)->workspace == first.workspace());
}

TEST_CASE("a file that was closed elsewhere meanwhile can be saved", "[app][twice]") {
    TestWindow second;
    const QString path = second.at(QStringLiteral("x.placewright"));
    {
        TestWindow first;
        REQUIRE(first.window().files().newFromExample(QStringLiteral("blmk")));
        REQUIRE(first.window().files().saveAs(path));
        WhenAsked question("lockQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Open read-only")); });
        REQUIRE(second.window().files().open(path));
    }
    second.choose("insert.place");
    second.choose("file.save");
    CHECK_FALSE(second.window().isWindowModified());
    CHECK(readWorkspaceFile(path)->workspace == second.workspace());
}

TEST_CASE("a person may rather not open a file that somebody has", "[app][twice]") {
    TestWindow test;
    const QString path = test.at(QStringLiteral("x.placewright"));
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(path));
    REQUIRE(test.window().files().close());
    lockElsewhere(path);
    WhenAsked question("lockQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
    CHECK_FALSE(test.window().files().open(path));
    CHECK(question.wasAsked());
    CHECK_FALSE(test.window().session());
}

TEST_CASE("a file that another machine has can be opened for editing by who knows better", "[app][twice]") {
    TestWindow test;
    const QString path = test.at(QStringLiteral("x.placewright"));
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(path));
    REQUIRE(test.window().files().close());
    lockElsewhere(path);
    QString said;
    WhenAsked question("lockQuestion", [&](QDialog& dialog) {
        said = wordsOf(dialog);
        press(dialog, QStringLiteral("Open for editing"));
    });
    REQUIRE(test.window().files().open(path));
    CHECK(said.contains(QStringLiteral("laptop-12")));
    CHECK(said.contains(QStringLiteral("Planning team")));
    test.choose("insert.place");
    test.choose("file.save");
    CHECK_FALSE(test.window().isWindowModified());
    REQUIRE(test.window().files().close());
    CHECK(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("x.placewright")});
}

TEST_CASE("a file can't be saved over one that is open in another window", "[app][twice]") {
    TestWindow first;
    const QString path = first.at(QStringLiteral("x.placewright"));
    REQUIRE(first.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(first.window().files().saveAs(path));
    TestWindow second;
    REQUIRE(second.window().files().newFromExample(QStringLiteral("testbourne")));
    WhenAsked box("lockBox", [](QDialog& dialog) { dialog.accept(); });
    CHECK_FALSE(second.window().files().saveAs(path));
    CHECK(box.wasAsked());
    CHECK(readWorkspaceFile(path)->workspace == first.workspace());
}

TEST_CASE("the same file opened again in its window is not in anybody's way", "[app][twice]") {
    TestWindow test;
    const QString path = test.at(QStringLiteral("x.placewright"));
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(path));
    test.choose("insert.place");
    const Workspace edited = test.workspace();
    WhenAsked question("closeQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Save")); });
    REQUIRE(test.window().files().open(path));
    CHECK(test.workspace() == edited);
    CHECK(test.session().document().savingBlocked().isEmpty());
    test.choose("insert.place");
    test.choose("file.save");
    CHECK_FALSE(test.window().isWindowModified());
}

TEST_CASE("who has a file that is named at the start is asked about over a window that stands", "[app][twice]") {
    TestWindow first;
    const QString path = first.at(QStringLiteral("x.placewright"));
    REQUIRE(first.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(first.window().files().saveAs(path));
    Look look;
    MainWindow second(look);
    WhenAsked question("lockQuestion", [&](QDialog& dialog) {
        CHECK(second.isVisible());
        press(dialog, QStringLiteral("Open read-only"));
    });
    second.openAtStart(path);
    CHECK_FALSE(question.wasAsked());
    second.show();
    first.settle();
    CHECK(question.wasAsked());
    REQUIRE(second.session());
    CHECK(second.session()->document().workspace() == first.workspace());
}
