// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/what_moves.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
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

TEST_CASE("What can be asked about is listed once, from any of the options", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const auto places = thingsThatMove(workspace, {a, b}, Kind::place);
    CHECK(places.size() == 5);
    CHECK(std::is_sorted(places.begin(), places.end(), [](const auto& x, const auto& y) {
        return QString::localeAwareCompare(x.second, y.second) < 0;
    }));
    CHECK(whatMoves(workspace, {}, {{}, Kind::place, id("luton")}).table.rows.empty());
}
