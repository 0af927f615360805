// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/own_rules.h"
#include "tests/fixes/shown_finding.h"
#include "tests/rules/sound_design.h"
#include "views/fixes/quick_fixes.h"

#include <QJsonArray>

using namespace placewright;
using namespace placewright::test;

namespace {

std::vector<ShownFinding> allOf(Checker& checker, const QString& rule) {
    std::vector<ShownFinding> all;
    for (const Finding& finding : checker.findings(option))
        if (finding.ruleId == rule)
            all.push_back(shownOf(finding));
    return all;
}

} // namespace

TEST_CASE("what a rule says puts one finding right puts all of them right, in one edit", "[fixes]") {
    const QString rule = QStringLiteral("function-all-duties-assigned");
    const QJsonObject nobody{{QStringLiteral("exercisedBy"), QJsonArray()}};
    const QJsonObject edit{{QStringLiteral("set"), QJsonObject{{QStringLiteral("safeguarding"), nobody},
                                                               {QStringLiteral("send"), nobody},
                                                               {QStringLiteral("triple-aim"), nobody}}}};
    const Workspace workspace = workspaceOf(edited(soundDocument(), edit));
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    const std::vector<ShownFinding> found = allOf(checker, rule);
    REQUIRE(found.size() == 3);
    const Design design(workspace, option);
    const auto all = fixForAll(design, found);
    REQUIRE(all);
    const auto together = all->edit(design);
    REQUIRE(together);
    REQUIRE(checker.apply(together->changes));
    CHECK(allOf(checker, rule).empty());
    REQUIRE(checker.apply(inverted(together->changes)));
    CHECK(allOf(checker, rule) == found);
}

TEST_CASE("what a sentence of one's own asks for is added as seats", "[fixes]") {
    OwnRule own;
    own.id = QStringLiteral("two-voluntary");
    own.name = QStringLiteral("Each place has two seats for the voluntary sector");
    own.subject = QStringLiteral("place");
    own.atLeast = 2;
    own.field = QStringLiteral("sector");
    own.value = QStringLiteral("vcse");
    Workspace workspace = workspaceOf(soundDocument());
    workspace.info.ownRules = std::vector{own};
    std::vector<RulePack> packs;
    packs.push_back(ownPackOf(workspace.info));
    Checker checker(std::move(packs));
    REQUIRE(checker.reset(workspace));
    const std::vector<ShownFinding> found = allOf(checker, QStringLiteral("two-voluntary"));
    REQUIRE_FALSE(found.empty());
    const Design design(workspace, option);
    for (const ShownFinding& finding : found) {
        INFO(finding.message.toStdString());
        const auto fix = quickFixFor(design, finding);
        REQUIRE(fix);
        const auto edit = fix->edit(design);
        REQUIRE(edit);
        REQUIRE(checker.apply(edit->changes));
        for (const ShownFinding& still : allOf(checker, finding.rule))
            CHECK(still.subject.id != finding.subject.id);
    }
}

TEST_CASE("a repair that names what the design lacks isn't offered", "[fixes]") {
    const Workspace workspace = workspaceOf(soundDocument());
    const Design design(workspace, option);
    ShownFinding finding;
    finding.subject = keyOf(Kind::forum, option, Id(QStringLiteral("board")));
    const auto offered = [&](const char* repair) {
        finding.repairs = {{QString::fromUtf8(repair)}};
        return quickFixFor(design, finding).has_value();
    };
    CHECK(offered("set board heldToAccountBy @nhse"));
    CHECK_FALSE(offered("set board heldToAccountBy @cancer-alliance"));
    CHECK_FALSE(offered("set board heldToAccountBy @nobody-knows"));
    CHECK(offered("seat board category=member from?=@cancer-alliance"));
}
