// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/assurance.h"
#include "model/rules/own_rules.h"
#include "model/rules/waivers.h"
#include "tests/rules/sound_design.h"

#include <QJsonArray>

using namespace placewright;
using namespace placewright::test;

namespace {

OwnRule sentence(const char* subject, int atLeast, const char* field, const char* value)
{
    OwnRule rule;
    rule.id = QStringLiteral("own-rule");
    rule.name = QStringLiteral("The rule of the house");
    rule.subject = QLatin1String(subject);
    rule.atLeast = atLeast;
    rule.field = QLatin1String(field);
    rule.value = QLatin1String(value);
    return rule;
}

OwnRule query(const char* subject, const char* sql, const char* message)
{
    OwnRule rule;
    rule.id = QStringLiteral("own-query");
    rule.name = QStringLiteral("A query of the house");
    rule.subject = QLatin1String(subject);
    rule.query = QLatin1String(sql);
    rule.message = QLatin1String(message);
    return rule;
}

QStringList subjectsOf(const Result<std::vector<Finding>>& found)
{
    INFO((found ? QString() : found.error().sentence()).toStdString());
    REQUIRE(found);
    QStringList ids;
    for (const Finding& finding : *found)
        ids << finding.subject.id.text();
    return ids;
}

} // namespace

TEST_CASE("a sentence finds each place that has fewer seats than it asks for, and says how many it has", "[rules][own]")
{
    const Workspace workspace = workspaceOf(soundDocument());
    const Design design(workspace, option);
    const std::size_t places = design.table<Place>().size();
    CHECK(subjectsOf(triedOn(workspace, option, sentence("place", 1, "role", "director-of-public-health"))).isEmpty());
    const auto tooFew = triedOn(workspace, option, sentence("place", 99, "role", "director-of-public-health"));
    CHECK(static_cast<std::size_t>(subjectsOf(tooFew).size()) == places);
    CHECK(tooFew->front().message.contains(QStringLiteral("Needs 99")));
    CHECK(tooFew->front().state == FindingState::fallsShort);
    CHECK(tooFew->front().strength == Strength::expected);
}

TEST_CASE("a sentence sees the sector that follows from the organisation, and only the subject's own seats", "[rules][own]")
{
    const Workspace workspace =
        workspaceOf(edited(soundDocument(), {{QStringLiteral("remove"), QJsonArray{QStringLiteral("east-dph")}}}));
    CHECK(subjectsOf(triedOn(workspace, option, sentence("place", 1, "role", "director-of-public-health")))
          == QStringList{QStringLiteral("east")});
    CHECK(subjectsOf(triedOn(workspace, option, sentence("place", 1, "organisationKind", "local-authority"))).isEmpty());
}

TEST_CASE("words with a quote in them are words, not SQL", "[rules][own]")
{
    const Workspace workspace = workspaceOf(soundDocument());
    const auto found = triedOn(workspace, option, sentence("place", 1, "role", "x' OR 1=1 --"));
    CHECK(static_cast<std::size_t>(subjectsOf(found).size()) == Design(workspace, option).table<Place>().size());
}

TEST_CASE("a rule that can't be used is listed with its reason, and the rest works", "[rules][own]")
{
    Workspace workspace = workspaceOf(soundDocument());
    const struct
    {
        OwnRule rule;
        const char* reason;
    } bad[]{
        {query("forum", "SELEC id AS subject FROM forums", "Bad"), "syntax error"},
        {query("forum", "SELECT id AS subject, colour FROM forums", "Bad"), "no such column"},
        {query("forum", "DELETE FROM main.forums", "Bad"), "only read"},
        {query("forum", "SELECT id AS subject FROM forums; DROP TABLE forums", "Bad"), "only read"},
        {query("forum", "SELECT id FROM forums", "Bad"), "subject"},
        {query("forum", "SELECT id AS subject FROM forums", "{colour} is bad"), "colour"},
        {query("place", "SELECT id AS subject FROM forums", "Bad"), "none the header allows"},
        {query("weather", "SELECT id AS subject FROM forums", "Bad"), "kind of entity"},
        {query("forum",
               "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT id AS subject, x FROM forums, n WHERE x < 0",
               "Bad"),
         "too long"},
        {query("forum",
               "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT 'vale' AS subject, x FROM n", "Bad"),
         "more rows"},
        {sentence("place", 1, "colour", "red"), "colour"},
        {sentence("person", 1, "role", "chair"), "has seats"},
    };
    for (const auto& each : bad) {
        INFO(each.reason);
        OwnRule good = sentence("place", 99, "role", "chair");
        workspace.info.ownRules = std::vector{each.rule, good};
        workspace.info.ownRules->front().id = QStringLiteral("own-bad");
        workspace.info.rulePacks = QStringList();
        auto packs = loadPacksOf(workspace.info);
        REQUIRE(packs);
        Checker checker(std::move(*packs));
        REQUIRE(checker.reset(workspace));
        CHECK_FALSE(checker.findings(option).empty());
        REQUIRE(checker.broken().size() == 1);
        CHECK(checker.broken().front().file == QStringLiteral("own-bad"));
        CHECK(checker.broken().front().reason.contains(QLatin1String(each.reason)));
    }
}

TEST_CASE("own rules are an edit like any other and follow the design", "[rules][own]")
{
    Workspace workspace = workspaceOf(soundDocument());
    const Workspace before = workspace;
    const auto edit = setOwnRules(Design(workspace, option), {sentence("place", 1, "role", "director-of-public-health")});
    REQUIRE(edit);
    apply(workspace, edit->changes);
    auto packs = loadPacksOf(workspace.info);
    REQUIRE(packs);
    Checker checker(std::move(*packs));
    REQUIRE(checker.reset(workspace));
    const auto count = [&] {
        const auto& found = checker.findings(option);
        return std::count_if(found.begin(), found.end(), [](const Finding& each) { return each.pack == ownPackId; });
    };
    CHECK(count() == 0);
    ChangeSet gone;
    gone.remove(*Design(workspace, option).find(Id(QStringLiteral("east-dph"))), option);
    REQUIRE(checker.apply(gone));
    CHECK(count() == 1);
    apply(workspace, inverted(edit->changes));
    CHECK(workspace == before);
}

TEST_CASE("a waiver holds as long as its facts do, and its finding comes back when they change", "[rules][waivers]")
{
    Workspace workspace = workspaceOf(soundDocument());
    workspace.info.ownRules = std::vector{sentence("place", 9, "organisationKind", "local-authority")};
    workspace.info.rulePacks = QStringList();
    auto packs = loadPacksOf(workspace.info);
    REQUIRE(packs);
    Checker checker(std::move(*packs));
    REQUIRE(checker.reset(workspace));
    const auto change = [&](const ChangeSet& changes) {
        apply(workspace, changes);
        REQUIRE(checker.apply(changes));
    };
    const auto east = [&]() -> const Finding& {
        for (const Finding& each : checker.findings(option))
            if (each.subject.id.text() == u"east")
                return each;
        FAIL("no finding");
        return checker.findings(option).front();
    };
    const Finding found = east();
    const auto waived = waive(Design(workspace, option), {.rule = found.ruleId,
                                                           .subject = found.subject.id,
                                                           .reason = QStringLiteral("Small place."),
                                                           .by = QStringLiteral("The board"),
                                                           .on = QStringLiteral("2022-05-01"),
                                                           .found = found.message,
                                                           .ground = found.ground});
    REQUIRE(waived);
    change(waived->changes);
    CHECK(east().state == FindingState::waived);
    CHECK(waiversOf(Design(workspace, option), checker.findings(option)).front().state == WaiverState::inForce);

    // What the rule doesn't count is no new fact.
    const Place before = *Design(workspace, option).get<Place>(Id(QStringLiteral("east")));
    Place renamed = before;
    renamed.catchmentRationale = QStringLiteral("Another reason");
    ChangeSet rename;
    rename.change(before, renamed, option);
    change(rename);
    CHECK(east().state == FindingState::waived);

    // A seat more is one: the finding is back and says by whom it was waived.
    Seat seat;
    seat.id = Id(QStringLiteral("one-more"));
    seat.forum = before.forum;
    for (const auto& [id, organisation] : workspace.organisations)
        if (organisation.kind == OrganisationKind::localAuthority)
            seat.drawnFrom = id;
    ChangeSet more;
    more.add(seat, option);
    change(more);
    CHECK(east().state == FindingState::fallsShort);
    REQUIRE(east().lapsed);
    CHECK(Design(workspace, option).get<Waiver>(*east().lapsed)->by == QStringLiteral("The board"));
    const auto lines = waiversOf(Design(workspace, option), checker.findings(option));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().state == WaiverState::lapsed);
    CHECK(lines.front().now != lines.front().waiver.found);

    change(inverted(more));
    CHECK(east().state == FindingState::waived);
}
