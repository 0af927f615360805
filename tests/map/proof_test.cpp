// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/decisions_map.h"
#include "tests/map/map_designs.h"

using namespace placewright;

namespace {

struct OneRow
{
    Workspace workspace;
    DecisionsMap map;
    const MapRow& row() const { return map.rows.front(); }
    const MapCell& cell(const char* body) const { return row().cells.at(map.columnOfBody.at(id(body))); }
};

OneRow with(const QByteArray& function, const QByteArray& parts, const QByteArray& more = {})
{
    OneRow made{smallSystem("[{\"id\": \"f\", \"name\": \"A function\", " + function + "}]",
                            parts.isEmpty() ? "[]" : "[{\"id\": \"d\", \"function\": \"f\", \"parts\": " + parts + "}]", more),
                {}};
    made.map = decisionsMap(designOf(made.workspace));
    return made;
}

constexpr auto accountable = R"("accountable": "body")";

} // namespace

TEST_CASE("one decider and somebody accountable is complete")
{
    const OneRow one = with(accountable, R"([{"who": "finance", "part": "decides"}])");
    CHECK(one.row().proof() == Proof::complete);
    CHECK(one.map.countOf(Proof::complete) == 1);
}

TEST_CASE("nobody decides while no decision says who, whatever exercises it")
{
    const OneRow one = with(R"("accountable": "body", "instrument": "reserved", "exercisedBy": ["finance"])", {});
    CHECK(one.row().proof() == Proof::noDecider);
    CHECK(one.row().deciders.empty());
    CHECK(one.cell("finance").undecided);
    CHECK(one.cell("finance").letters.isEmpty());
    CHECK(proofWords(one.row(), Proof::noDecider) == QStringLiteral("no decider"));

    const OneRow consulted = with(accountable, R"([{"who": "finance", "part": "consulted"}])");
    CHECK(consulted.row().proof() == Proof::noDecider);
}

TEST_CASE("two that decide the same decision are two deciders")
{
    const OneRow one = with(accountable, R"([{"who": "finance", "part": "decides"}, {"who": "council", "part": "decides"}])");
    CHECK(one.row().proof() == Proof::severalDeciders);
    CHECK(proofWords(one.row(), one.row().proof()) == QStringLiteral("two deciders"));
}

TEST_CASE("a place and its forum are one decider, and so are the NHS body and its board")
{
    CHECK(with(accountable, R"([{"who": "north", "part": "decides"}, {"who": "north-forum", "part": "decides"}])").row().proof()
          == Proof::complete);
    CHECK(with(accountable, R"([{"who": "body", "part": "decides"}, {"who": "the-board", "part": "decides"}])").row().proof()
          == Proof::complete);
}

TEST_CASE("a function nobody answers for says so")
{
    const OneRow one = with(R"("level": "system")", R"([{"who": "finance", "part": "decides"}])");
    CHECK(one.row().shortfalls == std::vector{Proof::nobodyAccountable});
}

TEST_CASE("who can't hold a decision is shown with the reason")
{
    for (const char* decider : {"south", "south-forum", "advice", "charity"}) {
        INFO(decider);
        const OneRow one = with(accountable, QByteArray(R"([{"who": ")") + decider + R"(", "part": "decides"}])");
        CHECK(one.row().shortfalls == std::vector{Proof::deciderCannotHold});
        CHECK(one.cell(decider).cannotHold);
        CHECK_FALSE(one.cell(decider).reason.isEmpty());
    }
    for (const char* decider : {"north", "north-forum", "finance", "trust", "partnership", "supra"}) {
        INFO(decider);
        const OneRow one = with(accountable, QByteArray(R"([{"who": ")") + decider + R"(", "part": "decides"}])");
        CHECK(one.row().shortfalls.empty());
    }
}

TEST_CASE("a body whose members can't take the decision is shown with the reason")
{
    const auto reason = [](ForumKind kind, const QByteArray& seats, const QByteArray& parties) {
        Workspace workspace = smallSystem(R"([{"id": "f", "name": "A function", "accountable": "body"}])",
                                          R"([{"id": "d", "function": "f", "parts": [{"who": "finance", "part": "decides"}]}])");
        Forum forum = *designOf(workspace).get<Forum>(id("finance"));
        forum.kind = kind;
        for (const QByteArray& party : parties.isEmpty() ? QList<QByteArray>() : parties.split(' ')) {
            forum.parties = forum.parties.value_or(std::vector<Id>());
            forum.parties->push_back(id(party.constData()));
        }
        workspace.put({id("a"), Kind::forum, forum.id}, forum);
        int number = 0;
        for (const QByteArray& capacity : seats.isEmpty() ? QList<QByteArray>() : seats.split(' ')) {
            Seat seat;
            seat.id = Id(QStringLiteral("seat-%1").arg(++number));
            seat.forum = forum.id;
            seat.capacity = fromWord<SeatCapacity>(QString::fromLatin1(capacity));
            workspace.put({id("a"), Kind::seat, seat.id}, seat);
        }
        const DecisionsMap map = decisionsMap(designOf(workspace));
        const MapRow& row = map.rows.front();
        const MapCell& cell = row.cells.at(map.columnOfBody.at(forum.id));
        CHECK(cell.cannotHold == (row.proof() == Proof::deciderCannotHold));
        return cell.reason;
    };
    CHECK(reason(ForumKind::committee, "in-attendance non-voting", {}).contains(QStringLiteral("has a vote")));
    CHECK(reason(ForumKind::committee, "in-attendance full-member", {}).isEmpty());
    CHECK(reason(ForumKind::committee, {}, {}).isEmpty());
    CHECK(reason(ForumKind::jointCommittee, {}, "body charity").contains(QStringLiteral("two statutory bodies")));
    CHECK(reason(ForumKind::jointCommittee, {}, "body").contains(QStringLiteral("two statutory bodies")));
    CHECK(reason(ForumKind::jointCommittee, {}, "body trust").isEmpty());
    CHECK(reason(ForumKind::jointCommittee, {}, {}).isEmpty());
}

TEST_CASE("an organisation outside statute may decide under a contract, or what is its own")
{
    constexpr auto parts = R"([{"who": "charity", "part": "decides"}])";
    CHECK(with(accountable, parts, R"("contracts": [{"id": "c", "holder": "body", "provider": "charity"}])").row().proof()
          == Proof::complete);
    CHECK(with(R"("accountable": "charity")", parts).row().proof() == Proof::complete);
}

TEST_CASE("a body that can't decide may still recommend")
{
    const OneRow one = with(accountable, R"([{"who": "advice", "part": "recommends"}, {"who": "the-board", "part": "decides"}])");
    CHECK(one.row().proof() == Proof::complete);
    CHECK_FALSE(one.cell("advice").cannotHold);
}
