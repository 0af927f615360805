// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/assurance.h"
#include "tests/rules/sound_design.h"

#include <QJsonArray>

using namespace placewright;
using namespace placewright::test;

namespace {

const QString answeredRule = QStringLiteral("people-equality-demonstrated");
const QString declared = QStringLiteral("declared-people-equality-demonstrated");

Checker& checkerOn(const QJsonObject& edit)
{
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspaceOf(edited(soundDocument(), edit))));
    return checker;
}

const Finding* findingOf(Checker& checker)
{
    for (const Finding& finding : checker.findings(option))
        if (finding.ruleId == answeredRule)
            return &finding;
    return nullptr;
}

RuleStanding standingOfRule(Checker& checker, const QString& id)
{
    for (RuleStanding& each : checker.standings(option))
        if (each.ruleId == id)
            return each;
    FAIL("no such rule " << id.toStdString());
    return {};
}

QJsonObject answer(const QString& id, bool confirmed, const QString& on, const QString& subject)
{
    QJsonObject made{{QStringLiteral("id"), id},
                     {QStringLiteral("rule"), answeredRule},
                     {QStringLiteral("confirmed"), confirmed},
                     {QStringLiteral("evidence"), QStringLiteral("The plan of May.")},
                     {QStringLiteral("by"), QStringLiteral("The board")},
                     {QStringLiteral("on"), on}};
    if (!subject.isEmpty())
        made.insert(QStringLiteral("subject"), subject);
    return made;
}

QJsonObject instead(const QJsonArray& answers)
{
    return {{QStringLiteral("remove"), QJsonArray{declared}},
            {QStringLiteral("add"), QJsonObject{{QStringLiteral("declarations"), answers}}}};
}

} // namespace

TEST_CASE("a declaration without a subject answers a rule that asks about one thing only", "[rules]")
{
    Checker& checker = checkerOn(instead({answer(QStringLiteral("yes"), true, QStringLiteral("2022-05-01"), {})}));
    CHECK(findingOf(checker) == nullptr);

    QJsonObject edit = instead({answer(QStringLiteral("yes"), true, QStringLiteral("2022-05-01"), {})});
    QJsonObject add = edit[u"add"].toObject();
    add.insert(QStringLiteral("systems"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("hill")}}});
    edit.insert(QStringLiteral("add"), add);
    Checker& two = checkerOn(edit);
    REQUIRE(findingOf(two) != nullptr);
    CHECK(findingOf(two)->state == FindingState::toConfirm);
}

TEST_CASE("of several answers the newest counts", "[rules]")
{
    const QJsonObject no = answer(QStringLiteral("no"), false, QStringLiteral("2022-05-02"), QStringLiteral("vale"));
    const QJsonObject early = answer(QStringLiteral("early"), true, QStringLiteral("2022-05-01"), QStringLiteral("vale"));
    const QJsonObject late = answer(QStringLiteral("late"), true, QStringLiteral("2022-05-03"), QStringLiteral("vale"));
    Checker& fallen = checkerOn(instead({no, early}));
    REQUIRE(findingOf(fallen) != nullptr);
    CHECK(findingOf(fallen)->state == FindingState::fallsShort);
    CHECK(findingOf(fallen)->declaration == Id(QStringLiteral("no")));
    Checker& risen = checkerOn(instead({late, no}));
    CHECK(findingOf(risen) == nullptr);
}

TEST_CASE("what is to be confirmed can be set aside instead", "[rules]")
{
    QJsonObject edit{{QStringLiteral("remove"), QJsonArray{declared}}};
    edit.insert(QStringLiteral("add"),
                QJsonObject{{QStringLiteral("waivers"),
                             QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("later")},
                                                    {QStringLiteral("rule"), answeredRule},
                                                    {QStringLiteral("subject"), QStringLiteral("vale")},
                                                    {QStringLiteral("reason"), QStringLiteral("Next year.")}}}}});
    Checker& checker = checkerOn(edit);
    REQUIRE(findingOf(checker) != nullptr);
    CHECK(findingOf(checker)->state == FindingState::waived);
    const RuleStanding standing = standingOfRule(checker, answeredRule);
    CHECK(standing.standing == Standing::waived);
    CHECK(standing.lines.at(0).answer == Id(QStringLiteral("later")));
}

TEST_CASE("an answer counts at once, without its rule being run again", "[rules]")
{
    Workspace workspace = workspaceOf(edited(soundDocument(), {{QStringLiteral("remove"), QJsonArray{declared}}}));
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    REQUIRE(findingOf(checker) != nullptr);
    const int before = checker.queriesRun();

    Declaration made;
    made.id = Id(QStringLiteral("now"));
    made.rule = answeredRule;
    made.subject = Id(QStringLiteral("vale"));
    made.confirmed = true;
    made.evidence = QStringLiteral("The plan of May.");
    ChangeSet changes;
    changes.add(made, option);
    REQUIRE(checker.apply(changes));
    REQUIRE(findingOf(checker) != nullptr);
    CHECK(findingOf(checker)->message.contains(QStringLiteral("who confirms it and the date")));

    Declaration whole = made;
    whole.by = QStringLiteral("The board");
    whole.on = QStringLiteral("2022-05-01");
    ChangeSet completed;
    completed.change(made, whole, option);
    REQUIRE(checker.apply(completed));
    CHECK(findingOf(checker) == nullptr);
    CHECK(checker.queriesRun() == before);
}

TEST_CASE("confirming in place answers the rule, takes the place of an earlier answer, and can be undone", "[rules]")
{
    Workspace workspace = workspaceOf(edited(
        soundDocument(), {{QStringLiteral("set"), QJsonObject{{declared, QJsonObject{{QStringLiteral("confirmed"), false}}}}}}));
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    REQUIRE(findingOf(checker) != nullptr);

    const Id subject(QStringLiteral("vale"));
    const auto missing = declare(Design(workspace, option), answeredRule, subject, QStringLiteral(" "), QStringLiteral("The board"),
                                 QStringLiteral("2022-05-01"));
    CHECK_FALSE(missing);
    CHECK_FALSE(declare(Design(workspace, option), answeredRule, subject, QStringLiteral("The plan"), QStringLiteral("The board"),
                        QStringLiteral("yesterday")));
    CHECK_FALSE(declare(Design(workspace, option), answeredRule, Id(QStringLiteral("nobody")), QStringLiteral("The plan"),
                        QStringLiteral("The board"), QStringLiteral("2022-05-01")));

    const auto confirmed = declare(Design(workspace, option), answeredRule, subject, QStringLiteral("The plan"), QStringLiteral("The board"),
                                   QStringLiteral("2022-05-01"));
    REQUIRE(confirmed);
    const std::size_t before = Design(workspace, option).table<Declaration>().size();
    apply(workspace, confirmed->changes);
    REQUIRE(checker.apply(confirmed->changes));
    CHECK(Design(workspace, option).table<Declaration>().size() == before);
    CHECK(findingOf(checker) == nullptr);

    const ChangeSet back = inverted(confirmed->changes);
    apply(workspace, back);
    REQUIRE(checker.apply(back));
    REQUIRE(findingOf(checker) != nullptr);
    CHECK(findingOf(checker)->state == FindingState::fallsShort);
}

TEST_CASE("every rule has a standing, each the gravest of its lines", "[rules]")
{
    Checker& sound = checkerOn({});
    CHECK(sound.standings(option).size() == sound.rules().size());
    for (const RuleStanding& each : sound.standings(option)) {
        INFO(each.ruleId.toStdString() << ": " << wordOf(each.standing).toStdString());
        CHECK((each.standing == Standing::holds || each.standing == Standing::confirmed || each.standing == Standing::takenUp
               || each.standing == Standing::open || each.standing == Standing::notApplicable));
    }
    CHECK(standingOfRule(sound, answeredRule).standing == Standing::confirmed);
    CHECK(standingOfRule(sound, answeredRule).lines.at(0).message == QStringLiteral("Minutes of March."));
    CHECK(standingOfRule(sound, QStringLiteral("place-min-acute")).standing == Standing::holds);
    CHECK(standingOfRule(sound, QStringLiteral("body-executive-group-allowed")).standing == Standing::open);

    Checker& mixed = checkerOn({{QStringLiteral("remove"),
                                 QJsonArray{QStringLiteral("east-acute"), QStringLiteral("declared-place-ready-for-delegation-east")}},
                                {QStringLiteral("set"), QJsonObject{{QStringLiteral("north"),
                                                                     QJsonObject{{QStringLiteral("forum"), QJsonValue()}}}}}});
    const RuleStanding acute = standingOfRule(mixed, QStringLiteral("place-min-acute"));
    CHECK(acute.standing == Standing::fallsShort);
    REQUIRE(acute.lines.size() == 2);
    CHECK(acute.lines[0].subject.id.text() == u"east");
    CHECK(acute.lines[1].standing == Standing::notRecorded);
    const RuleStanding ready = standingOfRule(mixed, QStringLiteral("place-ready-for-delegation"));
    CHECK(ready.standing == Standing::toConfirm);
}

TEST_CASE("a rule that has nothing to look at doesn't apply", "[rules]")
{
    const Workspace whole = workspaceOf(soundDocument());
    Workspace bare;
    for (const Kind kind : {Kind::option, Kind::system})
        whole.forEach([&](const EntityKey& key, const Entity& entity) {
            if (key.kind == kind)
                bare.put(key, entity);
        });
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(bare));
    for (const char* id : {"place-min-acute", "board-nolan-fit-and-proper", "partnership-subgroups-allowed", "finance-open-book"})
        CHECK(standingOfRule(checker, QLatin1String(id)).standing == Standing::notApplicable);
    CHECK(standingOfRule(checker, QStringLiteral("system-one-nhs-body")).standing == Standing::fallsShort);
    CHECK(standingOfRule(checker, answeredRule).standing == Standing::toConfirm);
}

TEST_CASE("what rules ask of a board or a Partnership is not settled while there is none", "[rules]")
{
    const QJsonObject another{{QStringLiteral("kind"), QStringLiteral("network")}};
    Checker& blank = checkerOn({{QStringLiteral("set"), QJsonObject{{QStringLiteral("board"), another}, {QStringLiteral("partnership"), another}}}});
    for (const char* id : {"board-chair", "board-neds-independent", "partnership-meets-in-public", "partnership-public-health-role"}) {
        INFO(id);
        CHECK(standingOfRule(blank, QString::fromLatin1(id)).standing == Standing::notApplicable);
    }
    CHECK(standingOfRule(blank, QStringLiteral("board-unitary")).standing == Standing::fallsShort);
}
