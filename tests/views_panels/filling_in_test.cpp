// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/findings/findings_view.h"
#include "views/inspector/field_editor.h"
#include "views/inspector/inspector_view.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// One finding on a fact that isn't recorded, beside the inspector.
class FillingInFixture : public PanelFixture {
public:
    FillingInFixture() : view(session, source), inspector(session) {
        view.resize(900, 320);
        view.show();
        inspector.show();
        QObject::connect(&view, &FindingsView::fieldWanted, &inspector, &InspectorView::fillIn);
    }

    void find(Kind kind, const char* subject, const QString& message, const QString& repair) {
        ShownFinding open = finding("some-rule", ShownFinding::Strength::must, kind, subject, "");
        open.state = ShownFinding::State::notRecorded;
        open.message = message;
        if (!repair.isEmpty())
            open.repairs = {{repair}};
        source.give({open});
        view.list()->setCurrentIndex(rowNamed(*view.list(), message));
        REQUIRE(view.current());
    }
    QPushButton* button(const char* name) const { return view.findChild<QPushButton*>(QString::fromLatin1(name)); }
    QPushButton* fill() const { return button("findingFill"); }
    QStringList offered(const QMenu* menu) const {
        QStringList names;
        for (const QAction* action : menu->actions())
            names << action->text();
        return names;
    }
    /// Whether the inspector shows this and the keyboard is in that field of it.
    bool isIn(const Id& id, const char* key) {
        FieldEditor* editor = inspector.editor(QString::fromLatin1(key));
        return session.selectedOne() == id && editor &&
               QTest::qWaitFor([&] { return inspector.focusWidget() == editor->input(); });
    }

    GivenFindings source;
    FindingsView view;
    InspectorView inspector;
};

} // namespace

TEST_CASE_METHOD(FillingInFixture, "What isn't recorded leads to the field in the inspector") {
    find(Kind::place, "north", QStringLiteral("Who leads the place isn't recorded: fill in “leader” on it."), {});
    REQUIRE(fill()->isVisible());
    CHECK(fill()->text() == QStringLiteral("Fill in “Leader”"));
    fill()->click();
    CHECK(isIn(idOf("north"), "leader"));

    // What is recorded needs no filling in.
    find(Kind::place, "north", QStringLiteral("The place has another “forum”."), {});
    CHECK_FALSE(fill()->isVisible());
}

TEST_CASE_METHOD(FillingInFixture, "What may be recorded on any of several things leads to the one chosen, the likeliest first") {
    const QString message = QStringLiteral("Who brings nursing isn't recorded.");
    find(Kind::forum, "board", message, QStringLiteral("fill @seat-of:board tags"));
    REQUIRE(fill()->menu());
    CHECK(fill()->text() == QStringLiteral("Fill in “Tags” of"));
    CHECK(offered(fill()->menu()) == QStringList{QStringLiteral("Nursing director"), QStringLiteral("Chair of the board")});

    // By keyboard: the button opens its menu, which goes to the second.
    bool isOpened = false;
    QTimer::singleShot(0, &view, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        isOpened = true;
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(menu, key);
    });
    fill()->setFocus();
    QTest::keyClick(fill(), Qt::Key_Space);
    REQUIRE(isOpened);
    CHECK(isIn(idOf("seat-chair"), "tags"));

    // One that says already which it has isn't offered, and one that is left stands on the button.
    REQUIRE(session.apply(setField(design(), idOf("seat-nurse"), QStringLiteral("tags"), QStringList())));
    find(Kind::forum, "board", message, QStringLiteral("fill @seat-of:board tags"));
    CHECK_FALSE(fill()->menu());
    CHECK(fill()->text() == QStringLiteral("Fill in “Tags” of Chair of the board"));
    REQUIRE(session.apply(setField(design(), idOf("seat-chair"), QStringLiteral("tags"), QStringList())));
    find(Kind::forum, "board", message, QStringLiteral("fill @seat-of:board tags"));
    CHECK_FALSE(fill()->isVisible());
}

TEST_CASE_METHOD(FillingInFixture, "Seats of several forums are offered under their forum's name") {
    REQUIRE(session.apply(addSeat(design(), idOf("people-committee"), SeatCategory::member, QStringLiteral("A nurse")).map(
        [](const Addition& added) { return added.edit; })));
    find(Kind::forum, "board", QStringLiteral("No seat says what it brings."), QStringLiteral("fill @body-seat perspectives"));
    REQUIRE(fill()->menu());
    CHECK(offered(fill()->menu()) == QStringList{QStringLiteral("The board"), QStringLiteral("People committee")});
    const QMenu* committee = fill()->menu()->actions().back()->menu();
    REQUIRE(committee);
    CHECK(offered(committee) == QStringList{QStringLiteral("A nurse")});
    committee->actions().front()->trigger();
    REQUIRE(get<Seat>(session.selectedOne().text().toUtf8().constData()));
    CHECK(get<Seat>(session.selectedOne().text().toUtf8().constData())->forum == idOf("people-committee"));
    CHECK(isIn(session.selectedOne(), "perspectives"));
}

TEST_CASE_METHOD(FillingInFixture, "What a fact would stand on is added, and leads to the field that is still to be filled in") {
    find(Kind::system, "sys", QStringLiteral("Who moves isn't recorded."),
         QStringLiteral("add plan kind=transition-plan name=\"Transition plan\" owner=@body; fill $ contents"));
    CHECK_FALSE(fill()->isVisible());
    REQUIRE(button("findingFix")->isVisible());
    CHECK(button("findingFix")->text() == QStringLiteral("Add the plan “Transition plan”, and fill it in"));
    button("findingFix")->click();
    REQUIRE(edits() == 1);
    const auto* plan = get<Plan>(session.selectedOne().text().toUtf8().constData());
    REQUIRE(plan);
    CHECK(plan->owner == idOf("body"));
    CHECK_FALSE(plan->contents);
    CHECK(isIn(plan->id, "contents"));
}
