// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/assurance.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/findings/findings_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

class FindingsFixture : public PanelFixture {
public:
    FindingsFixture() : view(session, (source.rules = 0, source)) {
        source.rules = 62;
        source.given = {
            finding("committee-audit", ShownFinding::Strength::must, Kind::forum, "board", "The board has no audit committee."),
            finding("place-min-dph", ShownFinding::Strength::expected, Kind::place, "north",
                    "No seat is held by a director of public health."),
            finding("place-min-people", ShownFinding::Strength::expected, Kind::place, "south",
                    "Nobody speaks for people who use care."),
        };
        source.given[0].repairs = {{QStringLiteral("forum committee name=\"Audit committee\" parent=@board remit=audit")}};
        for (std::size_t i : {1U, 2U})
            source.given[i].repairs = {{QStringLiteral("seat %1 category=member role=director-of-public-health")
                                            .arg(source.given[i].subject.id.text())}};
        view.resize(900, 320);
        view.show();
        source.give(source.given);
    }

    QModelIndex row(const char* text) const { return rowNamed(*view.list(), QString::fromUtf8(text)); }
    void choose(const char* text) { view.list()->setCurrentIndex(row(text)); }
    QPushButton* button(const char* name) const { return view.findChild<QPushButton*>(QString::fromLatin1(name)); }

    GivenFindings source;
    FindingsView view;
};

/// Answers the next modal dialog.
void answer(const std::function<void(QDialog&)>& act) {
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
    });
}

} // namespace

TEST_CASE_METHOD(FindingsFixture, "Findings are grouped by strength with their counts") {
    CHECK(row("Must (1)").isValid());
    CHECK(row("Expected (2)").isValid());
    CHECK(row("The board has no audit committee.").parent() == row("Must (1)"));
    CHECK(row("The board has no audit committee.").data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Must: The board has no audit committee. The board"));
}

TEST_CASE_METHOD(FindingsFixture, "A low panel shows several findings, however narrow it is") {
    view.resize(480, 256);
    CHECK(view.list()->viewport()->height() > 3 * view.list()->visualRect(row("The board has no audit committee.")).height());
    view.resize(400, 700);
    choose("The board has no audit committee.");
    CHECK(view.list()->width() > 350);
}

TEST_CASE_METHOD(FindingsFixture, "Choosing a finding reveals its subject and shows reason, source and fix") {
    Id revealed;
    QObject::connect(&session, &Session::revealRequested, &session, [&](const Id& id) { revealed = id; });
    view.focusList();
    QTest::keyClick(view.list(), Qt::Key_Down);
    QTest::keyClick(view.list(), Qt::Key_Down);
    CHECK(revealed == idOf("north"));
    CHECK(session.selectedOne() == idOf("north"));
    QString shown;
    for (const QLabel* label : view.findChildren<QLabel*>())
        if (label->isVisible())
            shown += label->text();
    CHECK(shown.contains(QStringLiteral("No seat is held by a director of public health.")));
    CHECK(shown.contains(QStringLiteral("Each place involves a director of public health.")));
    CHECK(shown.contains(QStringLiteral("Place-based partnerships")));
    CHECK(shown.contains(QStringLiteral("Add a seat with the role")));
}

TEST_CASE_METHOD(FindingsFixture, "Words and strength narrow the list") {
    QTest::keyClicks(view.findField(), QStringLiteral("people who use"));
    CHECK(row("Expected (1)").isValid());
    CHECK(!row("Must (1)").isValid());
    QTest::keyClick(view.findField(), Qt::Key_Escape);
    view.groupField()->setFocus();
    QTest::keyClick(view.groupField(), Qt::Key_Down);
    CHECK(row("Must (1)").isValid());
    CHECK(!row("Expected (2)").isValid());
}

TEST_CASE_METHOD(FindingsFixture, "The finding chosen and the groups closed stay so when the findings change") {
    choose("Nobody speaks for people who use care.");
    view.list()->collapse(row("Must (1)"));
    auto later = source.given;
    later.erase(later.begin() + 1);
    later.insert(later.begin(),
                 finding("committee-remuneration", ShownFinding::Strength::must, Kind::forum, "board", "No remuneration committee."));
    int reveals = 0;
    QObject::connect(&session, &Session::revealRequested, &session, [&] { ++reveals; });
    source.give(later);
    REQUIRE(view.current());
    CHECK(view.current()->rule == QStringLiteral("place-min-people"));
    CHECK(!view.list()->isExpanded(row("Must (2)")));
    CHECK(reveals == 0);
}

TEST_CASE_METHOD(FindingsFixture, "The fix button adds the missing seat, with undo") {
    choose("No seat is held by a director of public health.");
    REQUIRE(button("findingFix")->isVisible());
    button("findingFix")->click();
    const auto seats = design().seatsOf(idOf("north-forum"));
    REQUIRE(seats.size() == 2);
    CHECK(seats.back()->role == QStringLiteral("director-of-public-health"));
    session.undo();
    CHECK(design().seatsOf(idOf("north-forum")).size() == 1);
}

TEST_CASE_METHOD(FindingsFixture, "Setting aside writes a waiver with its reason, with undo") {
    choose("The board has no audit committee.");
    answer([](QDialog& dialog) {
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK(!dialog.findChild<QLabel*>(QStringLiteral("fault"))->text().isEmpty());
        dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Shared with the neighbouring system"));
        dialog.accept();
        CHECK(dialog.isVisible());
        auto* by = dialog.findChild<QLineEdit*>(QStringLiteral("by"));
        CHECK(dialog.focusWidget() == by);
        by->setText(QStringLiteral("The board"));
        auto* on = dialog.findChild<QLineEdit*>(QStringLiteral("on"));
        const QString today = on->text();
        on->clear();
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK(dialog.focusWidget() == on);
        on->setText(today);
        dialog.accept();
    });
    button("findingAside")->click();
    REQUIRE(design().table<Waiver>().size() == 1);
    CHECK(view.focusWidget() == view.list());
    CHECK(session.document().undoLabel() == QStringLiteral("Waived: The board has no audit committee"));
    const Waiver& waiver = design().table<Waiver>().begin()->second;
    CHECK(waiver.rule == QStringLiteral("committee-audit"));
    CHECK(waiver.subject == idOf("board"));
    CHECK(waiver.reason == QStringLiteral("Shared with the neighbouring system"));
    CHECK(waiver.by == QStringLiteral("The board"));

    auto waived = source.given;
    waived[0].state = ShownFinding::State::waived;
    waived[0].waiver = waiver.id;
    source.give(waived);
    CHECK(row("Waived, with a reason (1)").isValid());
    choose("The board has no audit committee.");
    button("findingBack")->click();
    CHECK(design().table<Waiver>().empty());
    CHECK(session.document().undoLabel() == QStringLiteral("Waiver taken back: The board has no audit committee"));
    session.undo();
    session.undo();
    CHECK(design().table<Waiver>().empty());
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(FindingsFixture, "Findings are grouped by place or by theme, and the choice is remembered") {
    source.given[0].theme = QStringLiteral("supra");
    source.given[1].theme = source.given[2].theme = QStringLiteral("place");
    source.give(source.given);
    view.groupingField()->setFocus();
    QTest::keyClick(view.groupingField(), Qt::Key_Down);
    CHECK(row("The whole system (1)").isValid());
    CHECK(row("North (1)").isValid());
    CHECK(row("Nobody speaks for people who use care.").parent() == row("South (1)"));
    QTest::keyClick(view.groupingField(), Qt::Key_Down);
    // In the order and the words of the assurance list: from the whole to its parts, then what is beyond.
    CHECK(row("Places (2)").row() == 0);
    CHECK(row("Beyond the system (1)").row() == 1);
    FindingsView again(session, source);
    CHECK(again.groupingField()->currentData().toString() == QStringLiteral("theme"));
    QTest::keyClick(view.groupingField(), Qt::Key_Home);
}

TEST_CASE_METHOD(FindingsFixture, "What a change brings and what it puts right is pointed out until the next change") {
    auto* news = view.findChild<QLabel*>(QStringLiteral("findingsNews"));
    CHECK(!news->isVisible());
    auto later = source.given;
    later.erase(later.begin());
    later.push_back(finding("committee-remuneration", ShownFinding::Strength::must, Kind::forum, "board", "No remuneration committee."));
    source.give(later);
    CHECK(news->text() == QStringLiteral("By the last change: 1 new, 1 put right"));
    CHECK(row("No remuneration committee.").data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("new")));
    source.give(later);
    CHECK(!news->isVisible());
}

TEST_CASE_METHOD(FindingsFixture, "What a waiver no longer covers is pointed out as new; taking a waiver away isn't") {
    auto* news = view.findChild<QLabel*>(QStringLiteral("findingsNews"));
    const auto open = source.given;
    auto waived = open;
    waived[0].state = ShownFinding::State::waived;
    waived[0].waiver = idOf("north");
    auto lapsed = open;
    lapsed[0].lapsed = waived[0].waiver;
    source.give(waived);
    CHECK(!news->isVisible());
    source.give(lapsed);
    CHECK(news->text() == QStringLiteral("By the last change: 1 new"));
    CHECK(row("The board has no audit committee.").data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("new")));
    source.give(lapsed);
    CHECK(!news->isVisible());
    source.give(waived);
    source.give(open);
    CHECK(!news->isVisible());
}

TEST_CASE_METHOD(FindingsFixture, "Ctrl+F in the panel goes to the panel's own field") {
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    view.focusList();
    QTest::keyClick(view.list(), Qt::Key_F, Qt::ControlModifier);
    CHECK(view.findField()->hasFocus());
}

TEST_CASE_METHOD(FindingsFixture, "A fix is previewed while its button has the keyboard, and Escape leaves it unapplied") {
    choose("No seat is held by a director of public health.");
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    view.focusList();
    QTest::keyClick(view.list(), Qt::Key_Return);
    REQUIRE(session.preview());
    CHECK(!session.preview()->changes.isEmpty());
    CHECK(edits() == 0);
    QTest::keyClick(button("findingFix"), Qt::Key_Escape);
    CHECK(!session.preview());
    CHECK(view.list()->hasFocus());
    CHECK(edits() == 0);
}

TEST_CASE_METHOD(FindingsFixture, "Another finding is shown from its beginning, and what the keyboard reaches is in sight") {
    view.resize(900, 130);
    source.given[1].statement = QString(QStringLiteral("Each place involves a director of public health. ")).repeated(40);
    source.give(source.given);
    choose("No seat is held by a director of public health.");
    auto* details = button("findingFix")->parentWidget()->parentWidget()->parentWidget();
    auto* bar = qobject_cast<QAbstractScrollArea*>(details)->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    source.give(source.given);
    CHECK(bar->value() == bar->maximum());
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(view.list(), Qt::Key_Return);
    CHECK(!button("findingFix")->visibleRegion().isEmpty());
    bar->setValue(bar->maximum());
    choose("Nobody speaks for people who use care.");
    CHECK(bar->value() == 0);
}

TEST_CASE_METHOD(FindingsFixture, "From the last thing that can be done the keyboard goes on to the source, and Escape leads back") {
    choose("No seat is held by a director of public health.");
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    button("findingAside")->setFocus();
    QTest::keyClick(button("findingAside"), Qt::Key_Tab);
    const auto* words = qobject_cast<QLabel*>(QApplication::focusWidget());
    REQUIRE(words);
    CHECK(words->text().contains(QStringLiteral("href=\"reference\"")));
    button("findingAside")->setFocus();
    QTest::keyClick(button("findingAside"), Qt::Key_Escape);
    CHECK(view.list()->hasFocus());
}

TEST_CASE_METHOD(FindingsFixture, "A fix is previewed while the mouse is on its button, and only there") {
    choose("No seat is held by a director of public health.");
    QPushButton* fix = button("findingFix");
    REQUIRE(fix->isVisible());
    const auto enter = [](QWidget* widget) {
        QEnterEvent event({1, 1}, {1, 1}, {1, 1});
        QApplication::sendEvent(widget, &event);
    };
    enter(fix->parentWidget());
    CHECK(!session.preview());
    enter(fix);
    CHECK(session.preview());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(fix, &leave);
    CHECK(!session.preview());
    CHECK(edits() == 0);
}

TEST_CASE_METHOD(FindingsFixture, "A waiver given on other facts is told of, by whom and when") {
    REQUIRE(session.apply(waive(design(), {.rule = QStringLiteral("committee-audit"),
                                           .subject = idOf("board"),
                                           .reason = QStringLiteral("Shared"),
                                           .by = QStringLiteral("The region"),
                                           .on = QStringLiteral("2022-05-01"),
                                           .found = QStringLiteral("Other facts"),
                                           .ground = QStringLiteral("00")})));
    auto lapsed = source.given;
    lapsed[0].lapsed = design().table<Waiver>().begin()->first;
    source.give(lapsed);
    choose("The board has no audit committee.");
    QString shown;
    for (const QLabel* label : view.findChildren<QLabel*>())
        if (label->isVisible())
            shown += label->text();
    CHECK(shown.contains(QStringLiteral("The region, on 1 May 2022: Shared Found then: Other facts")));
}

TEST_CASE_METHOD(FindingsFixture, "Waivers are listed with what has become of them, and can be taken back") {
    REQUIRE(waiveForBoard("committee-audit"));
    source.givenWaivers = waiversOf(design(), {});
    answer([](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        REQUIRE(list->topLevelItemCount() == 1);
        CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("No longer needed"));
        CHECK(list->topLevelItem(0)->text(2) == QStringLiteral("Shared"));
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("&Take back"))
                each->click();
        dialog.reject();
    });
    button("findingsWaivers")->click();
    CHECK(design().table<Waiver>().empty());
}

TEST_CASE_METHOD(FindingsFixture, "With nothing amiss it says so, and how many rules were checked") {
    source.give({});
    const auto* words = view.findChild<QLabel*>(QStringLiteral("findingsNothing"));
    CHECK(words->isVisible());
    CHECK(words->text().startsWith(QStringLiteral("Nothing falls short")));
    CHECK(words->text().contains(QStringLiteral("62")));
}

TEST_CASE_METHOD(FindingsFixture, "The panel says how far a check is, and stops it or takes it up again") {
    const auto words = [&] { return view.findChild<QLabel*>(QStringLiteral("checkWords"))->text(); };
    CHECK_FALSE(view.findChild<QWidget*>(QStringLiteral("checkStrip"))->isVisible());
    source.tell({CheckState::Step::running, 40});
    CHECK(words().contains(QStringLiteral("40 %")));
    CHECK_FALSE(button("checkNow")->isVisible());
    button("checkStop")->setFocus();
    QTest::keyClick(button("checkStop"), Qt::Key_Space);
    CHECK(source.state.step == CheckState::Step::stopped);
    CHECK(words().contains(QStringLiteral("stopped")));
    // What was found before stays in sight.
    CHECK(row("Must (1)").isValid());
    QTest::keyClick(button("checkNow"), Qt::Key_Space);
    CHECK_FALSE(view.findChild<QWidget*>(QStringLiteral("checkStrip"))->isVisible());
}

TEST_CASE_METHOD(FindingsFixture, "A rule of the workspace that can't be run is named with the reason") {
    OwnRule own;
    own.id = QStringLiteral("ours");
    own.name = QStringLiteral("Each place has a leader");
    session.apply(setOwnRules(design(), {own}));
    source.brokenRules = {{QStringLiteral("own"), QStringLiteral("ours"), QStringLiteral("no such column: leader")}};
    source.give(source.given);
    const QString words = view.findChild<QLabel*>(QStringLiteral("checkWords"))->text();
    CHECK(words.contains(QStringLiteral("Each place has a leader")));
    CHECK(words.contains(QStringLiteral("no such column: leader")));
    // Where two have one id, which of them it is can't be told.
    OwnRule second = own;
    second.name = QStringLiteral("Each place has a forum");
    session.apply(setOwnRules(design(), {own, second}));
    source.give(source.given);
    const QString unclear = view.findChild<QLabel*>(QStringLiteral("checkWords"))->text();
    CHECK(unclear.contains(QStringLiteral("ours (")));
    CHECK_FALSE(unclear.contains(QStringLiteral("Each place has a leader")));
    int wanted = 0;
    QObject::connect(&view, &FindingsView::rulesWanted, &view, [&] { ++wanted; });
    QTest::keyClick(button("checkRules"), Qt::Key_Space);
    CHECK(wanted == 1);
}

TEST_CASE_METHOD(FindingsFixture, "What a check finds when it has run for the first time isn't new") {
    source.rules = 0;
    source.tell({CheckState::Step::running, 0});
    source.give({});
    source.rules = 62;
    source.state = {};
    source.give({finding("board-chair", ShownFinding::Strength::must, Kind::forum, "board", "x")});
    CHECK_FALSE(view.findChild<QLabel*>(QStringLiteral("findingsNews"))->isVisible());
}

TEST_CASE_METHOD(FindingsFixture, "After a fix the keyboard goes on in the list, with the finding beside the one put right") {
    view.activateWindow();
    QApplication::processEvents();
    choose("No seat is held by a director of public health.");
    view.list()->setFocus();
    QTest::keyClick(view.list(), Qt::Key_Return);
    auto* fix = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(fix);
    QTest::keyClick(fix, Qt::Key_Space);
    REQUIRE(edits() == 1);
    CHECK(QApplication::focusWidget() == view.list());
    source.give({source.given[0], source.given[2]});
    REQUIRE(view.current());
    CHECK(view.current()->rule == QStringLiteral("place-min-people"));
}
