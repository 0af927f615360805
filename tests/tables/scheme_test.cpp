// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/delimited_text.h"
#include "model/tables/scheme_check.h"
#include "tests/tables/map_tables.h"

using namespace placewright;

namespace {

int countOf(const SchemeCheck& check, SchemePoint::What what) {
    return static_cast<int>(std::count_if(check.points.begin(), check.points.end(), [&](const SchemePoint& point) { return point.what == what; }));
}

} // namespace

TEST_CASE("A scheme is checked against the map both ways", "[tables][scheme]") {
    const MapTables tables("testbourne");
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    std::vector<const MapRow*> decided;
    for (const MapRow& row : map.rows)
        if (row.decisions.size() == 1 && row.deciders.size() == 1 && !row.name.contains(u'\t'))
            decided.push_back(&row);
    REQUIRE(decided.size() > 4);
    const auto decider = [&](std::size_t i) { return map.namesOf(decided[i]->deciders); };
    QString other;
    for (const MapColumn& column : map.columns)
        if (column.kind == Kind::forum && column.name != decider(1))
            other = column.name;

    const QString text = QStringLiteral("Scheme of reservation and delegation\n"
                                        "Matter\tReserved or delegated to\tFinancial limit\n"
                                        "%1\t%2\t%8\n"
                                        "%3\t%4\t%9\n"
                                        "Fly a kite over the hospital\t%2\t\n"
                                        "%5\tThe Committee of Nobody\t%7\n"
                                        "Part two: a heading\t\t\n"
                                        "%6\n")
                             .arg(decided[0]->name, decider(0), decided[1]->name, other, decided[2]->name, QString(), decided[2]->limit, decided[0]->limit,
                                  decided[1]->limit);
    const auto check = checkScheme(tables.design(), tables.scope(), {cellsOf(text)});
    REQUIRE(check);
    CHECK(check->lines == 4);
    CHECK(check->agreed == 1);
    CHECK(countOf(*check, SchemePoint::What::otherDecider) == 1);
    CHECK(countOf(*check, SchemePoint::What::onlyInScheme) == 1);
    CHECK(countOf(*check, SchemePoint::What::unknownBody) == 1);
    CHECK(countOf(*check, SchemePoint::What::onlyOnMap) == static_cast<int>(mapTable(map).size()) - 3);
    const WordTable table = schemeTable(*check);
    CHECK(table.rows.size() == check->points.size());
    CHECK(schemeSummary(*check).contains(QStringLiteral("1 agree with the map")));
}

TEST_CASE("A scheme whose columns are bodies is read by its marks", "[tables][scheme]") {
    const MapTables tables("testbourne");
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    const auto row = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& each) { return each.deciders.size() == 1 && each.decisions.size() == 1; });
    REQUIRE(row != map.rows.end());
    const QString decider = map.columns[map.columnOfBody.at(row->deciders.front())].name;
    const auto check = checkScheme(tables.design(), tables.scope(),
                                   {cellsOf(QStringLiteral("Decision\tReserved to the %1\n%2\tX\n").arg(decider, row->name))});
    REQUIRE(check);
    CHECK(check->lines == 1);
    CHECK(check->agreed == 1);
}

TEST_CASE("What holds no scheme says so", "[tables][scheme]") {
    const MapTables tables;
    CHECK_FALSE(checkScheme(tables.design(), tables.scope(), {cellsOf(QStringLiteral("one line of words"))}));
    CHECK_FALSE(checkScheme(tables.design(), tables.scope(), {}));
}
