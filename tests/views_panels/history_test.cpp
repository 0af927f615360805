// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/history/history_view.h"

#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QString column(const HistoryView& view, int row, int column) {
    return view.list()->topLevelItem(row)->text(column);
}

} // namespace

TEST_CASE_METHOD(PanelFixture, "The history lists edits newest first and goes to any of them") {
    HistoryView view(session);
    view.resize(500, 300);
    view.show();
    for (const char* name : {"One", "Two", "Three"})
        session.apply(rename(design(), idOf("south"), QString::fromLatin1(name)));
    REQUIRE(view.list()->topLevelItemCount() == 4);
    CHECK(column(view, 0, 1).contains(QStringLiteral("Three")));
    CHECK(column(view, 0, 2) == QStringLiteral("now"));
    CHECK(column(view, 3, 2) == QStringLiteral("as it was opened"));

    view.list()->setCurrentItem(view.list()->topLevelItem(2));
    view.list()->setFocus();
    QTest::keyClick(view.list(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(get<Place>("south")->name == QStringLiteral("One"));
    CHECK(column(view, 0, 2) == QStringLiteral("undone"));
    CHECK(column(view, 2, 2) == QStringLiteral("now"));

    view.list()->setCurrentItem(view.list()->topLevelItem(3));
    QTest::keyClick(view.list(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(get<Place>("south")->name == QStringLiteral("South"));
    CHECK(failures.isEmpty());
}
