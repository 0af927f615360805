// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rule_cases.h"

#include <QRegularExpression>

using namespace placewright;
using namespace placewright::test;

namespace {

Checker& actChecker()
{
    static Checker checker = [] {
        auto pack = RulePack::loadBuiltIn(QStringLiteral("health-and-care-act-2022"));
        REQUIRE(pack);
        std::vector<RulePack> packs;
        packs.push_back(std::move(*pack));
        return Checker(std::move(packs));
    }();
    return checker;
}

/// The framework's sound design with what the Act asks for besides.
QJsonObject soundByTheAct()
{
    return edited(soundDocument(Mode::declaration), readJson(QStringLiteral("act-edit.json")));
}

} // namespace

TEST_CASE("every rule of the Act is there and works", "[rules]")
{
    for (const BrokenRule& broken : actChecker().broken())
        FAIL_CHECK(broken.file.toStdString() << ": " << broken.reason.toStdString());
    CHECK(actChecker().rules().size() > 40);
}

TEST_CASE("a design that is sound by the Act raises no finding of it", "[rules]")
{
    REQUIRE(actChecker().reset(workspaceOf(soundByTheAct())));
    for (const Finding& finding : actChecker().findings(option))
        FAIL_CHECK(finding.ruleId.toStdString() << ", " << finding.subject.id.text().toStdString() << ": "
                                                << finding.message.toStdString());
}

TEST_CASE("each rule of the Act is silent where a design holds and speaks where it falls short", "[rules]")
{
    for (const Rule& rule : actChecker().rules()) {
        DYNAMIC_SECTION(rule.id.toStdString())
        {
            checkCases({actChecker(), soundByTheAct(), QStringLiteral("cases-act")}, rule);
        }
    }
}

TEST_CASE("what the Act's page leaves to be checked is said in the note of its rule", "[rules]")
{
    int marked = 0;
    for (const Rule& rule : actChecker().rules())
        marked += rule.note.contains(QStringLiteral("To be checked against the Act")) ? 1 : 0;
    CHECK(marked >= 10);
}

TEST_CASE("each rule of the Act says whether it is statute, policy or information, and since when", "[rules]")
{
    static const QRegularExpression dated(QStringLiteral("\\b20[0-9]{2}\\b"));
    for (const Rule& rule : actChecker().rules()) {
        INFO(rule.id.toStdString() << ": " << rule.note.toStdString());
        const QString word = rule.strength == Strength::must       ? QStringLiteral("Statute")
                             : rule.strength == Strength::expected ? QStringLiteral("Policy")
                                                                   : QStringLiteral("For information");
        CHECK(rule.note.startsWith(word));
        CHECK(rule.note.section(u'.', 0, 0).contains(dated));
    }
}

TEST_CASE("both packs run side by side on one workspace, sharing their views", "[rules]")
{
    std::vector<RulePack> packs;
    for (const QString& id : RulePack::builtIn()) {
        auto pack = RulePack::loadBuiltIn(id);
        REQUIRE(pack);
        CHECK(pack->title != pack->id);
        packs.push_back(std::move(*pack));
    }
    REQUIRE(packs.size() == 2);
    Checker both(std::move(packs));
    CHECK(both.broken().empty());
    REQUIRE(both.reset(workspaceOf(soundByTheAct())));
    QStringList found;
    for (const Finding& finding : both.findings(option))
        found << finding.pack + u'/' + finding.ruleId;
    // The framework asks for schemes of delegation that this small design leaves out.
    for (const QString& each : found)
        CHECK(each.startsWith(QStringLiteral("design-framework-2021/")));
}

TEST_CASE("a workspace that names no pack is checked by the one that goes with its terms", "[rules]")
{
    WorkspaceInfo info;
    CHECK(packsOf(info) == QStringList{QStringLiteral("design-framework-2021")});
    info.terms = Terms::enacted;
    CHECK(packsOf(info) == QStringList{QStringLiteral("health-and-care-act-2022")});
    info.rulePacks = QStringList{QStringLiteral("local")};
    CHECK(packsOf(info) == QStringList{QStringLiteral("local")});
}

TEST_CASE("each rule of the Act is tried where it holds, where it doesn't, and at its edge", "[rules]")
{
    for (const Rule& rule : actChecker().rules()) {
        INFO(rule.id.toStdString());
        const CaseCount count = countCases({actChecker(), soundByTheAct(), QStringLiteral("cases-act")}, rule);
        CHECK(count.found >= 1);
        CHECK(count.holds >= 1);
        CHECK(count.edges >= 1);
    }
}
