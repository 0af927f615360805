// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/what_moves.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "model/exchange/exchange_reader.h"
#include "tests/model/random_edits.h"
#include "tests/options/named.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

const WordTable::Row* rowOf(const WhatMoves& moves, const QString& name) {
    for (const WordTable::Row& row : moves.table.rows)
        if (row.cells.front() == name)
            return &row;
    return nullptr;
}

} // namespace

TEST_CASE("An organisation's seats gained and lost are counted from the first option to the last", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    Id trust;
    for (const auto& [key, seat] : std::get<Table<Seat>>(workspace.contents.at(a)))
        if (key == id("bedfordshire-elft"))
            trust = seat.drawnFrom;
    REQUIRE_FALSE(trust.isNull());
    const WhatMoves moves = whatMoves(workspace, {a, b}, {{}, Kind::organisation, trust});
    // One seat on the alliance goes, and one on each of three place committees comes.
    CHECK(moves.sentence.contains(QStringLiteral("gains 3 seats")));
    CHECK(moves.sentence.contains(QStringLiteral("loses 1 seat")));
    const WhatMoves back = whatMoves(workspace, {b, a}, {{}, Kind::organisation, trust});
    CHECK(back.sentence.contains(QStringLiteral("gains 1 seat,")));
    CHECK(back.sentence.contains(QStringLiteral("loses 3 seats")));
}

TEST_CASE("A function says where it is decided in each option", "[options]") {
    Workspace workspace = example(QStringLiteral("blmk"));
    const auto copied = copyOption(Design(workspace, a), QStringLiteral("Copy"));
    REQUIRE(copied);
    apply(workspace, copied->edit.changes);
    Decision& decision = std::get<Table<Decision>>(workspace.contents[copied->id])[id("decide-people-plan")];
    const Id function = decision.function;
    CHECK(whatMoves(workspace, {a, copied->id}, {{}, Kind::function, function}).differing() == 0);
    decision.parts->front().who = id("partnership");
    const WhatMoves moves = whatMoves(workspace, {a, copied->id}, {{}, Kind::function, function});
    REQUIRE(moves.differing() == 1);
    const auto differing = std::find(moves.differs.begin(), moves.differs.end(), true) - moves.differs.begin();
    const QStringList& cells = moves.table.rows[static_cast<std::size_t>(differing)].cells;
    CHECK(cells.at(1) == QStringLiteral("Board of the ICS NHS body"));
    CHECK(cells.at(2) == QStringLiteral("ICS Partnership"));
}

TEST_CASE("A place says what it has in each option, and that it isn't there", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const WhatMoves moves = whatMoves(workspace, {a, b}, {{}, Kind::place, id("luton")});
    const WordTable::Row* form = rowOf(moves, QStringLiteral("Form"));
    REQUIRE(form);
    CHECK(form->cells.at(1) == QStringLiteral("–"));
    CHECK(form->cells.at(2) == QStringLiteral("Committee"));
    CHECK(moves.sentence.contains(QStringLiteral("gains 5 decisions")));
}

TEST_CASE("A place counts what it receives, and nothing that flows to nobody; members of no organisation sit there too", "[options]") {
    Workspace workspace = example(QStringLiteral("blmk"));
    OptionContent& content = workspace.contents.at(a);
    for (const auto& [name, to] : {std::pair("to-place", id("mk-alliance")), std::pair("to-forum", id("mk-alliance-forum")), std::pair("to-nobody", Id())}) {
        Flow flow;
        flow.id = id(name);
        flow.to = to;
        flow.amount = 100;
        std::get<Table<Flow>>(content).emplace(flow.id, flow);
    }
    Seat seat;
    seat.id = id("independent");
    seat.forum = id("mk-alliance-forum");
    std::get<Table<Seat>>(content).emplace(seat.id, seat);
    const auto money = [&](const char* place) {
        return rowOf(whatMoves(workspace, {a, b}, {{}, Kind::place, id(place)}), QStringLiteral("Money it receives"))->cells.at(1);
    };
    CHECK(money("mk-alliance") == QStringLiteral("£200"));
    std::get<Table<Place>>(content).at(id("mk-alliance")).forum = {};
    CHECK(money("mk-alliance") == QStringLiteral("£100"));
    std::get<Table<Place>>(content).at(id("mk-alliance")).forum = id("mk-alliance-forum");
    const WhatMoves moves = whatMoves(workspace, {a, b}, {{}, Kind::place, id("mk-alliance")});
    const WordTable::Row* independent = rowOf(moves, QStringLiteral("Drawn from no organisation"));
    REQUIRE(independent);
    CHECK(independent->cells.at(1) == QStringLiteral("1 seat"));
}

TEST_CASE("What can be asked about is listed once, from any of the options", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const auto places = thingsThatMove(workspace, {a, b}, Kind::place);
    CHECK(places.size() == 5);
    CHECK(std::is_sorted(places.begin(), places.end(), [](const auto& x, const auto& y) {
        return QString::localeAwareCompare(x.second, y.second) < 0;
    }));
    CHECK(whatMoves(workspace, {}, {{}, Kind::place, id("luton")}).table.rows.empty());
}

TEST_CASE("A person's seats, posts and the decisions they take part in are counted", "[options]") {
    const auto read = readExchange(R"({"format": "placewright-exchange", "version": 1,
     "systems": [{"id": "s", "name": "Testbourne"}],
     "organisations": [{"id": "body", "name": "NHS Testbourne", "kind": "ics-nhs-body"}],
     "people": [{"id": "ann", "name": "A person"}],
     "options": [
      {"id": "a", "name": "A",
       "forums": [{"id": "board", "system": "s", "name": "Board", "kind": "board"}],
       "seats": [{"id": "chair", "forum": "board", "title": "Chair", "person": "ann", "capacity": "full-member"}],
       "functions": [{"id": "f", "name": "Function"}],
       "decisions": [{"id": "d1", "function": "f", "text": "One", "parts": [{"who": "board", "part": "decides"}]},
                     {"id": "d2", "function": "f", "text": "Two", "parts": [{"who": "board", "part": "decides"}]}]},
      {"id": "b", "name": "B",
       "forums": [{"id": "board", "system": "s", "name": "Board", "kind": "board"}],
       "seats": [{"id": "chair", "forum": "board", "title": "Chair", "person": "ann", "capacity": "in-attendance"}],
       "posts": [{"id": "officer", "kind": "accountable-officer", "title": "Accountable officer", "organisation": "body",
                  "person": "ann"}],
       "functions": [{"id": "f", "name": "Function"}],
       "decisions": [{"id": "d1", "function": "f", "text": "One", "parts": [{"who": "board", "part": "decides"}]},
                     {"id": "d2", "function": "f", "text": "Two", "parts": [{"who": "officer", "part": "decides"}]}]}]})");
    REQUIRE(read);
    const WhatMoves moves = whatMoves(read->workspace, {a, b}, {{}, Kind::person, id("ann")});
    const WordTable::Row* post = rowOf(moves, QStringLiteral("Accountable officer"));
    REQUIRE(post);
    CHECK(post->cells.mid(1) == QStringList{QStringLiteral("–"), QStringLiteral("NHS Testbourne")});
    const WordTable::Row* two = rowOf(moves, QStringLiteral("Two"));
    REQUIRE(two);
    CHECK(two->cells.at(1) == QStringLiteral("Board"));
    // What is lost is seen to differ, though the same body decides.
    const WordTable::Row* one = rowOf(moves, QStringLiteral("One"));
    REQUIRE(one);
    CHECK(one->cells.mid(1) == QStringList{QStringLiteral("Board"), QStringLiteral("Board, without them")});
    // Attending without a vote takes no part; the post does.
    CHECK(moves.sentence == QStringLiteral("From A to B, A person gains 1 post, loses 1 decision."));
}

TEST_CASE("An organisation is told of the decisions that it gains and loses a vote in through its seats", "[options]") {
    const auto read = readExchange(R"({"format": "placewright-exchange", "version": 1,
     "systems": [{"id": "s", "name": "Testbourne"}],
     "organisations": [{"id": "trust", "name": "The trust", "kind": "foundation-trust"}],
     "options": [
      {"id": "a", "name": "A",
       "forums": [{"id": "board", "system": "s", "name": "Board", "kind": "board"},
                  {"id": "group", "system": "s", "name": "Group", "kind": "sub-group"}],
       "seats": [{"id": "member", "forum": "board", "title": "Member", "drawnFrom": "trust", "capacity": "full-member"},
                 {"id": "guest", "forum": "group", "title": "Guest", "drawnFrom": "trust", "category": "attendee"}],
       "functions": [{"id": "f", "name": "Function"}],
       "decisions": [{"id": "d1", "function": "f", "text": "One", "parts": [{"who": "board", "part": "decides"}]},
                     {"id": "d2", "function": "f", "text": "Two", "parts": [{"who": "board", "part": "decides"}]},
                     {"id": "d3", "function": "f", "text": "Three", "parts": [{"who": "group", "part": "decides"}]}]},
      {"id": "b", "name": "B",
       "forums": [{"id": "board", "system": "s", "name": "Board", "kind": "board"},
                  {"id": "group", "system": "s", "name": "Group", "kind": "sub-group"}],
       "seats": [{"id": "guest", "forum": "group", "title": "Guest", "drawnFrom": "trust", "capacity": "full-member"}],
       "functions": [{"id": "f", "name": "Function"}],
       "decisions": [{"id": "d1", "function": "f", "text": "One", "parts": [{"who": "board", "part": "decides"}]},
                     {"id": "d2", "function": "f", "text": "Two", "parts": [{"who": "trust", "part": "decides"}]},
                     {"id": "d3", "function": "f", "text": "Three", "parts": [{"who": "group", "part": "decides"}]}]}]})");
    REQUIRE(read);
    const WhatMoves moves = whatMoves(read->workspace, {a, b}, {{}, Kind::organisation, id("trust")});
    CHECK(moves.sentence == QStringLiteral("From A to B, The trust loses 1 seat, gains 1 decision, gains a vote in 1 decision, "
                                           "loses a vote in 2 decisions."));
    QStringList voted;
    for (const WordTable::Row& row : moves.table.rows)
        if (row.group == QStringLiteral("Decided where it has a vote"))
            voted.append(row.cells.front());
    CHECK(voted == QStringList{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    // Each is seen to differ, though the same body decides.
    CHECK(rowOf(moves, QStringLiteral("One"))->cells.mid(1) ==
          QStringList{QStringLiteral("Board"), QStringLiteral("Board, without a vote for it")});
    CHECK(rowOf(moves, QStringLiteral("Three"))->cells.mid(1) ==
          QStringList{QStringLiteral("Group, without a vote for it"), QStringLiteral("Group")});
}
