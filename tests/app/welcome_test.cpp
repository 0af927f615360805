// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start/card_button.h"
#include "tests/app/test_window.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// Presses Tab until the widget of that name has the keyboard.
QWidget* tabTo(TestWindow& test, const char* name) {
    for (int presses = 0; presses < 60; ++presses) {
        QTest::keyClick(&test.window(), Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == QLatin1String(name))
            return focus;
    }
    FAIL("Tab never reaches " << name);
    return nullptr;
}

} // namespace

TEST_CASE("an example opens from the welcome page by keyboard alone", "[app]") {
    TestWindow test;
    QTest::keyClick(tabTo(test, "example-blmk"), Qt::Key_Return);
    test.settle();
    REQUIRE(test.window().session());
    CHECK(test.window().windowTitle().contains(QStringLiteral("Bedfordshire, Luton and Milton Keynes")));
    CHECK_FALSE(test.window().isWindowModified());
    CHECK(test.find<QWidget>("structureTab")->isVisible());
}

TEST_CASE("a blank workspace can be drawn in at once", "[app]") {
    TestWindow test;
    test.find<CardButton>("blank")->click();
    test.settle();
    REQUIRE(test.window().session());
    test.choose("insert.place");
    CHECK(test.session().design().table<Place>().size() == 1);
}

TEST_CASE("work that was left behind is offered and comes back", "[app]") {
    {
        auto document = Document::untitled({});
        Workspace content;
        content.info.title = QStringLiteral("Half done");
        content.options[Id(QStringLiteral("a"))] = Option{{Id(QStringLiteral("a"))}};
        document = Document::untitled(content);
        Edit edit{{QStringLiteral("Rename"), {}}, {}};
        WorkspaceInfo changed = content.info;
        changed.title = QStringLiteral("Nearly done");
        edit.changes.change(content.info, changed);
        REQUIRE(document->apply(edit));
    }
    TestWindow test;
    auto* card = test.find<CardButton>("recovered");
    REQUIRE(card);
    CHECK(card->text() == QStringLiteral("Nearly done"));
    card->click();
    test.settle();
    REQUIRE(test.window().session());
    CHECK(test.session().document().title() == QStringLiteral("Nearly done"));
    CHECK(test.window().isWindowModified());
    test.session().document().discardWork();
}

TEST_CASE("nothing but opening can be done while nothing is open", "[app]") {
    TestWindow test;
    for (const char* id : {"file.save", "file.export", "file.print", "file.close", "edit.undo", "edit.redo",
                           "edit.delete", "edit.find", "insert.place", "insert.seat", "view.zoom-in", "option.copy"})
        CHECK_FALSE(test.action(id)->isEnabled());
    for (const char* id : {"file.new", "file.open", "help.about", "file.quit"})
        CHECK(test.action(id)->isEnabled());
}
