// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_window.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

void beginEdited(TestWindow& test) {
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(test.at(QStringLiteral("x.placewright"))));
    test.choose("insert.place");
}

} // namespace

TEST_CASE("closing unsaved work asks, and Cancel keeps all", "[app]") {
    TestWindow test;
    beginEdited(test);
    const Workspace edited = test.workspace();
    WhenAsked question("closeQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Cancel")); });
    CHECK_FALSE(test.window().close());
    CHECK(question.wasAsked());
    CHECK(test.window().isVisible());
    CHECK(test.workspace() == edited);
    test.session().document().discardWork();
}

TEST_CASE("Don't save leaves the file as it was and nothing to recover", "[app]") {
    TestWindow test;
    beginEdited(test);
    WhenAsked question("closeQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Don't save")); });
    test.choose("file.close");
    CHECK(question.wasAsked());
    CHECK_FALSE(test.window().session());
    CHECK(leftBehindWork().empty());
    const auto stored = readWorkspaceFile(test.at(QStringLiteral("x.placewright")));
    REQUIRE(stored);
    CHECK(stored->journal.head == 0);
}

TEST_CASE("Save writes the file and closes", "[app]") {
    TestWindow test;
    beginEdited(test);
    const Workspace edited = test.workspace();
    WhenAsked question("closeQuestion", [](QDialog& dialog) { press(dialog, QStringLiteral("Save")); });
    CHECK(test.window().close());
    CHECK(question.wasAsked());
    const auto stored = readWorkspaceFile(test.at(QStringLiteral("x.placewright")));
    REQUIRE(stored);
    CHECK(stored->workspace == edited);
}

TEST_CASE("saved work closes without a question", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    WhenAsked question("closeQuestion", [](QDialog& dialog) { dialog.reject(); });
    CHECK(test.window().close());
    CHECK_FALSE(question.wasAsked());
}
