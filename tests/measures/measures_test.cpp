// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/exchange/exchange_reader.h"
#include "model/exchange/exchange_writer.h"
#include "model/measures/measure.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

Id id(const char* text) {
    return Id(QString::fromLatin1(text));
}

/// Small enough to count by hand: a board, a Partnership, two places and a collaborative, and in `b` one thing otherwise of
/// each.
constexpr auto document = R"({
 "format": "placewright-exchange", "version": 1, "title": "Counted by hand",
 "systems": [{"id": "s", "name": "Testbourne"}],
 "organisations": [
  {"id": "nhse", "name": "NHS England", "kind": "nhs-england"},
  {"id": "body", "name": "NHS Testbourne", "kind": "ics-nhs-body", "homeSystem": "s", "systems": ["s"]},
  {"id": "trust", "name": "Testbourne Trust", "kind": "foundation-trust", "systems": ["s"]},
  {"id": "council", "name": "Testbourne Council", "kind": "local-authority", "systems": ["s"]}],
 "people": [{"id": "ann", "name": "A person"}, {"id": "ben", "name": "B person"}],
 "options": [
  {"id": "a", "name": "A",
   "forums": [
    {"id": "board", "system": "s", "name": "Board", "kind": "board", "level": "system", "body": "body"},
    {"id": "partnership", "system": "s", "name": "Partnership", "kind": "ics-partnership", "level": "system"},
    {"id": "north-forum", "system": "s", "name": "North forum", "kind": "joint-committee", "level": "place"},
    {"id": "team", "system": "s", "name": "Riverside team", "kind": "sub-group", "level": "neighbourhood", "parent": "north-forum"}],
   "seats": [
    {"id": "s1", "forum": "board", "category": "chair", "person": "ann"},
    {"id": "s2", "forum": "board", "category": "partner", "drawnFrom": "trust", "person": "ben"},
    {"id": "s3", "forum": "board", "category": "partner", "drawnFrom": "council"},
    {"id": "s4", "forum": "partnership", "category": "member", "drawnFrom": "council", "person": "ben"},
    {"id": "s5", "forum": "partnership", "drawnFrom": "body"},
    {"id": "s6", "forum": "north-forum", "category": "member", "drawnFrom": "trust", "sector": "acute", "person": "ben"}],
   "places": [{"id": "north", "system": "s", "name": "North", "forum": "north-forum"}],
   "collaboratives": [{"id": "acute", "name": "Acute together", "systems": ["s"], "members": ["trust"]}],
   "functions": [{"id": "f", "name": "Function", "accountable": "body"}],
   "decisions": [
    {"id": "d1", "function": "f", "parts": [{"who": "board", "part": "decides"}]},
    {"id": "d2", "function": "f", "parts": [{"who": "north-forum", "part": "decides"}]},
    {"id": "d3", "function": "f", "parts": [{"who": "north", "part": "decides"}, {"who": "board", "part": "decides"}]},
    {"id": "d4", "function": "f", "parts": [{"who": "team", "part": "decides"}]},
    {"id": "d5", "function": "f", "parts": [{"who": "acute", "part": "decides"}]},
    {"id": "d6", "function": "f", "parts": [{"who": "council", "part": "decides"}]},
    {"id": "d7", "function": "f", "parts": [{"who": "nhse", "part": "decides"}]},
    {"id": "d8", "function": "f", "parts": [{"who": "board", "part": "consulted"}]}],
   "delegations": [
    {"id": "g1", "from": "nhse", "to": "body"},
    {"id": "g2", "from": "board", "to": "north"},
    {"id": "g3", "from": "north-forum", "to": "team"},
    {"id": "g4", "from": "council", "to": "north"}],
   "flows": [
    {"id": "m1", "kind": "allocation", "from": "nhse", "to": "body", "amount": 1000},
    {"id": "m2", "kind": "delegated-budget", "from": "body", "to": "north", "amount": 300},
    {"id": "m3", "kind": "contract", "from": "body", "to": "trust", "amount": 500},
    {"id": "m4", "kind": "pooled", "from": "council", "to": "north-forum", "amount": 50}]},
  {"id": "b", "name": "B",
   "forums": [{"id": "board", "system": "s", "name": "Board", "kind": "board", "level": "system", "body": "body"}],
   "seats": [{"id": "s1", "forum": "board", "category": "chair"}],
   "functions": [{"id": "f", "name": "Function"}],
   "decisions": [{"id": "d1", "function": "f", "parts": [{"who": "board", "part": "decides"}]}]}]
})";

Workspace counted() {
    const auto read = readExchange(document);
    REQUIRE(read);
    return read->workspace;
}

Measure of(MeasureKind kind, const MeasureScope& scope = {}) {
    static const Workspace workspace = counted();
    return measured(kind, workspace, {id("a"), id("b")}, scope);
}

/// Rows as "name a|b", with - where there is no number.
QStringList rows(const Measure& measure) {
    const auto number = [](const std::optional<MeasureValue>& value) {
        return value ? QString::number(value->value) : QStringLiteral("-");
    };
    QStringList words;
    for (const MeasureRow& row : measure.rows)
        words.append(QStringLiteral("%1 %2|%3").arg(row.name, number(row.values[0]), number(row.values[1])));
    return words;
}

std::vector<Id> behind(const Measure& measure, const char* name) {
    for (const MeasureRow& row : measure.rows)
        if (row.name == QLatin1String(name))
            return row.values[0].value_or(MeasureValue()).behind;
    return {};
}

QStringList list(std::initializer_list<const char*> words) {
    QStringList all;
    for (const char* word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

TEST_CASE("Decisions count at the tier of who decides, with several at the farthest", "[measures]") {
    const Measure measure = of(MeasureKind::decisionsByTier, {id("s"), {}, {}});
    CHECK(rows(measure) == list({"National 1|0", "System 2|1", "Collaboratives 1|0", "Partner organisations 1|0", "Places 1|0",
                                 "Neighbourhoods 1|0", "Nobody yet 1|0"}));
    CHECK(measure.total(0) == 8);
    CHECK(behind(measure, "System") == std::vector{id("d1"), id("d3")});
    CHECK(measure.table().rows.back().cells == list({"Together", "8", "1"}));
}

TEST_CASE("The share at place or nearer leaves out what nobody decides", "[measures]") {
    const Measure measure = of(MeasureKind::localShare);
    // d2 and d4 of the seven that somebody takes.
    CHECK(measure.rows.at(0).values[0]->value == Approx(200.0 / 7));
    CHECK(measure.rows.at(0).values[0]->behind == std::vector{id("d2"), id("d4")});
    CHECK(measure.rows.at(0).values[1]->value == 0);
    CHECK(measure.table().rows.at(0).cells.at(1) == QStringLiteral("29 %"));
    CHECK(measure.formula.contains(QStringLiteral("Partnership principles")));
}

TEST_CASE("Seats count by category and by sector, for all forums or one", "[measures]") {
    CHECK(rows(of(MeasureKind::seatsByCategory)) == list({"Chair 1|1", "Partner 2|0", "Member 2|0", "Not recorded 1|0"}));
    const Measure board = of(MeasureKind::seatsByCategory, {{}, id("board"), {}});
    CHECK(board.total(0) == 3);
    CHECK(board.total(1) == 1);
    // A seat's own sector goes before its organisation's.
    const Measure sectors = of(MeasureKind::seatsBySector, {{}, id("north-forum"), {}});
    CHECK(sectors.rows.size() == 1);
    CHECK(sectors.rows.at(0).values[0]->behind == std::vector{id("s6")});
    // The trust's seat on the board, the council's two, s6 by its own sector; of no sector are s1, drawn from nobody, and the NHS
    // body's.
    CHECK(rows(of(MeasureKind::seatsBySector)) == list({"NHS trust 1|0", "Local authority 2|0", "Acute 1|0", "Other 2|1"}));
}

TEST_CASE("Seats per organisation and per person show who is stretched, the most first", "[measures]") {
    CHECK(rows(of(MeasureKind::seatsPerOrganisation)) ==
          list({"Testbourne Council 2|0", "Testbourne Trust 2|0", "NHS Testbourne 1|0"}));
    const Measure people = of(MeasureKind::seatsPerPerson);
    CHECK(rows(people) == list({"B person 3|0", "A person 1|0"}));
    CHECK(people.rows.at(0).subject == id("ben"));
    CHECK(people.rows.at(0).values[0]->behind == std::vector{id("s2"), id("s4"), id("s6")});
    CHECK(rows(of(MeasureKind::forumSizes)) == list({"Board 3|1", "Partnership 2|-", "North forum 1|-", "Riverside team 0|-"}));
}

TEST_CASE("What an option doesn't have is told as absent and not as nothing", "[measures]") {
    // The Riverside team has no seats yet in A; B has no such team, nor any Partnership to overlap with its board.
    const WordTable sizes = of(MeasureKind::forumSizes).table();
    CHECK(sizes.rows.at(0).cells == list({"Board", "3", "1"}));
    CHECK(sizes.rows.at(1).cells == list({"Partnership", "2", "not in this option"}));
    CHECK(sizes.rows.at(3).cells == list({"Riverside team", "0", "not in this option"}));
    CHECK(of(MeasureKind::forumSizes).toldOf(1, 1) == QStringLiteral("B, Partnership: not in this option"));
    // Of one forum: B has no seats of any category on a forum that it lacks, and none together.
    const Measure partnership = of(MeasureKind::seatsByCategory, {{}, id("partnership"), {}});
    CHECK(rows(partnership) == list({"Member 1|-", "Not recorded 1|-"}));
    CHECK(partnership.table().rows.back().cells == list({"Together", "2", "not in this option"}));
    CHECK(of(MeasureKind::overlap).table().rows.at(0).cells == list({"Organisations on both", "1", "not both in this option"}));
    CHECK(of(MeasureKind::moneyByTier).table().rows.back().cells == list({"Together", "£1,050", "no amounts recorded"}));
    // Organisations and people are every option's, so that one without a seat has none there.
    CHECK(of(MeasureKind::seatsPerPerson).table().rows.at(0).cells == list({"B person", "3", "0"}));
}

TEST_CASE("Where nobody decides anything yet there is no share at place", "[measures]") {
    Workspace workspace = counted();
    std::get<Table<Decision>>(workspace.contents[id("b")])[id("d1")].parts.reset();
    const Measure measure = measured(MeasureKind::localShare, workspace, {id("a"), id("b")});
    CHECK(measure.table().rows.at(0).cells.last() == QStringLiteral("no decisions taken yet"));
    CHECK(measured(MeasureKind::localShare, workspace, {id("b")}).rows.empty());
}

TEST_CASE("Board and Partnership overlap in organisations and people", "[measures]") {
    const Measure measure = of(MeasureKind::overlap);
    CHECK(rows(measure) == list({"Organisations on both 1|-", "Organisations on the board alone 1|-",
                                 "Organisations on the Partnership alone 1|-", "People on both 1|-"}));
    CHECK(behind(measure, "Organisations on both") == std::vector{id("council")});
    CHECK(behind(measure, "People on both") == std::vector{id("ben")});
}

TEST_CASE("Delegations count by how many lead up to them", "[measures]") {
    const Measure measure = of(MeasureKind::delegationDepth);
    // The body gives through its board, the place through its forum.
    CHECK(behind(measure, "1 step") == std::vector{id("g1"), id("g4")});
    CHECK(behind(measure, "2 steps") == std::vector{id("g2")});
    CHECK(behind(measure, "3 steps") == std::vector{id("g3")});
}

TEST_CASE("Delegations that go round in a circle are counted and end", "[measures]") {
    Workspace workspace = counted();
    auto& delegations = std::get<Table<Delegation>>(workspace.contents[id("a")]);
    delegations[id("g1")].from = id("team");
    const Measure measure = measured(MeasureKind::delegationDepth, workspace, {id("a")});
    CHECK(measure.total(0) == 4);
}

TEST_CASE("Money counts where it is decided on, not where it is spent", "[measures]") {
    const Measure measure = of(MeasureKind::moneyByTier);
    // The body has 1000 less 300, the place 300 and 50; the contract is spending.
    CHECK(rows(measure) == list({"System 700|-", "Places 350|-"}));
    CHECK(measure.table().rows.at(0).cells.at(1) == QStringLiteral("£700"));
}

TEST_CASE("What is another system's alone is not counted with a system", "[measures]") {
    Workspace workspace = counted();
    const Id other = id("t");
    workspace.systems[other].id = other;
    auto& content = workspace.contents[id("a")];
    Place place;
    place.id = id("far");
    place.system = other;
    std::get<Table<Place>>(content)[place.id] = place;
    Delegation delegation;
    delegation.id = id("g5");
    delegation.from = id("nhse");
    delegation.to = place.id;
    std::get<Table<Delegation>>(content)[delegation.id] = delegation;
    Flow flow;
    flow.id = id("m5");
    flow.kind = FlowKind::delegatedBudget;
    flow.from = id("nhse");
    flow.to = place.id;
    flow.amount = 9000;
    std::get<Table<Flow>>(content)[flow.id] = flow;
    const std::vector<Id> options{id("a")};
    const auto total = [&](MeasureKind kind, const Id& system) { return measured(kind, workspace, options, {system, {}, {}}).total(0); };
    CHECK(total(MeasureKind::delegationDepth, id("s")) == 4);
    CHECK(total(MeasureKind::delegationDepth, {}) == 5);
    CHECK(total(MeasureKind::moneyByTier, id("s")) == 1050);
    CHECK(total(MeasureKind::moneyByTier, {}) == 10050);
}

TEST_CASE("Findings are what the checker counted, and nothing where it has not", "[measures]") {
    FindingCounts counts;
    counts.must = 2;
    counts.waived = 1;
    const Measure measure = of(MeasureKind::findings, {{}, {}, {{id("b"), counts}}});
    CHECK(rows(measure) == list({"Must -|2", "Waived -|1"}));
    CHECK(of(MeasureKind::findings).rows.empty());
}

TEST_CASE("A design that was edited at random and its dump measure the same", "[measures]") {
    const Workspace start = example(QStringLiteral("norfolk-and-waveney"));
    for (unsigned seed = 1; seed <= 25; ++seed) {
        std::mt19937 random(seed);
        Workspace workspace = start;
        for (int i = 0; i < 30; ++i) {
            const Edit edit = randomEdit(workspace, random);
            Workspace next = workspace;
            apply(next, edit.changes);
            if (checkIntegrity(next, edit.changes))
                workspace = std::move(next);
        }
        const auto again = readExchange(writeExchange(workspace));
        REQUIRE(again);
        const std::vector<Id> options = workspace.optionsInOrder();
        for (const MeasureKind kind : allMeasures) {
            CAPTURE(seed, nameOf(kind).toStdString());
            CHECK(measured(kind, workspace, options) == measured(kind, again->workspace, options));
        }
    }
}

TEST_CASE("A design and its dump measure the same", "[measures]") {
    for (const char* example : {"blmk", "testbourne", "south-east-london"}) {
        const auto read = readExchangeFile(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/%1.json").arg(QLatin1String(example)));
        REQUIRE(read);
        const auto again = readExchange(writeExchange(read->workspace));
        REQUIRE(again);
        const std::vector<Id> options = read->workspace.optionsInOrder();
        for (const MeasureKind kind : allMeasures) {
            CAPTURE(example, nameOf(kind).toStdString());
            CHECK(measured(kind, read->workspace, options) == measured(kind, again->workspace, options));
        }
    }
}
