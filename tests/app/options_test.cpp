// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/options.h"
#include "tests/app/test_window.h"

#include <QComboBox>
#include <QInputDialog>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("an option is copied in one edit, shown, and told apart from then on", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    const Workspace opened = test.workspace();
    const Id first = test.session().option();
    WhenAsked name("optionName", [](QDialog& dialog) {
        static_cast<QInputDialog&>(dialog).setTextValue(QStringLiteral("One alliance"));
        dialog.accept();
    });
    test.choose("option.copy");
    CHECK(name.wasAsked());
    const Id second = test.session().option();
    CHECK(second != first);
    CHECK(test.workspace().options.at(second).basedOn == first);
    CHECK(test.workspace().contents.at(second) == opened.contents.at(first));
    CHECK(test.find<QComboBox>("optionSelector")->count() == 2);
    CHECK(test.find<QComboBox>("optionSelector")->currentText() == QStringLiteral("One alliance"));

    test.choose("insert.place");
    CHECK(test.workspace().contents.at(first) == opened.contents.at(first));
    test.choose("option.previous");
    CHECK(test.session().option() == first);
    test.choose("edit.undo");
    test.choose("edit.undo");
    CHECK(test.workspace() == opened);
    test.session().document().discardWork();
}

TEST_CASE("the only option can't be deleted; a copied one can, and comes back", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    CHECK_FALSE(test.action("option.delete")->isEnabled());
    const Id first = test.session().option();
    const Id copied = test.session().applyAddition(copyOption(test.session().design(), QStringLiteral("Copy")));
    REQUIRE_FALSE(copied.isNull());
    const Workspace both = test.workspace();
    test.choose("option.delete");
    CHECK(test.session().option() == copied);
    CHECK(test.workspace().options.at(copied).basedOn.isNull());
    CHECK_FALSE(test.workspace().options.contains(first));
    test.choose("edit.undo");
    CHECK(test.workspace() == both);
    test.session().document().discardWork();
}

TEST_CASE("the system is chosen only where there are several", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    CHECK_FALSE(test.find<QComboBox>("systemSelector")->isVisible());
    CHECK(test.find<QComboBox>("optionSelector")->isVisible());
}
