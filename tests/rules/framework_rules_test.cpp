// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rule_cases.h"

#include <QDir>
#include <QJsonArray>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("every rule of the framework is there and works", "[rules]")
{
    const Checker& checker = frameworkChecker();
    for (const BrokenRule& broken : checker.broken())
        FAIL_CHECK(broken.file.toStdString() << ": " << broken.reason.toStdString());
    const QStringList files = QDir(QStringLiteral(PLACEWRIGHT_RULES)).entryList({QStringLiteral("[a-z]*.sql")});
    CHECK(checker.rules().size() == static_cast<std::size_t>(files.size()));
}

TEST_CASE("a sound design raises no finding", "[rules]")
{
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspaceOf(soundDocument())));
    for (const Finding& finding : checker.findings(option))
        FAIL_CHECK(finding.ruleId.toStdString() << ": " << finding.message.toStdString());
}

TEST_CASE("designs of other kinds are as sound", "[rules][sound]")
{
    Checker& checker = frameworkChecker();
    const QJsonArray variants = readJson(QStringLiteral("sound-variants.json")).value(u"designs").toArray();
    REQUIRE(variants.size() >= 3);
    for (const QJsonValue& variant : variants) {
        INFO(variant[u"because"].toString().toStdString());
        REQUIRE(checker.reset(workspaceOf(edited(soundDocument(), variant[u"edit"].toObject()))));
        for (const Finding& finding : checker.findings(option))
            FAIL_CHECK(finding.ruleId.toStdString() << ", " << finding.subject.id.text().toStdString() << ": "
                                                    << finding.message.toStdString());
        CHECK(checker.broken().empty());
    }
}

TEST_CASE("each rule is silent where a design holds and speaks where it falls short", "[rules]")
{
    for (const Rule& rule : frameworkChecker().rules()) {
        DYNAMIC_SECTION(rule.id.toStdString())
        {
            checkCases({frameworkChecker(), soundDocument(rule.mode), QStringLiteral("cases")}, rule);
        }
    }
}

TEST_CASE("an empty workspace, and one with nothing but a system, are checked without a fault", "[rules]")
{
    Checker& checker = frameworkChecker();
    Workspace workspace;
    workspace.put(keyOf(Kind::option, {}, option), [] {
        Entity entity = blank(Kind::option);
        common(entity).id = option;
        return entity;
    }());
    REQUIRE(checker.reset(workspace));
    CHECK(checker.findings(option).empty());

    System system;
    system.id = Id(QStringLiteral("vale"));
    workspace.put(keyOf(Kind::system, {}, system.id), system);
    REQUIRE(checker.reset(workspace));
    QStringList rules;
    for (const Finding& finding : checker.findings(option)) {
        CHECK(finding.subject.id == system.id);
        if (finding.state != FindingState::toConfirm)
            rules << finding.ruleId;
    }
    CHECK(rules
          == QStringList{QStringLiteral("board-unitary"), QStringLiteral("place-covers-all-geography"),
                         QStringLiteral("quality-system-quality-group"), QStringLiteral("system-one-nhs-body"),
                         QStringLiteral("system-one-partnership"), QStringLiteral("place-every-system-has-places")});
    CHECK(checker.broken().empty());
}

TEST_CASE("each rule of the framework is tried where it holds, where it doesn't, and at its edge", "[rules]")
{
    for (const Rule& rule : frameworkChecker().rules()) {
        INFO(rule.id.toStdString());
        const CaseCount count = countCases({frameworkChecker(), soundDocument(rule.mode), QStringLiteral("cases")}, rule);
        CHECK(count.found >= 1);
        CHECK(count.holds >= 1);
        CHECK(count.edges >= 1);
    }
}
