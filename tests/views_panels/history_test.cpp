// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/history/change_page.h"
#include "views/history/history_delegate.h"
#include "views/history/history_view.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QString detail(const HistoryView& view, int row) {
    return view.list()->topLevelItem(row)->data(0, HistoryDelegate::detailRole).toString();
}

QString title(const HistoryView& view, int row) {
    return view.list()->topLevelItem(row)->text(0);
}

void show(HistoryView& view) {
    view.resize(320, 600);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.list()->setFocus();
}

void choose(HistoryView& view, int row) {
    view.list()->setCurrentItem(view.list()->topLevelItem(row));
}

void pressEnter(HistoryView& view) {
    QTest::keyClick(view.list(), Qt::Key_Return);
    QCoreApplication::processEvents();
}

/// Answers the next dialog from within its own event loop.
template <class Dialog>
void whenAsked(const std::function<void(Dialog&)>& answer) {
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
    });
}

void typeName(const char* name) {
    whenAsked<QInputDialog>([name](QInputDialog& dialog) {
        dialog.setTextValue(QString::fromUtf8(name));
        dialog.accept();
    });
}

} // namespace

TEST_CASE_METHOD(PanelFixture, "The history lists edits newest first and goes to any of them") {
    HistoryView view(session);
    show(view);
    for (const char* name : {"One", "Two", "Three"})
        session.apply(rename(design(), idOf("south"), QString::fromLatin1(name)));
    REQUIRE(view.list()->topLevelItemCount() == 4);
    CHECK(title(view, 0).contains(QStringLiteral("Three")));
    CHECK(detail(view, 0).endsWith(QStringLiteral("now")));
    CHECK(detail(view, 3) == QStringLiteral("as you opened it"));

    choose(view, 2);
    pressEnter(view);
    CHECK(get<Place>("south")->name == QStringLiteral("One"));
    CHECK(detail(view, 0).endsWith(QStringLiteral("undone")));
    CHECK(detail(view, 2).endsWith(QStringLiteral("now")));

    QTest::keyClick(view.list(), Qt::Key_End);
    pressEnter(view);
    CHECK(get<Place>("south")->name == QStringLiteral("South"));
    QTest::keyClick(view.list(), Qt::Key_Home);
    pressEnter(view);
    CHECK(get<Place>("south")->name == QStringLiteral("Three"));
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(PanelFixture, "What an edit changed is shown before and after, in words") {
    HistoryView view(session);
    show(view);
    session.apply(rename(design(), idOf("south"), QStringLiteral("<b>Newtown</b>")));
    session.apply(remove(design(), {idOf("south")}));
    choose(view, 1);
    CHECK(view.details()->toPlainText().contains(QStringLiteral("Name: South → <b>Newtown</b>")));
    choose(view, 0);
    CHECK(view.details()->toPlainText().contains(QStringLiteral("removed")));
    CHECK(view.details()->toPlainText().contains(QStringLiteral("Southshire")));
}

TEST_CASE_METHOD(PanelFixture, "A named version is made, renamed, compared, gone back to and deleted in the history") {
    HistoryView view(session);
    show(view);
    typeName("before the board meeting");
    view.findChild<QPushButton*>(QStringLiteral("historyName"))->click();
    REQUIRE(session.document().versions().size() == 1);
    session.apply(rename(design(), idOf("south"), QStringLiteral("One")));
    REQUIRE(view.list()->topLevelItemCount() == 3);
    CHECK(title(view, 1) == QStringLiteral("before the board meeting"));

    choose(view, 1);
    CHECK(view.details()->toPlainText().contains(QStringLiteral("Name: South → One")));
    typeName("Before the board");
    QTest::keyClick(view.list(), Qt::Key_F2);
    CHECK(title(view, 1) == QStringLiteral("Before the board"));

    NamedVersion looked;
    QObject::connect(&view, &HistoryView::lookRequested, &view, [&](const NamedVersion& version) { looked = version; });
    view.findChild<QAction*>(QStringLiteral("history.look"))->trigger();
    CHECK(looked.name == QStringLiteral("Before the board"));

    pressEnter(view);
    CHECK(get<Place>("south")->name == QStringLiteral("South"));
    CHECK(session.document().undoLabel().contains(QStringLiteral("Before the board")));
    session.undo();
    CHECK(get<Place>("south")->name == QStringLiteral("One"));

    for (const char* button : {"Keep it", "Delete"}) {
        CHECK(session.document().versions().size() == 1);
        whenAsked<QMessageBox>([button](QMessageBox& box) {
            for (QAbstractButton* candidate : box.buttons())
                if (candidate->text().remove(u'&') == QLatin1String(button))
                    return candidate->click();
        });
        QTest::keyClick(view.list(), Qt::Key_Delete);
    }
    CHECK(session.document().versions().empty());
    CHECK(get<Place>("south"));
    CHECK(failures.isEmpty());
}
