// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/output/findings_json.h"
#include "model/rules/output/findings_text.h"
#include "model/rules/output/rule_listing.h"
#include "tests/rules/sound_design.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace placewright;
using namespace placewright::test;

namespace {

const QJsonObject missing{{QStringLiteral("remove"), QJsonArray{QStringLiteral("east-dph"), QStringLiteral("partnership-east")}}};

QByteArray jsonOf(const Workspace& workspace)
{
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    return findingsJson(Design(workspace, option), checker.packs(), checker.findings(option));
}

} // namespace

TEST_CASE("findings in JSON have the shape of the contract", "[rules]")
{
    const QByteArray json = jsonOf(workspaceOf(edited(soundDocument(), missing)));
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    CHECK(document[u"option"] == QStringLiteral("a"));
    CHECK(document[u"packs"].toArray() == QJsonArray{QStringLiteral("design-framework-2021")});
    CHECK(document[u"counts"].toObject()
          == QJsonObject{{QStringLiteral("must"), 1}, {QStringLiteral("expected"), 1}, {QStringLiteral("may"), 0},
                         {QStringLiteral("toConfirm"), 0}, {QStringLiteral("waived"), 0}});
    REQUIRE(document[u"findings"].toArray().size() == 2);
    const QJsonObject first = document[u"findings"][0].toObject();
    CHECK(first[u"rule"] == QStringLiteral("partnership-member-social-care-authorities"));
    CHECK(first[u"pack"] == QStringLiteral("design-framework-2021"));
    CHECK(first[u"strength"] == QStringLiteral("must"));
    CHECK(first[u"state"] == QStringLiteral("falls-short"));
    CHECK(first[u"subject"].toObject()
          == QJsonObject{{QStringLiteral("kind"), QStringLiteral("forum")}, {QStringLiteral("id"), QStringLiteral("partnership")},
                         {QStringLiteral("name"), QStringLiteral("Vale Partnership")}});
    REQUIRE(first[u"also"].toArray().size() == 1);
    CHECK(first[u"also"][0][u"kind"] == QStringLiteral("organisation"));
    CHECK(first[u"also"][0][u"name"] == QStringLiteral("East Council"));
    CHECK(first[u"source"][u"section"] == QStringLiteral("Establishment and membership"));
    CHECK(first[u"waiver"].isNull());
    CHECK(first.contains(QStringLiteral("waiver")));
    CHECK(json.indexOf("\"option\"") < json.indexOf("\"counts\""));
}

TEST_CASE("two runs print the same bytes, whatever order the design was made in", "[rules]")
{
    const Workspace workspace = workspaceOf(edited(soundDocument(), missing));
    const QByteArray first = jsonOf(workspace);
    CHECK(jsonOf(workspace) == first);

    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(Workspace()));
    std::vector<std::pair<EntityKey, Entity>> entities;
    workspace.forEach([&](const EntityKey& key, const Entity& entity) { entities.emplace_back(key, entity); });
    for (auto it = entities.rbegin(); it != entities.rend(); ++it) {
        if (it->first.kind == Kind::workspace)
            continue;
        ChangeSet one;
        one.add(it->second, it->first.option);
        REQUIRE(checker.apply(one));
    }
    CHECK(findingsJson(Design(workspace, option), checker.packs(), checker.findings(option)) == first);
}

TEST_CASE("findings for reading name subject, message, fix and source", "[rules]")
{
    const Workspace workspace = workspaceOf(edited(soundDocument(), missing));
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    const QString text = findingsText(Design(workspace, option), checker.findings(option));
    CHECK(text.startsWith(QStringLiteral("A: 1 must, 1 expected, 0 may; 0 to confirm, 0 waived\n")));
    for (const char* part : {"Vale Partnership  [partnership-member-social-care-authorities, falls short]", "Also: East Council",
                             "Fix: Add a seat drawn from each authority that is missing.",
                             "Source: ICS design framework (NHS England, June 2021), Establishment and membership"}) {
        INFO(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("the list of rules gives each its statement, check, fix and source", "[rules]")
{
    const Checker& checker = frameworkChecker();
    const QJsonObject document = QJsonDocument::fromJson(rulesJson(checker.rules(), checker.broken())).object();
    const QJsonArray rules = document[u"rules"].toArray();
    CHECK(static_cast<std::size_t>(rules.size()) == checker.rules().size());
    REQUIRE_FALSE(rules.isEmpty());
    for (const QJsonValue& rule : rules) {
        INFO(rule[u"id"].toString().toStdString());
        for (const QString& key : {QStringLiteral("pack"), QStringLiteral("strength"), QStringLiteral("mode"),
                                   QStringLiteral("statement"), QStringLiteral("check"), QStringLiteral("fix")})
            CHECK_FALSE(rule[key].toString().isEmpty());
        CHECK_FALSE(rule[u"source"][u"document"].toString().isEmpty());
        CHECK_FALSE(rule[u"source"][u"section"].toString().isEmpty());
    }
    CHECK(document[u"broken"].toArray().isEmpty());
    CHECK(rulesText(checker.rules(), {{QStringLiteral("p"), QStringLiteral("f.sql"), QStringLiteral("why")}})
              .endsWith(QStringLiteral("Can't be used: p/f.sql: why\n")));
}
