// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field.h"
#include "tests/assurance/example_design.h"
#include "tests/fixes/shown_finding.h"
#include "tests/rules/sound_design.h"
#include "views/fixes/field_to_fill.h"
#include "views/fixes/quick_fixes.h"

#include <QJsonArray>

#include <map>

using namespace placewright;
using namespace placewright::test;

namespace {

/// A pack with the design that its cases are edits of.
struct Cases {
    Checker& checker;
    QString folder;
    std::function<QJsonObject(Mode)> sound;
};

Checker& actChecker() {
    static Checker checker = [] {
        auto packs = RulePack::loadBuiltIn(QStringList{QStringLiteral("health-and-care-act-2022")});
        REQUIRE(packs);
        return Checker(std::move(*packs));
    }();
    return checker;
}

std::vector<Cases> allCases() {
    return {{frameworkChecker(), QStringLiteral("cases"), [](Mode mode) { return soundDocument(mode); }},
            {actChecker(), QStringLiteral("cases-act"), [](Mode) {
                 return edited(soundDocument(Mode::declaration), readJson(QStringLiteral("act-edit.json")));
             }}};
}

std::optional<Finding> findingOn(Checker& checker, const QString& rule, const Id& subject) {
    for (const Finding& finding : checker.findings(option))
        if (finding.ruleId == rule && finding.subject.id == subject)
            return finding;
    return std::nullopt;
}

/// Where one fix only uncovers what else the rule wants, as a person would go on.
constexpr int mostSteps = 4;

/// Carries out the likeliest fix of what is left until nothing is. False if there is none for it.
bool settle(Checker& checker, Workspace workspace, const Finding& found, int step) {
    const Design design(workspace, option);
    const auto fix = quickFixFor(design, shownOf(found));
    if (!fix || step == mostSteps)
        return false;
    const auto edit = fix->edit(design);
    REQUIRE(edit);
    REQUIRE(checker.apply(edit->changes));
    const auto still = findingOn(checker, found.ruleId, found.subject.id);
    apply(workspace, edit->changes);
    const bool isSettled = !still || (still->message != found.message && settle(checker, workspace, *still, step + 1));
    REQUIRE(checker.apply(inverted(edit->changes)));
    return isSettled;
}

/// Each way that is offered, carried out, makes the finding go; taken back, brings it back as it was. False if none is
/// offered.
bool tryFix(Checker& checker, const QString& rule, const Workspace& workspace, const Id& subject) {
    REQUIRE(checker.reset(workspace));
    const auto found = findingOn(checker, rule, subject);
    REQUIRE(found);
    INFO(found->message.toStdString());
    const Design design(workspace, option);
    const auto fix = quickFixFor(design, shownOf(*found));
    if (!fix)
        return false;
    CHECK_FALSE(fix->label.isEmpty());
    for (const QuickFix& way : fix->ways.empty() ? std::vector{*fix} : fix->ways) {
        INFO(fix->label.toStdString() << " / " << way.label.toStdString());
        const auto edit = way.edit(design);
        if (!edit)
            FAIL(edit.error().sentence().toStdString());
        REQUIRE_FALSE(edit->changes.isEmpty());
        REQUIRE(checker.apply(edit->changes));
        if (const auto still = findingOn(checker, rule, subject)) {
            INFO("still: " << still->message.toStdString());
            CHECK(still->message != found->message);
            Workspace changed = workspace;
            apply(changed, edit->changes);
            // Of what only people know there may be more to record; what falls short must be put right in the end.
            CHECK((settle(checker, changed, *still, 0) || still->state != FindingState::fallsShort));
        }
        REQUIRE(checker.apply(inverted(edit->changes)));
        CHECK(findingOn(checker, rule, subject) == found);
    }
    return true;
}

/// Rules with no fix in any of their cases, and why.
const std::map<QString, QString>& withoutFix() {
    static const std::map<QString, QString> reasons{
        {QStringLiteral("board-appropriate-size"), QStringLiteral("why the board has its size is known to people alone")},
        {QStringLiteral("board-conflicts-managed"), QStringLiteral("a conflict is declared by the one who has it")},
        {QStringLiteral("finance-distribution-agreed"), QStringLiteral("sums are agreed between people")},
    };
    return reasons;
}

/// Carries out each way of a fix that adds what a fact is recorded on: the fix leads on to its field, and so does the
/// finding afterwards, as long as the field is open.
void tryLeadingOn(Checker& checker, const Workspace& workspace, const Finding& found, const QuickFix& fix) {
    for (const QuickFix& way : fix.ways.empty() ? std::vector{fix} : fix.ways) {
        INFO(way.label.toStdString());
        const auto edit = way.edit(Design(workspace, option));
        REQUIRE(edit);
        if (way.toFill.isEmpty())
            continue;
        const auto next = fieldAfter(way, *edit);
        REQUIRE(next);
        Workspace changed = workspace;
        apply(changed, edit->changes);
        const Design design(changed, option);
        const auto entity = design.find(next->id);
        REQUIRE(entity);
        REQUIRE(checker.apply(edit->changes));
        const auto still = findingOn(checker, found.ruleId, found.subject.id);
        REQUIRE(checker.apply(inverted(edit->changes)));
        if (!still || isRecorded(findField(kindOf(*entity), next->key)->get(address(*entity))))
            continue;
        const auto fields = fieldsToFill(design, shownOf(*still));
        CHECK(std::any_of(fields.begin(), fields.end(),
                          [&](const FieldToFill& each) { return each.id == next->id && each.key == next->key; }));
    }
}

} // namespace

TEST_CASE("each structural rule that falls short is offered a fix that puts it right", "[fixes]") {
    for (const Cases& cases : allCases())
        for (const Rule& rule : cases.checker.rules()) {
            if (rule.mode != Mode::structure)
                continue;
            DYNAMIC_SECTION(rule.id.toStdString()) {
                const QJsonObject all = readJson(QStringLiteral("%1/%2.json").arg(cases.folder, rule.id));
                int putRight = 0;
                QStringList without;
                for (const QJsonValue& each : all.value(u"fallsShort").toArray()) {
                    INFO(each[u"because"].toString().toStdString());
                    const Workspace workspace = workspaceOf(edited(cases.sound(rule.mode), each[u"edit"].toObject()));
                    if (tryFix(cases.checker, rule.id, workspace, Id(each[u"subject"].toString())))
                        ++putRight;
                    else
                        without << each[u"because"].toString();
                }
                INFO("none offered where " << without.join(QStringLiteral("; ")).toStdString());
                if (withoutFix().count(rule.id))
                    CHECK(putRight == 0);
                else
                    CHECK(putRight > 0);
                if (qEnvironmentVariableIsSet("PLACEWRIGHT_LIST_FIXES") && !without.isEmpty())
                    WARN(rule.id.toStdString() << ": " << putRight << " | "
                                               << without.join(QStringLiteral("; ")).toStdString());
            }
        }
}

TEST_CASE("what isn't recorded leads to the fields to fill in, or to a fix that records it or adds what it stands on", "[fixes]") {
    int led = 0;
    int ledOn = 0;
    QStringList without;
    for (const Cases& cases : allCases())
        for (const Rule& rule : cases.checker.rules()) {
            if (rule.mode != Mode::structure && rule.mode != Mode::attribute)
                continue;
            const QJsonObject all = readJson(QStringLiteral("%1/%2.json").arg(cases.folder, rule.id));
            for (const QJsonValue& each : all.value(u"fallsShort").toArray()) {
                if (each[u"state"].toString() != u"not-recorded")
                    continue;
                INFO(rule.id.toStdString() << ": " << each[u"because"].toString().toStdString());
                const Workspace workspace = workspaceOf(edited(cases.sound(rule.mode), each[u"edit"].toObject()));
                REQUIRE(cases.checker.reset(workspace));
                const auto found = findingOn(cases.checker, rule.id, Id(each[u"subject"].toString()));
                REQUIRE(found);
                const Design design(workspace, option);
                const ShownFinding shown = shownOf(*found);
                const auto fields = fieldsToFill(design, shown);
                for (const FieldToFill& field : fields) {
                    CHECK_FALSE(field.label.isEmpty());
                    const auto key = design.locate(field.id);
                    REQUIRE(key);
                    CHECK(findField(key->kind, field.key));
                }
                const auto fix = quickFixFor(design, shown);
                if (fix && !fix->toFill.isEmpty()) {
                    tryLeadingOn(cases.checker, workspace, *found, *fix);
                    ++ledOn;
                }
                if (!fields.empty())
                    ++led;
                else if (!fix)
                    without << rule.id + QStringLiteral(": ") + each[u"because"].toString();
            }
        }
    CHECK(led > 200);
    CHECK(ledOn >= 8);
    CHECK(without.join(u'\n').toStdString() == "");
}

TEST_CASE("what an example doesn't record leads on from its finding as well", "[fixes]") {
    for (const char* name : {"blmk", "south-east-london", "norfolk-and-waveney", "testbourne"}) {
        const Workspace workspace = exampleWorkspace(name);
        Checker checker = checkerOf(workspace);
        for (const auto& [id, each] : workspace.options) {
            const Design design(workspace, id);
            for (const Finding& finding : checker.findings(id)) {
                INFO(name << ", " << finding.ruleId.toStdString() << ": " << finding.message.toStdString());
                if (finding.state == FindingState::notRecorded)
                    CHECK((!fieldsToFill(design, shownOf(finding)).empty() || quickFixFor(design, shownOf(finding))));
            }
        }
    }
}
