// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/data_tables.h"
#include "model/publication/publication.h"
#include "tests/map/map_designs.h"
#include "views/documents/html/html_map.h"

using namespace placewright;

namespace {

/// One function passed on under an agreement, one that is to come and that nothing is recorded of, one that has nothing to do with it.
Workspace fromNhsEngland() {
    return smallSystem(R"([{"id": "dental", "name": "Dental care", "accountable": "body", "origin": "nhse-delegated", "instrument": "nhse-delegated"},
                           {"id": "justice", "name": "Health and justice", "accountable": "nhse", "origin": "nhse-joint"},
                           {"id": "gp", "name": "General practice", "accountable": "body"},
                           {"id": "plan", "name": "The plan", "accountable": "body", "origin": "new"}])",
                       R"([{"id": "d", "function": "dental", "parts": [{"who": "finance", "part": "decides"}]},
                           {"id": "e", "function": "gp", "parts": [{"who": "the-board", "part": "decides"}]}])",
                       R"("delegations": [{"id": "x", "from": "nhse", "to": "body", "functions": ["dental", "gp"], "start": "2023-04-01", "review": "2024-04-01",
                                           "limits": 5000000, "legalBasis": "section 65Z5", "status": "in-force"},
                                          {"id": "y", "from": "body", "to": "finance", "functions": ["plan"]}],
                          "agreements": [{"id": "mou", "kind": "ics-mou", "parties": ["nhse", "body"], "covers": ["dental"], "date": "2023-03-15"},
                                         {"id": "other", "kind": "section-75", "parties": ["council", "body"], "covers": ["dental"]}])");
}

const WordTable* tableOf(const Publication& published) {
    for (const PublicationSection* section : published.sectionsOf(PublicationPart::delegated))
        for (const PublicationBlock& block : section->blocks)
            if (const auto* table = std::get_if<WordTable>(&block))
                return table;
    return nullptr;
}

QStringList rowOf(const WordTable& table, const char* function) {
    for (const WordTable::Row& row : table.rows)
        if (row.subject == id(function))
            return row.cells;
    return {};
}

} // namespace

TEST_CASE("what NHS England passes on has a chapter of its own: how, to whom, by which agreement, from when, and who decides") {
    const Workspace workspace = fromNhsEngland();
    const Publication published = publication(designOf(workspace), {}, QDate(2026, 11, 22));
    REQUIRE(published.has(PublicationPart::delegated));
    const WordTable* table = tableOf(published);
    REQUIRE(table);
    CHECK(table->rows.size() == 3);
    CHECK(table->headings.mid(0, 7).join(u'|') == QStringLiteral("Function|How|To|Who decides|Agreement or legal basis|From|Review"));
    CHECK(rowOf(*table, "dental").join(u'|') ==
          QStringLiteral("Dental care|Delegated by NHS England|NHS Smallshire|Finance committee|Memorandum of understanding with NHS England of 15 March 2023; section 65Z5|1 April 2023|"
                         "1 April 2024|£5m|In force"));
    CHECK(rowOf(*table, "gp").mid(0, 5).join(u'|') == QStringLiteral("General practice|Delegated by NHS England|NHS Smallshire|Board of NHS Smallshire|section 65Z5"));
    CHECK(rowOf(*table, "justice").mid(0, 5).join(u'|') == QStringLiteral("Health and justice|Joint with NHS England||nobody yet|no delegation or agreement recorded"));

    const QString page = QString::fromUtf8(htmlOf(published, {}));
    CHECK(page.contains(QStringLiteral("<h2 id=\"delegated\">Delegated by NHS England</h2>")));
    CHECK(page.contains(QStringLiteral("section 65Z5")));
    const auto data = dataTables(designOf(workspace), {}, published);
    const auto sheet = std::find_if(data.begin(), data.end(), [](const WordTable& each) { return each.title == QStringLiteral("Delegated by NHS England"); });
    REQUIRE(sheet != data.end());
    CHECK(sheet->rows.front().cells.front() == QStringLiteral("dental"));
}

TEST_CASE("a map without anything from NHS England has no chapter for it") {
    const Workspace workspace = smallSystem(R"([{"id": "plan", "name": "The plan", "accountable": "body"}])");
    CHECK_FALSE(publication(designOf(workspace), {}, QDate(2026, 11, 22)).has(PublicationPart::delegated));
}

TEST_CASE("one page alone can be kept of all forums, places and organisations") {
    const Workspace workspace = fromNhsEngland();
    Publication published = publication(designOf(workspace), {}, QDate(2026, 11, 22));
    REQUIRE(published.sectionsOf(PublicationPart::places).size() == 2);
    keepPageOf(published, id("north"));
    REQUIRE(published.sectionsOf(PublicationPart::places).size() == 1);
    CHECK(published.sectionsOf(PublicationPart::places).front()->title == QStringLiteral("North"));
    CHECK_FALSE(published.has(PublicationPart::forums));
    CHECK_FALSE(published.has(PublicationPart::organisations));
    CHECK(published.has(PublicationPart::legend));
}
