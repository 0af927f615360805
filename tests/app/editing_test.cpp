// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start/recent_files.h"
#include "tests/app/test_window.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("ten edits are undone and done again in ten steps each", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const Workspace opened = test.workspace();
    for (int i = 0; i < 10; ++i)
        test.choose("insert.place");
    const Workspace edited = test.workspace();
    CHECK(test.session().design().table<Place>().size() ==
          Design(opened, test.session().option()).table<Place>().size() + 10);
    CHECK(test.window().isWindowModified());
    CHECK(test.action("edit.undo")->text().contains(QStringLiteral("New place")));
    for (int i = 0; i < 10; ++i)
        test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    CHECK_FALSE(test.window().isWindowModified());
    CHECK_FALSE(test.action("edit.undo")->isEnabled());
    for (int i = 0; i < 10; ++i)
        test.choose("edit.redo");
    CHECK(test.workspace() == edited);
    test.session().document().discardWork();
}

TEST_CASE("what is saved is what is opened again", "[app]") {
    const QString name = QStringLiteral("a system.placewright");
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("testbourne")));
    test.choose("insert.place");
    const Workspace edited = test.workspace();
    REQUIRE(test.window().files().saveAs(test.at(name)));
    CHECK_FALSE(test.window().isWindowModified());
    CHECK(test.window().windowTitle().startsWith(QStringLiteral("a system[*]")));
    CHECK(test.find<QLabel>("savedState")->text().startsWith(QStringLiteral("Saved ")));
    CHECK(recentFiles().contains(test.at(name)));
    test.choose("file.close");
    CHECK_FALSE(test.window().session());

    test.window().openAtStart(test.at(name));
    test.settle();
    REQUIRE(test.window().session());
    CHECK(test.workspace() == edited);
}

TEST_CASE("undo beyond what was opened asks once", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.choose("insert.place");
    test.choose("insert.place");
    REQUIRE(test.window().files().saveAs(test.at(QStringLiteral("x.placewright"))));
    REQUIRE(test.window().files().open(test.at(QStringLiteral("x.placewright"))));
    test.settle();
    const Workspace opened = test.workspace();
    {
        WhenAsked question("undoQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Keep it")); });
        test.choose("edit.undo");
        CHECK(question.wasAsked());
        CHECK(test.workspace() == opened);
    }
    {
        WhenAsked question("undoQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Undo earlier work")); });
        test.choose("edit.undo");
        CHECK(question.wasAsked());
        CHECK_FALSE(test.workspace() == opened);
    }
    WhenAsked never("undoQuestion", [](QDialog& dialog) { dialog.reject(); });
    test.choose("edit.undo");
    CHECK_FALSE(never.wasAsked());
    test.session().document().discardWork();
}

TEST_CASE("duplicate and delete work on what is selected", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const auto places = [&] { return test.session().design().table<Place>().size(); };
    const std::size_t before = places();
    test.session().select({test.session().design().table<Place>().begin()->first});
    test.settle();
    test.choose("edit.duplicate");
    CHECK(places() == before + 1);
    CHECK_FALSE(test.session().selectedOne().isNull());
    test.choose("edit.delete");
    CHECK(places() == before);
    CHECK(test.session().selection().empty());
    CHECK_FALSE(test.action("edit.delete")->isEnabled());
    test.session().document().discardWork();
}

TEST_CASE("a forum is added with the kind and name typed", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    WhenAsked question("addDialog", [](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("  Digital   committee "));
        press(dialog, QStringLiteral("Add"));
    });
    test.choose("insert.forum");
    CHECK(question.wasAsked());
    const Forum* added = test.session().design().get<Forum>(test.session().selectedOne());
    REQUIRE(added);
    CHECK(added->name == QStringLiteral("Digital committee"));
    CHECK(added->kind == ForumKind::committee);
    test.session().document().discardWork();
}

TEST_CASE("the holder of the selected seat is added by name, and undo takes both back", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    const Workspace opened = test.workspace();
    const auto seats = inOrder(test.session().design().table<Seat>());
    const auto vacant = std::find_if(seats.begin(), seats.end(), [](const Seat* seat) { return seat->person.isNull(); });
    REQUIRE(vacant != seats.end());
    const Id seat = (*vacant)->id;
    test.session().select({seat});
    WhenAsked question("addDialog", [](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Leader of the council"));
        press(dialog, QStringLiteral("Add"));
    });
    test.choose("insert.person");
    const Design design = test.session().design();
    const Id person = design.get<Seat>(seat)->person;
    REQUIRE(design.get<Person>(person));
    CHECK(design.get<Person>(person)->name == QStringLiteral("Leader of the council"));
    CHECK(test.session().selectedOne() == seat);
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}
