// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/clipboard/paste_list_dialog.h"
#include "views/clipboard/thing_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("What is copied is pasted into what is selected, in one step to undo") {
    StructureWindow window;
    window.session.select({id("north-council")});
    copyThings(window.session);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("north-council"));
    window.session.select({id("audit")});
    pasteThings(window.session, &window.view);
    REQUIRE(window.design().seatsOf(id("audit")).size() == 2);
    const Seat* pasted = window.design().seatsOf(id("audit")).back();
    CHECK(pasted->drawnFrom == id("council"));
    CHECK(window.session.isSelected(pasted->id));
    window.session.undo();
    CHECK(window.design().seatsOf(id("audit")).size() == 1);
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("Cutting a place and pasting it brings it back with its seats") {
    StructureWindow window;
    window.session.select({id("north")});
    cutThings(window.session);
    REQUIRE_FALSE(window.design().get<Place>(id("north")));
    pasteThings(window.session, &window.view);
    REQUIRE(window.design().table<Place>().size() == 2);
    const Place* place = window.design().get<Place>(window.session.selectedOne());
    REQUIRE(place);
    CHECK(place->name == QStringLiteral("North"));
    CHECK(window.design().seatsOf(place->forum).size() == 2);
}

TEST_CASE("Rubbish on the clipboard is refused with words and changes nothing") {
    StructureWindow window;
    QString failed;
    QObject::connect(&window.session, &Session::failed, [&](const Error& error) { failed = error.what; });
    auto* data = new QMimeData;
    data->setData(QStringLiteral("application/x-placewright-things"), "[{\"kind\": 7}, nonsense");
    QApplication::clipboard()->setMimeData(data);
    pasteThings(window.session, &window.view);
    CHECK_FALSE(failed.isEmpty());
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("A pasted list shows what comes of each line and adds it in one step") {
    StructureWindow window;
    window.session.select({id("north")});
    PasteListDialog dialog(window.session, QStringLiteral("East Minds\nTestbourne Council\nHarbour Care"));
    const auto* preview = dialog.findChild<QTreeWidget*>();
    REQUIRE(preview->topLevelItemCount() == 3);
    CHECK(preview->topLevelItem(0)->text(1).startsWith(QStringLiteral("vacant seat drawn from it")));
    CHECK(preview->topLevelItem(1)->text(1).contains(QStringLiteral("left out")));
    SECTION("as seats on the selected place") {
        dialog.accept();
        CHECK(window.design().seatsOf(id("north-forum")).size() == 4);
    }
    SECTION("as organisations") {
        dialog.findChild<QRadioButton*>(QStringLiteral("pasteAsOrganisations"))->click();
        CHECK(preview->topLevelItem(0)->text(1).contains(QStringLiteral("left out")));
        const auto before = window.session.document().workspace().organisations.size();
        dialog.accept();
        CHECK(window.session.document().workspace().organisations.size() == before + 1);
    }
    window.session.undo();
    CHECK_FALSE(window.session.document().canUndo());
}
