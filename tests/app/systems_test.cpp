// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"
#include "model/edits/building/edit_builder.h"
#include "tests/app/test_window.h"
#include "views/structure/structure_view.h"
#include "views/systems/system_tiles.h"
#include "views/systems/systems_view.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Id addSystem(Session& session, const QString& name) {
    const Design design = session.design();
    EditBuilder edit(design);
    const Id id = edit.add<System>(name, [&](System& system) { system.name = name; });
    REQUIRE(session.apply(edit.finish("Added a system")));
    return id;
}

} // namespace

TEST_CASE("several systems are seen side by side, and one is dived into by key", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("south-east-london")));
    test.settle();
    CHECK_FALSE(test.action("view.systems")->isEnabled());
    const Id first = test.session().system();
    const Id second = addSystem(test.session(), QStringLiteral("Vale"));
    test.settle();
    test.choose("view.systems");
    test.settle();
    CHECK(test.window().views().shown() == ShownView::systems);
    auto* grid = test.find<SystemsView>("systemsView");
    REQUIRE(grid);
    REQUIRE(grid->model()->rowCount() == 2);
    CHECK(grid->model()->index(1, 0).data().toString() == QStringLiteral("Vale"));
    const QString said = grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("1 place")));
    CHECK(said.contains(QStringLiteral("falls short")));
    CHECK(grid->currentIndex().row() == 0);

    SECTION("Enter opens the drawing of the one that is chosen") {
        QTest::keyClick(grid, Qt::Key_End);
        QTest::keyClick(grid, Qt::Key_Return);
        test.settle();
        CHECK(test.window().views().shown() == ShownView::structure);
        CHECK(test.session().system() == second);
    }
    SECTION("every card is drawn, and drawn anew after an edit") {
        const auto words = [grid](int row) { return grid->model()->index(row, 0).data(SystemTiles::wordsRole).toString(); };
        CHECK(QTest::qWaitFor([&] { return !words(0).isEmpty() && !words(1).isEmpty(); }));
        const QString before = words(1);
        test.session().showSystem(second);
        const Design design = test.session().design();
        EditBuilder edit(design);
        edit.add<Place>(QStringLiteral("Dale"), [&](Place& place) {
            place.name = QStringLiteral("Dale");
            place.system = second;
        });
        REQUIRE(test.session().apply(edit.finish("Added a place")));
        CHECK(QTest::qWaitFor([&] { return words(1) != before; }));
        CHECK(words(1).contains(QStringLiteral("1 place")));
    }
    SECTION("a double click as well") {
        test.session().showSystem(second);
        const QPoint at = grid->visualRect(grid->model()->index(0, 0)).center();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, at);
        test.settle();
        CHECK(test.session().system() == first);
    }
    SECTION("cards grow, and shrink until all can be seen") {
        const int before = grid->visualRect(grid->model()->index(0, 0)).width();
        test.choose("view.zoom-in");
        CHECK(grid->visualRect(grid->model()->index(0, 0)).width() > before);
        test.choose("view.zoom-fit");
        test.settle();
        for (int row = 0; row < 2; ++row)
            CHECK(grid->viewport()->rect().contains(grid->visualRect(grid->model()->index(row, 0)).adjusted(4, 4, -4, -4)));
    }
    SECTION("with one system left there is nothing to choose from") {
        test.choose("edit.undo");
        test.settle();
        CHECK(test.window().views().shown() != ShownView::systems);
        CHECK_FALSE(test.action("view.systems")->isEnabled());
    }
    test.session().document().discardWork();
}
