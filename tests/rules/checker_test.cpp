// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/sound_design.h"

#include <QJsonArray>

#include <algorithm>

using namespace placewright;
using namespace placewright::test;

namespace {

const Id publicHealthSeat{QStringLiteral("west-dph")};

/// The change that takes away the seat of a place's director of public health.
ChangeSet withoutPublicHealth(const Workspace& workspace)
{
    ChangeSet changes;
    changes.remove(*workspace.find(keyOf(Kind::seat, option, publicHealthSeat)), option);
    return changes;
}

Waiver waiverFor(const char* rule, const char* subject)
{
    Waiver waiver;
    waiver.id = Id(QStringLiteral("waiver"));
    waiver.rule = QString::fromLatin1(rule);
    waiver.subject = Id(QString::fromLatin1(subject));
    waiver.reason = QStringLiteral("Until the autumn");
    return waiver;
}

} // namespace

TEST_CASE("a waiver for a rule and a subject marks the finding and is counted apart", "[rules]")
{
    Workspace workspace = workspaceOf(soundDocument());
    apply(workspace, withoutPublicHealth(workspace));
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    REQUIRE(checker.counts(option) == FindingCounts{0, 1, 0, 0, 0, 0});

    ChangeSet waived;
    waived.add(waiverFor("place-min-dph", "west"), option);
    apply(workspace, waived);
    REQUIRE(checker.apply(waived));
    REQUIRE(checker.findings(option).size() == 1);
    CHECK(checker.findings(option).front().state == FindingState::waived);
    CHECK(checker.findings(option).front().waiver == Id(QStringLiteral("waiver")));
    CHECK(checker.counts(option) == FindingCounts{0, 0, 0, 0, 1, 0});

    REQUIRE(checker.apply(inverted(waived)));
    CHECK(checker.findings(option).front().state == FindingState::fallsShort);
}

TEST_CASE("a waiver of another subject changes nothing", "[rules]")
{
    Workspace workspace = workspaceOf(soundDocument());
    ChangeSet changes = withoutPublicHealth(workspace);
    changes.add(waiverFor("place-min-dph", "partnership"), option);
    apply(workspace, changes);
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    CHECK(checker.findings(option).front().state == FindingState::fallsShort);
}

TEST_CASE("findings come by strength, rule and subject", "[rules]")
{
    const QJsonObject edit{{QStringLiteral("remove"),
                            QJsonArray{QStringLiteral("west-dph"), QStringLiteral("east-dph"), QStringLiteral("board-chair"),
                                       QStringLiteral("partnership-east"), QStringLiteral("ambulance-agreement")}}};
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspaceOf(edited(soundDocument(), edit))));
    QStringList order;
    for (const Finding& finding : checker.findings(option))
        order << wordOf(finding.strength) + u' ' + finding.ruleId + u' ' + finding.subject.id.text();
    CHECK(order
          == QStringList{QStringLiteral("must body-held-to-account-by-nhse vale"),
                         QStringLiteral("must partnership-member-social-care-authorities partnership"),
                         QStringLiteral("expected board-chair board"), QStringLiteral("expected place-min-dph east"),
                         QStringLiteral("expected place-min-dph west"),
                         QStringLiteral("expected supra-ambulance-working-relationship vale"),
                         QStringLiteral("may collab-others-where-beneficial vale")});
}

TEST_CASE("an edit runs only the rules that read what it touches", "[rules]")
{
    Workspace workspace = workspaceOf(soundDocument());
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    checker.findings(option);
    const auto queriesAfter = [&](const ChangeSet& changes) {
        const int before = checker.queriesRun();
        REQUIRE(checker.apply(changes));
        checker.findings(option);
        apply(workspace, changes);
        return checker.queriesRun() - before;
    };

    SECTION("a note, or where a box stands, runs none")
    {
        ChangeSet changes;
        Note note;
        note.id = Id(QStringLiteral("note"));
        changes.add(note, option);
        Placement placement;
        placement.id = Id(QStringLiteral("placement"));
        changes.add(placement, option);
        CHECK(queriesAfter(changes) == 0);
    }
    SECTION("a field that no rule reads runs none")
    {
        const Entity before = *workspace.find(keyOf(Kind::place, option, Id(QStringLiteral("north"))));
        Place after = std::get<Place>(before);
        after.population = 90000;
        ChangeSet changes;
        changes.change(before, after, option);
        CHECK(queriesAfter(changes) == 0);
    }
    SECTION("a plan runs the rules about plans and no others")
    {
        ChangeSet changes;
        changes.remove(*workspace.find(keyOf(Kind::plan, option, Id(QStringLiteral("plan")))), option);
        const int ran = queriesAfter(changes);
        CHECK(ran >= 2);
        CHECK(ran < static_cast<int>(checker.rules().size()) / 3);
    }
    SECTION("a new name runs the rules that said the old one")
    {
        Organisation trust;
        trust.id = Id(QStringLiteral("newcomer"));
        trust.name = QStringLiteral("Newcomer Trust");
        trust.kind = OrganisationKind::nhsTrust;
        trust.homeSystem = Id(QStringLiteral("vale"));
        ChangeSet addition;
        addition.add(trust, Id());
        queriesAfter(addition);
        const auto saying = [&](const QString& name) {
            const std::vector<Finding>& all = checker.findings(option);
            return std::count_if(all.begin(), all.end(), [&](const Finding& each) { return each.message.contains(name); });
        };
        const auto said = saying(QStringLiteral("Newcomer Trust"));
        REQUIRE(said > 0);
        Organisation renamed = trust;
        renamed.name = QStringLiteral("Latecomer Trust");
        ChangeSet naming;
        naming.change(trust, renamed, Id());
        CHECK(queriesAfter(naming) < static_cast<int>(checker.rules().size()) / 10);
        CHECK(saying(QStringLiteral("Newcomer Trust")) == 0);
        CHECK(saying(QStringLiteral("Latecomer Trust")) == said);
    }
    SECTION("a seat more beside others of the same organisation runs few")
    {
        Seat second = std::get<Seat>(*workspace.find(keyOf(Kind::seat, option, publicHealthSeat)));
        second.id = Id(QStringLiteral("second"));
        second.person = Id();
        ChangeSet changes;
        changes.add(second, option);
        CHECK(queriesAfter(changes) < static_cast<int>(checker.rules().size()) / 6);
    }
    SECTION("nothing is run twice")
    {
        const int before = checker.queriesRun();
        checker.findings(option);
        CHECK(checker.queriesRun() == before);
    }
}

TEST_CASE("options don't see each other", "[rules]")
{
    Workspace workspace = workspaceOf(soundDocument());
    const Id other(QStringLiteral("b"));
    Option copy;
    copy.id = other;
    workspace.put(keyOf(Kind::option, {}, other), copy);
    workspace.contents[other] = workspace.contents[option];
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspace));
    CHECK(checker.findings(other).empty());

    REQUIRE(checker.apply(withoutPublicHealth(workspace)));
    CHECK(checker.findings(option).size() == 1);
    CHECK(checker.findings(other).empty());
    CHECK(checker.findings(Id(QStringLiteral("none"))).empty());
}

TEST_CASE("the share of members two boards may have in common is a setting", "[rules]")
{
    Checker& checker = frameworkChecker();
    REQUIRE(checker.reset(workspaceOf(soundDocument())));
    REQUIRE(checker.setSetting(QStringLiteral("shared-membership"), 0.05));
    REQUIRE(checker.findings(option).size() == 1);
    CHECK(checker.findings(option).front().ruleId == QStringLiteral("system-two-boards-replication"));
    REQUIRE(checker.setSetting(QStringLiteral("shared-membership"), 0.5));
    CHECK(checker.findings(option).empty());
}
