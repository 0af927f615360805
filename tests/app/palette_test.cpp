// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "tests/app/test_window.h"
#include "views/palette/command_palette.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// Opens the palette, types, and takes the first row.
void doByPalette(TestWindow& test, const char* typed) {
    test.choose("edit.palette");
    auto* palette = test.find<CommandPalette>("commandPalette");
    REQUIRE(palette);
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QString::fromLatin1(typed));
    QTest::keyClick(field, Qt::Key_Return);
    test.settle();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the palette reaches a command, a thing by its name, and adds what is typed", "[app][palette]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    doByPalette(test, "decisions");
    CHECK(test.window().views().shown() == ShownView::decisions);

    doByPalette(test, "bedfordshire care alliance");
    CHECK(test.window().views().shown() == ShownView::structure);
    REQUIRE(test.session().design().get<Place>(test.session().selectedOne()));

    doByPalette(test, "add place Luton");
    const Place* place = test.session().design().get<Place>(test.session().selectedOne());
    REQUIRE(place);
    CHECK(place->name == QStringLiteral("Luton"));
    test.choose("edit.undo");
    CHECK_FALSE(test.session().document().canUndo());
    test.session().document().discardWork();
}

TEST_CASE("without a document the palette still has the commands that can be done", "[app][palette]") {
    TestWindow test;
    test.choose("edit.palette");
    auto* palette = test.find<CommandPalette>("commandPalette");
    REQUIRE(palette);
    CHECK(palette->findChild<QListView*>()->model()->rowCount() > 0);
    palette->close();
    test.settle();
}

TEST_CASE("back and forward go through views and things; find next goes from match to match", "[app][palette]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.settle();
    CHECK_FALSE(test.action("view.back")->isEnabled());
    const auto places = inOrder(test.session().design().table<Place>());
    test.session().select({places[0]->id});
    test.choose("view.decisions");
    test.choose("view.back");
    CHECK(test.window().views().shown() == ShownView::structure);
    test.choose("view.forward");
    CHECK(test.window().views().shown() == ShownView::decisions);

    test.choose("edit.find");
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("alliance"));
    test.choose("edit.find-next");
    const Id first = test.session().selectedOne();
    test.choose("edit.find-next");
    const Id second = test.session().selectedOne();
    CHECK_FALSE(first.isNull());
    CHECK(first != second);
    test.choose("edit.find-previous");
    CHECK(test.session().selectedOne() == first);
    test.session().document().discardWork();
}
