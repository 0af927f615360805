// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/structure/choices/choice_menu.h"
#include "views/structure/choices/seat_choices.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QStringList wordsOf(const std::vector<DropChoice>& choices) {
    QStringList words;
    for (const DropChoice& choice : choices)
        words << choice.words;
    return words;
}

} // namespace

TEST_CASE("A board offers seats of every category, partner first; a place a member first") {
    const Workspace workspace = smallSystem();
    const Design design(workspace, id("option"));
    const auto board = seatChoices(design, id("board"), {id("minds")});
    REQUIRE(board.size() == Vocabulary<SeatCategory>::words.size());
    CHECK(board.front().words == QStringLiteral("Seat: Partner"));
    CHECK(seatChoices(design, id("north"), {id("minds")}).front().words == QStringLiteral("Seat: Member"));
    CHECK(seatChoices(design, id("board"), {id("minds"), id("council")}).front().result.size() == 2);
}

TEST_CASE("A network is listed at a place or given a seat; a trust may lead a collaborative") {
    Workspace workspace = smallSystem();
    workspace.organisations[id("minds")].kind = OrganisationKind::pcn;
    const Design design(workspace, id("option"));
    const auto place = seatChoices(design, id("north"), {id("minds")});
    Workspace listed = workspace;
    apply(listed, place.front().edit.changes);
    const Design after(listed, id("option"));
    CHECK(after.get<Place>(id("north"))->pcns == std::vector{id("minds")});
    CHECK(after.seatsOf(id("north-forum")).size() == design.seatsOf(id("north-forum")).size());

    const auto together = seatChoices(design, id("together"), {id("council")});
    REQUIRE(wordsOf(together) ==
            QStringList{QStringLiteral("Member of the collaborative"), QStringLiteral("Lead provider of the collaborative")});
    Workspace led = workspace;
    apply(led, together.back().edit.changes);
    CHECK(Design(led, id("option")).get<Collaborative>(id("together"))->leadProvider == id("council"));
}

TEST_CASE("What leaves the rules as they are comes first, and the tooltip names the rule that would fall short") {
    const Workspace workspace = smallSystem();
    const Design design(workspace, id("option"));
    QMenu menu;
    std::size_t asked = 0;
    QString chosen;
    fillChoiceMenu(
        &menu, QStringLiteral("heading"), seatChoices(design, id("board"), {id("minds")}),
        [&](const std::vector<const Edit*>& edits) {
            asked = edits.size();
            std::vector<Foresight> foresights(edits.size());
            foresights[0].fallsShort << QStringLiteral("Too many partners (Framework, page 21)");
            foresights[1].putRight << QStringLiteral("No chair (Framework, page 20)");
            return foresights;
        },
        [&](const DropChoice& choice) { chosen = choice.words; });
    CHECK(asked == Vocabulary<SeatCategory>::words.size());
    QList<QAction*> offered;
    for (QAction* action : menu.actions())
        if (!action->isSeparator())
            offered << action;
    CHECK(offered.first()->text() == QStringLiteral("Seat: Chair"));
    CHECK(offered.first()->toolTip().contains(QStringLiteral("No chair")));
    CHECK(offered.last()->text() == QStringLiteral("Seat: Partner (falls short)"));
    CHECK(offered.last()->toolTip().contains(QStringLiteral("Too many partners (Framework, page 21)")));
    CHECK(offered.last()->isEnabled());
    CHECK(menu.activeAction() == offered.first());
    offered.last()->trigger();
    CHECK(chosen == QStringLiteral("Seat: Partner"));
}

TEST_CASE("Leaving the choice with Escape leaves everything as it was") {
    StructureWindow window;
    window.session.select({id("minds")});
    window.key(Qt::Key_M);
    window.key(Qt::Key_Return);
    window.settle();
    REQUIRE_FALSE(window.offered().isEmpty());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    window.settle();
    CHECK(window.offered().isEmpty());
    CHECK_FALSE(window.session.document().canUndo());
}
