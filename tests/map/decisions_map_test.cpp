// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/decisions_map.h"
#include "model/map/map_document.h"
#include "tests/map/map_designs.h"

using namespace placewright;

namespace {

constexpr auto mappedFunctions = R"([
 {"id": "own-thing", "name": "Our own thing", "subject": "money", "accountable": "body"},
 {"id": "free", "name": "Something else"},
 {"id": "capital-plan", "name": "Capital plan", "subject": "money", "accountable": "body", "instrument": "committee",
  "level": "system", "writtenIn": "Scheme line 4", "services": ["acute", "mental-health"]},
 {"id": "system-plan", "name": "System plan", "subject": "plan", "accountable": "body", "instrument": "reserved"},
 {"id": "commission-dental", "name": "Dental", "subject": "commission", "accountable": "nhse", "exercisedBy": ["finance"],
  "instrument": "nhse-delegated"}])";

constexpr auto mappedDecisions = R"([
 {"id": "d1", "function": "capital-plan", "text": "Revenue", "limit": 25000000, "parts": [
   {"who": "finance", "part": "decides"}, {"who": "trust", "part": "consulted"}, {"who": "north-forum", "part": "recommends"}]},
 {"id": "d2", "function": "capital-plan", "text": "Capital", "limit": "up to the plan", "parts": [
   {"who": "the-board", "part": "decides"}, {"who": "trust", "part": "delivers"}, {"who": "council", "part": "informed"}]},
 {"id": "d3", "function": "system-plan", "parts": [{"who": "body", "part": "decides"}, {"who": "hospitals-forum", "part": "advises"}]}])";

const MapRow& rowOf(const DecisionsMap& map, const char* function)
{
    for (const MapRow& row : map.rows)
        if (row.function == id(function))
            return row;
    FAIL("no row " << function);
    return map.rows.front();
}

const MapCell& cellOf(const DecisionsMap& map, const char* function, const char* body)
{
    return rowOf(map, function).cells.at(map.columnOfBody.at(id(body)));
}

QStringList namesOf(const DecisionsMap& map)
{
    QStringList names;
    for (const MapColumn& column : map.columns)
        names << column.name;
    return names;
}

} // namespace

TEST_CASE("columns stand in tiers, from the nation to the partners, with a place and its forum as one")
{
    const Workspace workspace = smallSystem(mappedFunctions, mappedDecisions);
    const DecisionsMap map = decisionsMap(designOf(workspace));
    CHECK(namesOf(map).join(u'|')
          == QStringLiteral("NHS England|Smallshire Partnership|Board of NHS Smallshire|Finance committee|North|South|Hospitals together|"
                            "Smallshire Council|Smallshire Hospitals"));
    CHECK(map.columnOfBody.at(id("north")) == map.columnOfBody.at(id("north-forum")));
    CHECK(map.columnOfBody.at(id("body")) == map.columnOfBody.at(id("the-board")));
    CHECK(map.columns[map.columnOfBody.at(id("council"))].shortName == QStringLiteral("Council"));
    CHECK(map.columns[map.columnOfBody.at(id("north"))].kindName == QStringLiteral("Place: joint committee"));
}

TEST_CASE("empty columns can be hidden")
{
    const Workspace workspace = smallSystem(mappedFunctions, mappedDecisions);
    MapScope scope;
    scope.hideEmptyColumns = true;
    const DecisionsMap map = decisionsMap(designOf(workspace), scope);
    CHECK_FALSE(namesOf(map).contains(QStringLiteral("South")));
    CHECK_FALSE(namesOf(map).contains(QStringLiteral("Smallshire Partnership")));
    CHECK(namesOf(map).contains(QStringLiteral("North")));
}

TEST_CASE("partner organisations of one sort can share a column")
{
    const Workspace workspace = smallSystem(mappedFunctions, R"([{"id": "d", "function": "system-plan", "parts": [
        {"who": "council", "part": "consulted"}, {"who": "second-council", "part": "recommends"}, {"who": "trust", "part": "delivers"}]}])");
    MapScope scope;
    scope.foldPartners = true;
    const DecisionsMap map = decisionsMap(designOf(workspace), scope);
    const std::size_t councils = map.columnOfBody.at(id("council"));
    CHECK(councils == map.columnOfBody.at(id("second-council")));
    CHECK(map.columns[councils].name == QStringLiteral("Councils"));
    CHECK(map.columns[councils].body.isNull());
    CHECK(cellOf(map, "system-plan", "council").letters.has(MapLetter::consulted));
    CHECK(cellOf(map, "system-plan", "council").letters.has(MapLetter::recommends));
    CHECK(map.columns[map.columnOfBody.at(id("trust"))].name == QStringLiteral("Smallshire Hospitals"));
}

TEST_CASE("rows say what the design holds")
{
    const Workspace workspace = smallSystem(mappedFunctions, mappedDecisions, R"("notes": [{"id": "n", "subject": "capital-plan", "text": "To be agreed."}])");
    const DecisionsMap map = decisionsMap(designOf(workspace));
    const MapRow& row = rowOf(map, "capital-plan");
    CHECK(row.accountableName == QStringLiteral("NHS Smallshire"));
    CHECK(row.held == QStringLiteral("Delegated to a committee"));
    CHECK(row.limit == QStringLiteral("£25m; up to the plan"));
    CHECK(row.level == QStringLiteral("System"));
    CHECK(row.services == QStringLiteral("acute, mental health"));
    CHECK(row.writtenIn == QStringLiteral("Scheme line 4"));
    CHECK(row.notes == QStringList{QStringLiteral("To be agreed.")});
    CHECK(map.namesOf(row.deciders) == QStringLiteral("Finance committee; Board of NHS Smallshire"));
    CHECK(row.meetsInPublic == QStringLiteral("No; Yes"));
    CHECK(map.bodiesWith(row, MapLetter::accountable) == QStringList{QStringLiteral("Board of NHS Smallshire")});
}

TEST_CASE("a function with several decisions merges their parts and opens into them")
{
    const Workspace workspace = smallSystem(mappedFunctions, mappedDecisions);
    const DecisionsMap map = decisionsMap(designOf(workspace));
    const MapRow& row = rowOf(map, "capital-plan");
    CHECK(cellOf(map, "capital-plan", "trust").letters.list() == std::vector{MapLetter::consulted, MapLetter::delivers});
    CHECK(cellOf(map, "capital-plan", "north").letters.list() == std::vector{MapLetter::recommends});
    CHECK(cellOf(map, "capital-plan", "the-board").letters.list() == std::vector{MapLetter::decides, MapLetter::accountable});
    REQUIRE(row.decisions.size() == 2);
    CHECK(row.decisions[0].text == QStringLiteral("Revenue"));
    CHECK(row.decisions[0].deciders == std::vector{id("finance")});
    CHECK(row.decisions[1].cells[map.columnOfBody.at(id("council"))].letters.has(MapLetter::informed));
    CHECK(row.proof() == Proof::complete);
}

TEST_CASE("rows stand in groups: subjects of the catalogue first, what has none last")
{
    const Workspace workspace = smallSystem(mappedFunctions, mappedDecisions);
    const DecisionsMap map = decisionsMap(designOf(workspace));
    QStringList order;
    for (const MapGroup& group : map.groups)
        for (std::size_t i = group.first; i < group.first + group.count; ++i)
            order << group.subject + u':' + map.rows[i].function.text();
    CHECK(order.join(u' ') == QStringLiteral("plan:system-plan money:capital-plan money:own-thing commission:commission-dental :free"));
}

TEST_CASE("with several systems a map shows the functions and bodies of one")
{
    Workspace workspace = smallSystem(mappedFunctions, mappedDecisions);
    System other;
    other.id = id("other");
    workspace.systems.emplace(other.id, other);
    MapScope scope;
    scope.system = other.id;
    const DecisionsMap map = decisionsMap(designOf(workspace), scope);
    for (const MapRow& row : map.rows)
        CHECK(row.function != id("capital-plan"));
    CHECK_FALSE(map.columnOfBody.contains(id("the-board")));
    scope.system = id("sys");
    CHECK(decisionsMap(designOf(workspace), scope).columnOfBody.contains(id("the-board")));
}

TEST_CASE("a design without functions has a map without rows, and says so")
{
    const Workspace workspace = smallSystem();
    const MapDocument document = mapDocument(designOf(workspace), {}, QDate(2026, 11, 22));
    CHECK(document.map.rows.empty());
    CHECK(document.map.groups.empty());
    CHECK(document.map.columns.size() == 5);
    CHECK(document.summary() == QStringList{QStringLiteral("No function has been placed on the map yet.")});
    const Workspace nothing;
    CHECK(decisionsMap(Design(nothing, Id())).columns.empty());
}

TEST_CASE("what is around a map names system, option, status, rules and the data's licence")
{
    const Workspace workspace = smallSystem(mappedFunctions, mappedDecisions);
    const MapDocument document = mapDocument(designOf(workspace), {}, QDate(2026, 11, 22));
    CHECK(document.title() == QStringLiteral("Functions and decisions map: Smallshire"));
    CHECK(document.version.option == QStringLiteral("Option A"));
    CHECK(document.version.status == QStringLiteral("Draft for discussion"));
    CHECK(document.version.rules == QStringLiteral("ICS design framework, version 1, June 2021"));
    CHECK(document.version.acknowledgements.join(u' ').contains(QStringLiteral("Open Government Licence v3.0")));
    const MapBody& board = document.bodies.at(document.map.columnOfBody.at(id("the-board")));
    CHECK(board.members == QStringList{QStringLiteral("Chair")});
    CHECK(board.facts.contains(QStringLiteral("Meets in public.")));
    CHECK(board.functions.at(MapLetter::decides) == QStringList{QStringLiteral("System plan"), QStringLiteral("Capital plan")});
    const MapBody& north = document.bodies.at(document.map.columnOfBody.at(id("north")));
    CHECK(north.members == QStringList{QStringLiteral("Trust member, Smallshire Hospitals (vacant)")});
}

TEST_CASE("money is written as people say it")
{
    CHECK(poundsShort(25'000'000) == QStringLiteral("£25m"));
    CHECK(poundsShort(1'250'000'000) == QStringLiteral("£1,250m"));
    CHECK(poundsShort(1'500'000) == QStringLiteral("£1.5m"));
    CHECK(poundsShort(250'000) == QStringLiteral("£250,000"));
    CHECK(poundsShort(1'234'567) == QStringLiteral("£1,234,567"));
    CHECK(poundsShort(-5000) == QStringLiteral("-£5,000"));
}
