// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/function_card.h"
#include "model/map/map_document.h"
#include "model/map/map_table.h"
#include "model/publication/publication_desk.h"
#include "tests/map/map_designs.h"

using namespace placewright;

namespace {

/// One function decided by a council to which more was passed on than was received; one that an advisory group decides; one
/// that nobody decides.
Workspace leftOpen() {
    return smallSystem(R"([{"id": "f", "name": "Frail people", "accountable": "body"}, {"id": "g", "name": "Grants", "accountable": "body"},
                           {"id": "h", "name": "Hospices"}])",
                       R"([{"id": "d", "function": "f", "parts": [{"who": "council", "part": "decides"}]},
                           {"id": "e", "function": "g", "parts": [{"who": "advice", "part": "decides"}]}])",
                       R"("delegations": [{"id": "x", "from": "body", "to": "trust", "functions": ["f"], "limits": 1000000},
                                          {"id": "y", "from": "trust", "to": "council", "functions": ["f"], "limits": 2000000}])");
}

QString factOf(const std::vector<CardFact>& card, const QString& label) {
    for (const CardFact& fact : card)
        if (fact.label == label)
            return fact.words;
    return {};
}

} // namespace

TEST_CASE("all that a map leaves open is listed with a sentence, faults of authority too") {
    const MapDocument document = mapDocument(designOf(leftOpen()), {}, QDate(2026, 11, 22));
    QHash<QString, QString> sentences;
    for (const MapOpenPoint& point : document.open) {
        CHECK_FALSE(point.sentence.isEmpty());
        sentences.insert(point.name + u'/' + point.what, point.sentence);
    }
    CHECK(sentences.size() == 4);
    CHECK(sentences.value(QStringLiteral("Frail people/More passed on than received")).contains(QStringLiteral("£2m")));
    CHECK(sentences.value(QStringLiteral("Grants/Decider cannot hold it")).contains(QStringLiteral("Clinical advice")));
    CHECK(sentences.value(QStringLiteral("Hospices/No decider")).contains(QStringLiteral("Hospices")));
    CHECK(sentences.contains(QStringLiteral("Hospices/Nobody accountable")));
    CHECK(openPointsTable(document).rows.size() == 4);
    CHECK(document.summary().join(u'\n').contains(QStringLiteral("More passed on than received (1): Frail people.")));
    const auto lines = mapTable(document.map);
    REQUIRE(lines.size() == 3);
    CHECK(std::any_of(lines.begin(), lines.end(), [](const MapTableLine& line) {
        return line.cells.front() == QLatin1String("f") && line.cells.last() == QLatin1String("more passed on than received");
    }));
    const Publication published = publication(designOf(leftOpen()), {}, QDate(2026, 11, 22));
    CHECK(published.sectionsOf(PublicationPart::findings).empty()); // The rules have not been heard yet.
}

TEST_CASE("several decisions of a function each say what they leave open") {
    const Workspace workspace = smallSystem(R"([{"id": "f", "name": "Frail people", "accountable": "body"}])",
                                            R"([{"id": "d", "function": "f", "text": "Sets the plan", "parts": [{"who": "finance", "part": "decides"}]},
                                                {"id": "e", "function": "f", "text": "Spends", "parts": [{"who": "council", "part": "consulted"}]}])");
    const MapDocument document = mapDocument(designOf(workspace), {}, QDate(2026, 11, 22));
    REQUIRE(document.open.size() == 1);
    CHECK(document.open[0].what == QStringLiteral("No decider"));
    CHECK(document.open[0].sentence.contains(QStringLiteral("“Spends”")));
}

TEST_CASE("a function's card says who decides within which limit, each delegation and agreement, and what is open") {
    const Workspace workspace = smallSystem(
        R"([{"id": "commission-dental", "name": "Dental services", "accountable": "body", "origin": "nhse-delegated"}])",
        R"([{"id": "d", "function": "commission-dental", "limit": 500000, "parts": [{"who": "finance", "part": "decides"}, {"who": "trust", "part": "consulted"}]}])",
        R"("delegations": [{"id": "x", "from": "nhse", "to": "body", "functions": ["commission-dental"], "services": ["dental"], "status": "in-force",
                            "population": "People in Smallshire", "start": "2023-04-01", "legalBasis": "Act, section 65Z5"}],
           "agreements": [{"id": "a1", "kind": "working-relationship", "parties": ["nhse", "body"], "date": "2023-03-20", "covers": ["commission-dental"]}])");
    const auto card = functionCard(designOf(workspace), id("commission-dental"));
    CHECK(factOf(card, QStringLiteral("Decides")) == QStringLiteral("Finance committee"));
    CHECK(factOf(card, QStringLiteral("Limit")).contains(QStringLiteral("£500")));
    CHECK(factOf(card, QStringLiteral("Consulted or informed")) == QStringLiteral("Smallshire Hospitals"));
    const QString delegated = factOf(card, QStringLiteral("Delegated by NHS England"));
    for (const char* part : {"NHS England to NHS Smallshire", "1 April 2023", "People in Smallshire", "65Z5"}) {
        INFO(part);
        CHECK(delegated.contains(QString::fromLatin1(part)));
    }
    CHECK(factOf(card, QStringLiteral("Agreement")).contains(QStringLiteral("20 March 2023")));
    CHECK_FALSE(factOf(card, QStringLiteral("Policy source")).isEmpty());
    const auto leads = std::find_if(card.begin(), card.end(), [](const CardFact& fact) { return fact.leads == id("x"); });
    CHECK(leads != card.end());
    CHECK(functionCard(designOf(workspace), id("nothing")).empty());
    CHECK(factOf(functionCard(designOf(leftOpen()), id("h")), QStringLiteral("Decides")) == QStringLiteral("nobody yet"));
    CHECK(factOf(functionCard(designOf(leftOpen()), id("f")), QStringLiteral("More passed on than received")).contains(QStringLiteral("£1m")));
}
