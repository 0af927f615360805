// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rule_cases.h"

#include <QJsonArray>

namespace placewright::test {

namespace {

std::vector<Finding> findingsOf(Checker& checker, const QString& rule, const Workspace& workspace)
{
    REQUIRE(checker.reset(workspace));
    std::vector<Finding> found;
    for (const Finding& finding : checker.findings(option))
        if (finding.ruleId == rule)
            found.push_back(finding);
    for (const BrokenRule& broken : checker.broken())
        FAIL(broken.file.toStdString() << ": " << broken.reason.toStdString());
    return found;
}

bool names(const std::vector<EntityKey>& keys, const QString& id)
{
    return std::any_of(keys.begin(), keys.end(), [&](const EntityKey& key) { return key.id.text() == id; });
}

/// The finding a case speaks of is there, on its subject, in its state, with its words.
void checkFallsShort(const CaseSet& set, const QString& rule, const QJsonObject& expected)
{
    const auto found = findingsOf(set.checker, rule, workspaceOf(edited(set.sound, expected.value(u"edit").toObject())));
    const auto at = std::find_if(found.begin(), found.end(), [&](const Finding& finding) {
        return finding.subject.id.text() == expected.value(u"subject").toString();
    });
    REQUIRE(at != found.end());
    INFO(at->message.toStdString());
    CHECK(wordOf(at->state) == expected.value(u"state").toString());
    CHECK(at->message.contains(expected.value(u"message").toString()));
    CHECK_FALSE(at->message.contains(u'{'));
    for (const QJsonValue& also : expected.value(u"also").toArray()) {
        INFO("also " << also.toString().toStdString());
        CHECK(names(at->also, also.toString()));
    }
}

/// A case of an option shows where it is taken up, or that it is open; neither is ever a finding.
void checkOption(const CaseSet& set, const QString& rule, const QJsonObject& expected, bool takenUp)
{
    Checker& checker = set.checker;
    REQUIRE(checker.reset(workspaceOf(edited(set.sound, expected.value(u"edit").toObject()))));
    const auto standings = checker.standings(option);
    const auto at = std::find_if(standings.begin(), standings.end(), [&](const RuleStanding& each) { return each.ruleId == rule; });
    for (const BrokenRule& broken : checker.broken())
        FAIL(broken.file.toStdString() << ": " << broken.reason.toStdString());
    REQUIRE(at != standings.end());
    for (const Finding& finding : checker.findings(option))
        CHECK(finding.ruleId != rule);
    if (!takenUp) {
        CHECK((at->standing == Standing::open || at->standing == Standing::notApplicable));
        return;
    }
    CHECK(at->standing == Standing::takenUp);
    const auto line = std::find_if(at->lines.begin(), at->lines.end(), [&](const StandingLine& each) {
        return each.subject.id.text() == expected.value(u"subject").toString();
    });
    REQUIRE(line != at->lines.end());
    INFO(line->message.toStdString());
    CHECK(line->message.contains(expected.value(u"message").toString()));
    CHECK_FALSE(line->message.contains(u'{'));
    for (const QJsonValue& also : expected.value(u"also").toArray())
        CHECK(names(line->also, also.toString()));
}

void checkOptionCases(const CaseSet& set, const QString& rule, const QJsonObject& cases)
{
    REQUIRE_FALSE(cases.value(u"takenUp").toArray().isEmpty());
    REQUIRE_FALSE(cases.value(u"open").toArray().isEmpty());
    for (const QString& key : {QStringLiteral("takenUp"), QStringLiteral("open")})
        for (const QJsonValue& each : cases.value(key).toArray()) {
            INFO(key.toStdString() << " because " << each[u"because"].toString().toStdString());
            checkOption(set, rule, each.toObject(), key == u"takenUp");
        }
}

} // namespace

void checkCases(const CaseSet& set, const Rule& rule)
{
    const QJsonObject cases = readJson(QStringLiteral("%1/%2.json").arg(set.folder, rule.id));
    REQUIRE(cases.value(u"rule").toString() == rule.id);
    if (rule.mode == Mode::option) {
        checkOptionCases(set, rule.id, cases);
        return;
    }
    REQUIRE_FALSE(cases.value(u"fallsShort").toArray().isEmpty());
    for (const QJsonValue& each : cases.value(u"fallsShort").toArray()) {
        INFO("falls short because " << each[u"because"].toString().toStdString());
        checkFallsShort(set, rule.id, each.toObject());
    }
    for (const QJsonValue& each : cases.value(u"holds").toArray()) {
        INFO("holds although " << each[u"because"].toString().toStdString());
        for (const Finding& finding :
             findingsOf(set.checker, rule.id, workspaceOf(edited(set.sound, each[u"edit"].toObject()))))
            FAIL_CHECK(finding.subject.id.text().toStdString() << ": " << finding.message.toStdString());
    }
}

CaseCount countCases(const CaseSet& set, const Rule& rule)
{
    const QJsonObject cases = readJson(QStringLiteral("%1/%2.json").arg(set.folder, rule.id));
    const auto count = [&](QStringView key) { return static_cast<int>(cases.value(key).toArray().size()); };
    return {count(u"holds") + count(u"open"), count(u"fallsShort") + count(u"takenUp")};
}

} // namespace placewright::test
