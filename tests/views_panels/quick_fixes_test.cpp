// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "model/exchange/exchange_reader.h"
#include "model/rules/checker.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/fixes/quick_fixes.h"

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

TEST_CASE_METHOD(FixFixture, "Where several could hold a seat, each of them is a way of its own") {
    const auto fix = quickFixFor(design(), finding("place-min-dph", ShownFinding::Strength::must, Kind::place, "north", "x"));
    REQUIRE(fix);
    CHECK(fix->ways.empty());
    const auto trust = quickFixFor(
        design(), finding("board-partner-trust", ShownFinding::Strength::must, Kind::forum, "board", "x"));
    REQUIRE(trust);
    REQUIRE(trust->ways.size() == 2);
    CHECK(trust->ways[0].label == QStringLiteral("Riverside Hospitals"));
    CHECK(trust->ways[1].label == QStringLiteral("Open Minds Trust"));
    REQUIRE(session.apply(trust->ways[1].edit(design())));
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.drawnFrom == idOf("minds"); }) == 1);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.drawnFrom == idOf("hospital"); }) == 0);
}

TEST_CASE_METHOD(FixFixture, "All findings of one rule are put right in one step, with one undo") {
    std::vector<ShownFinding> both{
        finding("place-min-people", ShownFinding::Strength::must, Kind::place, "north", "x"),
        finding("place-min-people", ShownFinding::Strength::must, Kind::place, "south", "x")};
    const auto all = fixForAll(design(), both);
    REQUIRE(all);
    REQUIRE(session.apply(all->edit(design())));
    CHECK(edits() == 1);
    for (const char* place : {"north", "south"})
        CHECK(seats(get<Place>(place)->forum,
                    [](const Seat& s) { return s.sector == SeatSector::peopleWhoAccessCare; }) == 1);
    session.undo();
    CHECK(get<Place>("south")->forum.isNull());
    both.pop_back();
    CHECK_FALSE(fixForAll(design(), both));
}

TEST_CASE_METHOD(FixFixture, "Areas without a place are offered every place, and a new one") {
    ShownFinding open =
        finding("place-covers-all-geography", ShownFinding::Strength::must, Kind::system, "sys", "x");
    open.also = {EntityKey{Id(), Kind::area, idOf("area-south")}};
    session.apply(setField(design(), idOf("south"), QStringLiteral("areas"), QStringList()));
    const auto fix = quickFixFor(design(), open);
    REQUIRE(fix);
    REQUIRE(fix->ways.size() == 3);
    REQUIRE(session.apply(fix->ways[0].edit(design())));
    CHECK(get<Place>("north")->areas->size() == 2);
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
        finding.also = one.also;
        const Design design(content, option);
        const auto fix = quickFixFor(design, finding);
        if (!fix)
            continue;
        ++offered;
        INFO(finding.rule.toStdString() << " " << finding.subject.id.text().toStdString());
        std::vector<QuickFix> ways = fix->ways;
        if (ways.empty())
            ways.push_back(*fix);
        if (ways.size() > 4)
            ways.resize(4);
        for (const QuickFix& way : ways) {
            INFO(way.label.toStdString());
            const auto edit = way.edit(design);
            REQUIRE(edit);
            REQUIRE(checker.apply(edit->changes));
            const auto& after = checker.findings(option);
            CHECK(std::none_of(after.begin(), after.end(), [&](const Finding& still) {
                return still.ruleId == finding.rule && still.subject.id == finding.subject.id &&
                       still.state == FindingState::fallsShort && still.message == one.message;
            }));
            REQUIRE(checker.apply(inverted(edit->changes)));
        }
    }
    CHECK(offered > 0);
}
