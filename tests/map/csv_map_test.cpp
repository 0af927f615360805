// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_map.h"
#include "model/map/map_table.h"
#include "tests/map/map_designs.h"

using namespace placewright;

namespace {

/// RFC 4180 to the letter: CRLF after every record, quotes doubled and only around whole cells, nothing else.
std::vector<QStringList> readStrictly(const QByteArray& bytes)
{
    std::vector<QStringList> records;
    QStringList record;
    QByteArray cell;
    qsizetype i = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (i < bytes.size()) {
        cell.clear();
        if (bytes[i] == '"') {
            for (++i;; ++i) {
                REQUIRE(i < bytes.size());
                if (bytes[i] != '"')
                    cell += bytes[i];
                else if (i + 1 < bytes.size() && bytes[i + 1] == '"')
                    cell += bytes[i++];
                else
                    break;
            }
            ++i;
        } else {
            for (; i < bytes.size() && bytes[i] != ',' && bytes[i] != '\r'; ++i) {
                REQUIRE(bytes[i] != '"');
                REQUIRE(bytes[i] != '\n');
                cell += bytes[i];
            }
        }
        REQUIRE(i < bytes.size());
        record << QString::fromUtf8(cell);
        if (bytes[i] == ',') {
            ++i;
            continue;
        }
        REQUIRE(bytes.mid(i, 2) == "\r\n");
        i += 2;
        records.push_back(record);
        record.clear();
    }
    REQUIRE(record.isEmpty());
    return records;
}

} // namespace

TEST_CASE("the CSV of a map is read back cell for cell")
{
    const Workspace workspace = smallSystem(R"([
      {"id": "f", "name": "Plan, \"the big one\"\nin two lines", "accountable": "body", "instrument": "committee", "level": "system",
       "legalBasis": "section 65Z5", "writtenIn": "Scheme", "effectiveFrom": "2022-07-01", "review": "2027-04"},
      {"id": "g", "name": "Grants", "accountable": "body"}])",
                                            R"([
      {"id": "d", "function": "f", "text": "", "limit": 1500000, "parts": [{"who": "finance", "part": "decides"},
        {"who": "north", "part": "recommends"}, {"who": "advice", "part": "advises"}, {"who": "council", "part": "consulted"},
        {"who": "trust", "part": "delivers"}]},
      {"id": "g1", "function": "g", "text": "Small ones", "limit": 50000, "parts": [{"who": "finance", "part": "decides"}]},
      {"id": "g2", "function": "g", "text": "Large ones", "parts": [{"who": "the-board", "part": "decides"}]}])");
    const DecisionsMap map = decisionsMap(designOf(workspace));
    const auto records = readStrictly(mapCsv(map));
    REQUIRE(records.size() == 4);
    CHECK(records[0] == mapTableHeadings());
    CHECK(records[0].mid(0, 16).join(u'|')
          == QStringLiteral("Ref|Function or decision|Subject|Statutory source|Level|Decision body|How held|Limits|Accountable to|"
                            "Recommends or advises|Consulted|Carries out|Where it is written|Meets in public (worked out)|Effective from|Review date"));
    CHECK(records[1].mid(0, 16).join(u'|')
          == QStringLiteral("f|Plan, \"the big one\"\nin two lines|Other functions|section 65Z5|System|Finance committee|Delegated to a committee|"
                            "£1.5m|NHS Smallshire|North; Clinical advice|Smallshire Council|Smallshire Hospitals|Scheme|No|2022-07-01|2027-04"));
    CHECK(records[2].mid(0, 2) == QStringList{QStringLiteral("g1"), QStringLiteral("Grants: Small ones")});
    CHECK(records[2][7] == QStringLiteral("£50,000"));
    CHECK(records[3][5] == QStringLiteral("Board of NHS Smallshire"));
    CHECK(records[3][13] == QStringLiteral("Yes"));
}

TEST_CASE("a byte order mark is written only when wanted")
{
    const DecisionsMap map;
    CHECK(mapCsv(map).startsWith("\xEF\xBB\xBF"));
    CHECK(mapCsv(map, {false}).startsWith("Ref,"));
}

TEST_CASE("no cell can start a formula")
{
    CsvWriter csv({false});
    csv.row({QStringLiteral("=1+1"), QStringLiteral("+4"), QStringLiteral("-2"), QStringLiteral("@x"), QStringLiteral("  =A1"),
             QStringLiteral("\tx"), QStringLiteral("＝1"), QStringLiteral("a=b"), QString()});
    const auto records = readStrictly(csv.bytes());
    CHECK(records[0].join(u'|') == QStringLiteral("'=1+1|'+4|'-2|'@x|'  =A1|'\tx|'＝1|a=b|"));
}
