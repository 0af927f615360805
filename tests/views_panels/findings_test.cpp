// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_panels/panel_fixture.h"
#include "views/findings/findings_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace placewright;
using Strength = ShownFinding::Strength;

namespace {

class FindingsFixture : public PanelFixture {
public:
    FindingsFixture() : view(session, source) {
        source.given = {
            finding("committee-audit", Strength::must, Kind::forum, "board", "The board has no audit committee."),
            finding("place-min-dph", Strength::expected, Kind::place, "north",
                    "No seat is held by a director of public health."),
            finding("place-min-people", Strength::expected, Kind::place, "south",
                    "Nobody speaks for people who use care."),
        };
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
                 finding("committee-remuneration", Strength::must, Kind::forum, "board", "No remuneration committee."));
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
        dialog.findChild<QLineEdit*>(QStringLiteral("by"))->setText(QStringLiteral("The board"));
        dialog.accept();
    });
    button("findingAside")->click();
    REQUIRE(design().table<Waiver>().size() == 1);
    const Waiver& waiver = design().table<Waiver>().begin()->second;
    CHECK(waiver.rule == QStringLiteral("committee-audit"));
    CHECK(waiver.subject == idOf("board"));
    CHECK(waiver.reason == QStringLiteral("Shared with the neighbouring system"));
    CHECK(waiver.by == QStringLiteral("The board"));

    auto waived = source.given;
    waived[0].state = ShownFinding::State::waived;
    waived[0].waiver = waiver.id;
    source.give(waived);
    CHECK(row("Set aside, with a reason (1)").isValid());
    choose("The board has no audit committee.");
    button("findingBack")->click();
    CHECK(design().table<Waiver>().empty());
    session.undo();
    session.undo();
    CHECK(design().table<Waiver>().empty());
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(FindingsFixture, "With nothing amiss it says so, and how many rules were checked") {
    source.give({});
    const auto* words = view.findChild<QLabel*>(QStringLiteral("findingsNothing"));
    CHECK(words->isVisible());
    CHECK(words->text().startsWith(QStringLiteral("Nothing falls short")));
    CHECK(words->text().contains(QStringLiteral("62")));
}
