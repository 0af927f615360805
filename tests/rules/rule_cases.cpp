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

bool takenUp(const CaseSet& set, const QString& rule, const QJsonObject& document)
{
    REQUIRE(set.checker.reset(workspaceOf(document)));
    for (const RuleStanding& each : set.checker.standings(option))
        if (each.ruleId == rule)
            return each.standing == Standing::takenUp;
    return false;
}

/// A case at the rule's edge says which step leads across it. There the answer must be the other one.
void checkEdge(const CaseSet& set, const QString& rule, QStringView key, const QJsonObject& each)
{
    if (!each.contains(u"edge"))
        return;
    const QJsonObject step = each.value(u"edge").toObject();
    INFO("a step across the edge");
    REQUIRE_FALSE(each.value(u"edit").toObject().isEmpty());
    REQUIRE_FALSE(step.isEmpty());
    const QJsonObject beyond = edited(edited(set.sound, each.value(u"edit").toObject()), step);
    if (key == u"open" || key == u"takenUp") {
        CHECK(takenUp(set, rule, beyond) == (key == u"open"));
        return;
    }
    const auto found = findingsOf(set.checker, rule, workspaceOf(beyond));
    if (key == u"holds") {
        CHECK_FALSE(found.empty());
        return;
    }
    CHECK(std::none_of(found.begin(), found.end(), [&](const Finding& finding) {
        return finding.subject.id.text() == each.value(u"subject").toString();
    }));
}

void checkOptionCases(const CaseSet& set, const QString& rule, const QJsonObject& cases)
{
    REQUIRE_FALSE(cases.value(u"takenUp").toArray().isEmpty());
    REQUIRE_FALSE(cases.value(u"open").toArray().isEmpty());
    for (const QString& key : {QStringLiteral("takenUp"), QStringLiteral("open")})
        for (const QJsonValue& each : cases.value(key).toArray()) {
            INFO(key.toStdString() << " because " << each[u"because"].toString().toStdString());
            checkOption(set, rule, each.toObject(), key == u"takenUp");
            checkEdge(set, rule, key, each.toObject());
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
        checkEdge(set, rule.id, u"fallsShort", each.toObject());
    }
    for (const QJsonValue& each : cases.value(u"holds").toArray()) {
        INFO("holds although " << each[u"because"].toString().toStdString());
        for (const Finding& finding :
             findingsOf(set.checker, rule.id, workspaceOf(edited(set.sound, each[u"edit"].toObject()))))
            FAIL_CHECK(finding.subject.id.text().toStdString() << ": " << finding.message.toStdString());
        checkEdge(set, rule.id, u"holds", each.toObject());
    }
}

CaseCount countCases(const CaseSet& set, const Rule& rule)
{
    const QJsonObject cases = readJson(QStringLiteral("%1/%2.json").arg(set.folder, rule.id));
    CaseCount count;
    for (const QString& key : {QStringLiteral("holds"), QStringLiteral("open"), QStringLiteral("fallsShort"), QStringLiteral("takenUp")})
        for (const QJsonValue& each : cases.value(key).toArray()) {
            ++(key == u"holds" || key == u"open" ? count.holds : count.found);
            count.edges += each.toObject().contains(u"edge") ? 1 : 0;
        }
    return count;
}

} // namespace placewright::test
