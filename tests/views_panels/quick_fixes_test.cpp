// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/map/decisions.h"
#include "model/edits/structure.h"
#include "model/exchange/exchange_reader.h"
#include "model/rules/checker.h"
#include "tests/fixes/shown_finding.h"
#include "tests/views_panels/panel_fixture.h"
#include "views/fixes/quick_fixes.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Checker& frameworkChecker() {
    static Checker checker = [] {
        auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
        REQUIRE(pack);
        return Checker({*pack});
    }();
    return checker;
}

class FixFixture : public PanelFixture {
public:
    /// What the rule says of the subject now, if anything.
    std::optional<ShownFinding> found(const char* rule, const char* subject) const {
        REQUIRE(frameworkChecker().reset(session.document().workspace()));
        for (const Finding& each : frameworkChecker().findings(idOf("a")))
            if (each.ruleId == QLatin1String(rule) && each.subject.id == idOf(subject))
                return test::shownOf(each);
        return std::nullopt;
    }

    std::optional<QuickFix> offered(const char* rule, const char* subject) const {
        const auto finding = found(rule, subject);
        return finding ? quickFixFor(design(), *finding) : std::nullopt;
    }

    /// True if the rule has a fix for the subject and it was carried out.
    bool fix(const char* rule, const char* subject) {
        const auto fix = offered(rule, subject);
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
    CHECK(!fix("board-chair", "board"));
    REQUIRE(fix("board-two-independent-neds", "board"));
    REQUIRE(fix("board-three-partner-members", "board"));
    REQUIRE(fix("board-four-executives", "board"));
    CHECK(edits() == 3);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.category == SeatCategory::independentNonExecutive; }) == 2);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.category == SeatCategory::partner; }) == 3);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.role == QStringLiteral("director-of-nursing"); }) == 1);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.role == QStringLiteral("director-of-finance"); }) == 1);
    CHECK(!fix("board-four-executives", "board"));
}

TEST_CASE_METHOD(FixFixture, "Councils and the NHS body get their seats on the Partnership") {
    REQUIRE(fix("partnership-member-social-care-authorities", "partnership"));
    REQUIRE(fix("partnership-member-nhs-body", "partnership"));
    for (const char* id : {"north-council", "south-council", "body"})
        CHECK(seats(idOf("partnership"), [&](const Seat& s) { return s.drawnFrom == idOf(id); }) == 1);
}

TEST_CASE_METHOD(FixFixture, "A place without a forum gets one with the seat, in one step") {
    REQUIRE(fix("place-min-acute", "south"));
    const Id forum = get<Place>("south")->forum;
    CHECK(seats(forum,
                [](const Seat& s) { return s.drawnFrom == idOf("hospital") && s.sector == SeatSector::acute; }) == 1);
    REQUIRE(fix("place-min-local-authority", "south"));
    CHECK(seats(forum, [](const Seat& s) { return s.drawnFrom == idOf("south-council"); }) == 1);
    REQUIRE(fix("place-min-people", "south"));
    CHECK(seats(forum, [](const Seat& s) { return s.sector == SeatSector::peopleWhoAccessCare; }) == 1);
    CHECK(edits() == 3);
}

TEST_CASE_METHOD(FixFixture, "No fix is offered where nobody in the system could hold the seat") {
    CHECK(!fix("place-min-community", "north"));
    CHECK(edits() == 0);
}

TEST_CASE_METHOD(FixFixture, "Missing committees are added under the board with their remit") {
    REQUIRE(fix("committee-audit", "board"));
    REQUIRE(fix("quality-system-quality-group", "sys"));
    CHECK(!fix("quality-system-quality-group", "sys"));
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
    REQUIRE(session.apply(setPart(design(), idOf("capital"), idOf("south"), Part::decides)));
    REQUIRE(fix("place-consultative-forum-informs-only", "south"));
    CHECK(get<Place>("south")->forms == std::vector{PlaceForm::jointCommittee});
}

TEST_CASE_METHOD(FixFixture, "Where several could hold a seat, each of them is a way of its own") {
    const auto fix = offered("place-min-dph", "north");
    REQUIRE(fix);
    CHECK(fix->ways.empty());
    const auto trust = offered("board-partner-trust", "board");
    REQUIRE(trust);
    REQUIRE(trust->ways.size() == 2);
    CHECK(trust->ways[0].label == QStringLiteral("Riverside Hospitals"));
    CHECK(trust->ways[1].label == QStringLiteral("Open Minds Trust"));
    REQUIRE(session.apply(trust->ways[1].edit(design())));
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.drawnFrom == idOf("minds"); }) == 1);
    CHECK(seats(idOf("board"), [](const Seat& s) { return s.drawnFrom == idOf("hospital"); }) == 0);
}

TEST_CASE_METHOD(FixFixture, "All findings of one rule are put right in one step, with one undo") {
    std::vector<ShownFinding> both{*found("place-min-people", "north"), *found("place-min-people", "south")};
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
    for (const char* place : {"north", "south"})
        session.apply(setField(design(), idOf(place), QStringLiteral("areas"), QStringList()));
    const auto fix = offered("place-covers-all-geography", "sys");
    REQUIRE(fix);
    REQUIRE(fix->ways.size() == 3);
    CHECK(fix->ways[0].label.contains(QStringLiteral("Northshire")));
    CHECK(fix->ways[0].label.contains(QStringLiteral("Southshire")));
    REQUIRE(session.apply(fix->ways[2].edit(design())));
    CHECK(design().table<Place>().size() == 3);
    for (const auto& [id, place] : design().table<Place>())
        CHECK(place.areas->size() == (id == idOf("north") || id == idOf("south") ? 0 : 2));
    session.undo();
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
    Checker& checker = frameworkChecker();
    const Id option = content.optionsInOrder().front();
    REQUIRE(checker.reset(content));
    const std::vector<Finding> found = checker.findings(option);

    int offered = 0;
    for (const Finding& one : found) {
        const ShownFinding finding = test::shownOf(one);
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
