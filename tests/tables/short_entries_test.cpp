// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/short_entries.h"
#include "tests/tables/map_tables.h"

using namespace placewright;

TEST_CASE("Lines from a printed map are entered by number, letter and body", "[tables][short]") {
    MapTables tables("testbourne");
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    const auto board = std::find_if(map.columns.begin(), map.columns.end(), [](const MapColumn& column) { return column.kindName == QStringLiteral("Board"); });
    REQUIRE(board != map.columns.end());
    const MapRow& third = map.rows[2];
    const auto entries = shortEntries(tables.design(), tables.scope(),
                                      QStringLiteral("3 D board\n\n 3. c %1\n3 - %1\n").arg(map.columns.front().number));
    REQUIRE(entries.size() == 3);
    for (const ShortEntry& entry : entries) {
        INFO((entry.fault ? entry.fault->sentence() : QString()).toStdString());
        CHECK_FALSE(entry.fault);
        CHECK(entry.function == third.name);
    }
    CHECK(entries[0].words.contains(QStringLiteral("decides")));
    CHECK(entries[2].words.contains(QStringLiteral("takes no part")));
    const Workspace before = tables.workspace();
    const auto edit = enteredAll(tables.design(), entries);
    REQUIRE(edit);
    tables.apply(*edit);
    const DecisionsMap after = decisionsMap(tables.design(), tables.scope());
    CHECK(after.rows[2].cells[map.columnOfBody.at(board->body)].letters.has(MapLetter::decides));
    CHECK(after.rows[2].deciders.size() == 1);
    tables.undo(*edit);
    CHECK(tables.workspace() == before);
}

TEST_CASE("A line that can't be read says why and keeps all from being entered", "[tables][short]") {
    const MapTables tables("testbourne");
    for (const char* line : {"board decides 14", "0 D board", "9999 D board", "3 Q board", "3 D nobody at all", "3.99 D board"}) {
        const auto entries = shortEntries(tables.design(), tables.scope(), QString::fromLatin1(line));
        REQUIRE(entries.size() == 1);
        INFO(line);
        REQUIRE(entries.front().fault);
        CHECK_FALSE(entries.front().fault->remedy.isEmpty());
        CHECK_FALSE(enteredAll(tables.design(), entries));
    }
}
