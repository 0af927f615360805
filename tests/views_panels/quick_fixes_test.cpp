// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exchange_reader.h"
#include "model/rules/checker.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/findings/quick_fixes.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

class FixFixture : public PanelFixture {
public:
    /// True if the rule has a fix for the subject and it was carried out.
    bool fix(const char* rule, Kind kind, const char* subject) {
        const auto fix = quickFixFor(design(), finding(rule, ShownFinding::Strength::must, kind, subject, "x"));
        return fix && session.apply(fix->edit(design()));
    }

    int seats(const Id& forum, const auto& wanted) const {
        const auto seats = design().seatsOf(forum);
        return static_cast<int>(
            std::count_if(seats.begin(), seats.end(), [&](const Seat* seat) { return wanted(*seat); }));
    }
};

} // namespace

TEST_CASE_METHOD(FixFixture, "The board's missing seats are added up to what the rule asks for") {
    CHECK(!fix("board-chair", Kind::forum, "board"));
    REQUIRE(fix("board-two-independent-neds", Kind::forum, "board"));
    REQUIRE(fix("board-three-partner-members", Kind::system, "sys"));
    REQUIRE(fix("board-four-executives", Kind::forum, "board"));
    CHECK(edits() == 3);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.category == SeatCategory::independentNonExecutive; }) == 2);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.category == SeatCategory::partner; }) == 3);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.role == QStringLiteral("director-of-nursing"); }) == 1);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.role == QStringLiteral("director-of-finance"); }) == 1);
    CHECK(!fix("board-four-executives", Kind::forum, "board"));
}

TEST_CASE_METHOD(FixFixture, "Councils and the NHS body get their seats on the Partnership") {
    REQUIRE(fix("partnership-member-social-care-authorities", Kind::forum, "partnership"));
    REQUIRE(fix("partnership-member-nhs-body", Kind::forum, "partnership"));
    for (const char* id : {"north-council", "south-council", "body"})
        CHECK(seats(idOf("partnership"), [&](const Seat& s) { return s.drawnFrom == idOf(id); }) == 1);
}

TEST_CASE_METHOD(FixFixture, "A place without a forum gets one with the seat, in one step") {
    REQUIRE(fix("place-min-acute", Kind::place, "south"));
    const Id forum = get<Place>("south")->forum;
    CHECK(seats(forum,
                [](const Seat& s) { return s.drawnFrom == idOf("hospital") && s.sector == SeatSector::acute; }) == 1);
    REQUIRE(fix("place-min-local-authority", Kind::place, "south"));
    CHECK(seats(forum, [](const Seat& s) { return s.drawnFrom == idOf("south-council"); }) == 1);
    REQUIRE(fix("place-min-people", Kind::place, "south"));
    CHECK(seats(forum, [](const Seat& s) { return s.sector == SeatSector::peopleWhoAccessCare; }) == 1);
    CHECK(edits() == 3);
}

TEST_CASE_METHOD(FixFixture, "No fix is offered where nobody in the system could hold the seat") {
    CHECK(!fix("place-min-community", Kind::place, "north"));
    CHECK(edits() == 0);
}

TEST_CASE_METHOD(FixFixture, "Missing committees are added under the board with their remit") {
    REQUIRE(fix("committee-audit", Kind::forum, "board"));
    REQUIRE(fix("quality-system-quality-group", Kind::system, "sys"));
    CHECK(!fix("quality-system-quality-group", Kind::system, "sys"));
    int audits = 0;
    for (const auto& [id, forum] : design().table<Forum>()) {
        if (forum.remit && forum.remit->contains(QStringLiteral("audit"))) {
            ++audits;
            CHECK(forum.parent == idOf("board"));
            CHECK(forum.kind == ForumKind::committee);
        }
        if (forum.kind == ForumKind::systemQualityGroup)
            CHECK(seats(id, [](const Seat& s) {
                      return s.category == SeatCategory::chair && s.drawnFrom == idOf("body");
                  }) == 1);
    }
    CHECK(audits == 1);
}

TEST_CASE_METHOD(FixFixture, "A consultative forum that decides is made a joint committee") {
    REQUIRE(fix("place-consultative-forum-informs-only", Kind::place, "south"));
    CHECK(get<Place>("south")->forms == std::vector{PlaceForm::jointCommittee});
}

TEST_CASE("Every fix that is offered for the examples puts its finding right") {
    const char* name = GENERATE("blmk", "south-east-london", "norfolk-and-waveney");
    INFO(name);
    auto imported =
        readExchangeFile(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/%1.json").arg(QLatin1String(name)));
    REQUIRE(imported);
    const Workspace content = imported->workspace;
    auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    REQUIRE(pack);
    Checker checker({*pack});
    const Id option = content.optionsInOrder().front();
    REQUIRE(checker.reset(content));
    const std::vector<Finding> found = checker.findings(option);

    int offered = 0;
    for (const Finding& one : found) {
        ShownFinding finding;
        finding.rule = one.ruleId;
        finding.subject = one.subject;
        const Design design(content, option);
        const auto fix = quickFixFor(design, finding);
        if (!fix)
            continue;
        ++offered;
        INFO(finding.rule.toStdString() << " " << finding.subject.id.text().toStdString());
        const auto edit = fix->edit(design);
        REQUIRE(edit);
        REQUIRE(checker.apply(edit->changes));
        const auto& after = checker.findings(option);
        CHECK(std::none_of(after.begin(), after.end(), [&](const Finding& still) {
            return still.ruleId == finding.rule && still.subject.id == finding.subject.id &&
                   still.state == FindingState::fallsShort;
        }));
        REQUIRE(checker.apply(inverted(edit->changes)));
    }
    CHECK(offered > 0);
}
