// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sound_design.h"

#include <QDir>
#include <QJsonArray>

using namespace placewright;
using namespace placewright::test;

namespace {

std::vector<Finding> findingsOf(const QString& rule, const Workspace& workspace)
{
    Checker& checker = frameworkChecker();
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
void checkFallsShort(const QString& rule, const QJsonObject& expected)
{
    const auto found = findingsOf(rule, workspaceOf(edited(soundDocument(), expected.value(u"edit").toObject())));
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
void checkOption(const QString& rule, const QJsonObject& expected, bool takenUp)
{
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspaceOf(edited(soundDocument(), expected.value(u"edit").toObject()))));
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

void checkOptionCases(const QString& rule, const QJsonObject& cases)
{
    REQUIRE_FALSE(cases.value(u"takenUp").toArray().isEmpty());
    REQUIRE_FALSE(cases.value(u"open").toArray().isEmpty());
    for (const QString& key : {QStringLiteral("takenUp"), QStringLiteral("open")})
        for (const QJsonValue& each : cases.value(key).toArray()) {
            INFO(key.toStdString() << " because " << each[u"because"].toString().toStdString());
            checkOption(rule, each.toObject(), key == u"takenUp");
        }
}

} // namespace

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

TEST_CASE("each rule is silent where a design holds and speaks where it falls short", "[rules]")
{
    for (const Rule& rule : frameworkChecker().rules()) {
        DYNAMIC_SECTION(rule.id.toStdString())
        {
            const QJsonObject cases = readJson(QStringLiteral("cases/%1.json").arg(rule.id));
            REQUIRE(cases.value(u"rule").toString() == rule.id);
            if (rule.mode == Mode::option) {
                checkOptionCases(rule.id, cases);
                continue;
            }
            REQUIRE_FALSE(cases.value(u"fallsShort").toArray().isEmpty());
            for (const QJsonValue& each : cases.value(u"fallsShort").toArray()) {
                INFO("falls short because " << each[u"because"].toString().toStdString());
                checkFallsShort(rule.id, each.toObject());
            }
            for (const QJsonValue& each : cases.value(u"holds").toArray()) {
                INFO("holds although " << each[u"because"].toString().toStdString());
                for (const Finding& finding :
                     findingsOf(rule.id, workspaceOf(edited(soundDocument(), each[u"edit"].toObject()))))
                    FAIL_CHECK(finding.subject.id.text().toStdString() << ": " << finding.message.toStdString());
            }
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
                         QStringLiteral("system-one-partnership")});
    CHECK(checker.broken().empty());
}
