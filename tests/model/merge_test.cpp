// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/edits/options.h"
#include "model/merge/three_way.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// Two people who start from one workspace.
struct Two {
    Workspace base = example(QStringLiteral("blmk"));
    Workspace mine = base;
    Workspace theirs = base;

    static void done(Workspace& workspace, const Result<Edit>& edit) {
        REQUIRE(edit);
        apply(workspace, edit->changes);
    }
    static Id added(Workspace& workspace, const Result<Addition>& addition) {
        REQUIRE(addition);
        apply(workspace, addition->edit.changes);
        return addition->id;
    }
    static Design in(const Workspace& workspace) { return {workspace, optionA}; }
    Id system() const { return inOrder(base.systems).front()->id; }
    /// A forum that seats hang on.
    Id forum() const { return inOrder(in(base).table<Seat>()).front()->forum; }
    Id seat() const { return inOrder(in(base).table<Seat>()).front()->id; }

    Merge merge(const Choices& choices = {}, Side otherwise = Side::mine) const {
        return mergeThreeWay(base, mine, theirs, choices, otherwise);
    }
    Workspace result(const Choices& choices = {}, Side otherwise = Side::mine) const {
        const Merge merged = merge(choices, otherwise);
        Workspace workspace = mine;
        apply(workspace, merged.changes);
        REQUIRE(checkIntegrity(workspace, merged.changes));
        return workspace;
    }
};

ConflictId existenceOf(const Id& forum) {
    return {{optionA, Kind::forum, forum}, {}};
}

} // namespace

TEST_CASE("Two fields of one seat, changed by two people, both stay", "[merge]") {
    Two two;
    two.done(two.mine, setField(two.in(two.mine), two.seat(), QStringLiteral("portfolio"), QStringLiteral("Mine")));
    two.done(two.theirs, setField(two.in(two.theirs), two.seat(), QStringLiteral("title"), QStringLiteral("Theirs")));
    CHECK(two.merge().conflicts.empty());
    const Workspace result = two.result();
    const Seat& seat = *two.in(result).get<Seat>(two.seat());
    CHECK(seat.portfolio == QStringLiteral("Mine"));
    CHECK(seat.title == QStringLiteral("Theirs"));
}

TEST_CASE("One field, set differently by two people, is a conflict with both values", "[merge]") {
    Two two;
    two.done(two.mine, rename(two.in(two.mine), two.seat(), QStringLiteral("Mine")));
    two.done(two.theirs, rename(two.in(two.theirs), two.seat(), QStringLiteral("Theirs")));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    const MergeConflict& conflict = merge.conflicts.front();
    CHECK(conflict.id.field == QStringLiteral("title"));
    CHECK(nameOf(*conflict.mine) == QStringLiteral("Mine"));
    CHECK(nameOf(*conflict.theirs) == QStringLiteral("Theirs"));
    CHECK(two.in(two.result()).nameOf(two.seat()) == QStringLiteral("Mine"));
    const Workspace theirs = two.result({{conflict.id, Side::theirs}});
    CHECK(two.in(theirs).nameOf(two.seat()) == QStringLiteral("Theirs"));
}

TEST_CASE("Members that two people add to one list are all in it", "[merge]") {
    Two two;
    const Id place = inOrder(two.in(two.base).table<Place>()).front()->id;
    const Id here = two.added(two.base, addOrganisation(two.in(two.base), two.system(), OrganisationKind::vcse,
                                                        QStringLiteral("Here")));
    const Id there = two.added(two.base, addOrganisation(two.in(two.base), two.system(), OrganisationKind::vcse,
                                                         QStringLiteral("There")));
    two.mine = two.theirs = two.base;
    const auto membersOf = [&](const Workspace& workspace) { return two.in(workspace).get<Place>(place)->pcns; };
    const auto withMember = [&](Workspace& workspace, const Id& member) {
        QStringList ids;
        for (const Id& id : membersOf(workspace).value_or(std::vector<Id>()))
            ids.append(id.text());
        two.done(workspace, setField(two.in(workspace), place, QStringLiteral("pcns"), ids << member.text()));
    };
    withMember(two.mine, here);
    withMember(two.theirs, there);
    CHECK(two.merge().conflicts.empty());
    const auto members = *membersOf(two.result());
    CHECK(std::count(members.begin(), members.end(), here) == 1);
    CHECK(std::count(members.begin(), members.end(), there) == 1);
}

TEST_CASE("Two seats that got the same id by chance are two seats", "[merge]") {
    Two two;
    const auto add = [&](Workspace& workspace, SeatSector sector) {
        const Id id = two.added(workspace, addSeat(two.in(workspace), two.forum(), SeatCategory::partner, {}));
        two.done(workspace, setField(two.in(workspace), id, QStringLiteral("sector"), QString(wordOf(sector))));
        return id;
    };
    REQUIRE(add(two.mine, SeatSector::nhsTrust) == add(two.theirs, SeatSector::localAuthority));
    const Merge merge = two.merge();
    CHECK(merge.conflicts.empty());
    CHECK(merge.renamed.size() == 1);
    CHECK(two.in(two.result()).seatsOf(two.forum()).size() == two.in(two.base).seatsOf(two.forum()).size() + 2);
}

TEST_CASE("An organisation that two people add under one name is one organisation", "[merge]") {
    Two two;
    const QString name = QStringLiteral("Ouse Valley Hospice");
    const Id id = two.added(two.mine, addOrganisation(two.in(two.mine), two.system(), OrganisationKind::vcse, name));
    two.added(two.theirs, addOrganisation(two.in(two.theirs), two.system(), OrganisationKind::cic, name));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts.front().id.field == QStringLiteral("kind"));
    CHECK(two.result().organisations.size() == two.base.organisations.size() + 1);
    CHECK(two.result({}, Side::theirs).organisations.at(id).kind == OrganisationKind::cic);
}

TEST_CASE("A seat added to a forum that they removed is a conflict, and both ways out are whole", "[merge]") {
    Two two;
    const Id added = two.added(two.mine, addSeat(two.in(two.mine), two.forum(), SeatCategory::partner, QStringLiteral("New")));
    two.done(two.theirs, remove(two.in(two.theirs), {two.forum()}));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts.front().id == existenceOf(two.forum()));
    CHECK(merge.conflicts.front().about == MergeConflict::About::existence);

    // Kept: as it was, with the seats they removed with it and all that referred to it, and the new seat.
    CHECK(two.result() == two.mine);
    const Workspace removed = two.result({{existenceOf(two.forum()), Side::theirs}});
    CHECK(removed == two.theirs);
    CHECK_FALSE(two.in(removed).get<Seat>(added));
}

TEST_CASE("What went with a removed forum is asked about once", "[merge]") {
    Two two;
    const auto seats = two.in(two.base).seatsOf(two.forum());
    REQUIRE(seats.size() > 2);
    for (const Seat* seat : seats)
        two.done(two.theirs, rename(two.in(two.theirs), seat->id, QStringLiteral("Renamed ") + seat->id.text()));
    two.done(two.mine, remove(two.in(two.mine), {two.forum()}));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts.front().id == existenceOf(two.forum()));
    CHECK(two.result() == two.mine);
    CHECK(two.result({}, Side::theirs) == two.theirs);
}

TEST_CASE("Moved boxes are a matter of layout, and never keep what was removed", "[merge]") {
    Two two;
    const auto places = inOrder(two.in(two.base).table<Place>());
    const QString view = QStringLiteral("structure");
    const auto put = [&](Workspace& workspace, const Id& id, double x) {
        two.done(workspace, placeAt(two.in(workspace), id, view, QRectF(x, 10, 200, 100)));
    };
    put(two.mine, places[0]->id, 10);
    put(two.theirs, places[0]->id, 900);
    put(two.mine, places[1]->id, 10);
    two.done(two.theirs, remove(two.in(two.theirs), {places[1]->id}));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts.front().isLayout());
    CHECK(std::all_of(merge.conflicts.begin(), merge.conflicts.end(),
                          [](const MergeConflict& conflict) { return conflict.isLayout(); }));
    CHECK_FALSE(two.in(two.result()).get<Place>(places[1]->id));
    CHECK(two.result({}, Side::theirs) == two.theirs);
}

TEST_CASE("Forums that two people put beneath each other don't end up in a circle", "[merge]") {
    Two two;
    const Id first = two.added(two.base, addForum(two.in(two.base), two.system(), ForumKind::committee, QStringLiteral("First"), {}));
    const Id second = two.added(two.base, addForum(two.in(two.base), two.system(), ForumKind::committee, QStringLiteral("Second"), {}));
    two.mine = two.theirs = two.base;
    two.done(two.mine, setField(two.in(two.mine), first, QStringLiteral("parent"), second.text()));
    two.done(two.theirs, setField(two.in(two.theirs), second, QStringLiteral("parent"), first.text()));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts.front().about == MergeConflict::About::loop);
    CHECK(two.result() == two.mine);
    CHECK(two.result({}, Side::theirs) == two.theirs);
}

TEST_CASE("Options that two people copied are two options", "[merge]") {
    Two two;
    two.added(two.mine, copyOption(two.in(two.mine), QStringLiteral("Option B")));
    const Id copy = two.added(two.theirs, copyOption(two.in(two.theirs), QStringLiteral("Option B")));
    two.done(two.theirs, rename(Design(two.theirs, copy), two.seat(), QStringLiteral("Only there")));
    CHECK(two.merge().conflicts.empty());
    const Workspace result = two.result();
    CHECK(result.options.size() == two.base.options.size() + 2);
    CHECK(result.contents.size() == two.base.contents.size() + 2);
}

TEST_CASE("An option that they deleted and I worked on is asked about as a whole", "[merge]") {
    Two two;
    const Id copy = two.added(two.base, copyOption(two.in(two.base), QStringLiteral("Option B")));
    two.mine = two.theirs = two.base;
    two.done(two.theirs, deleteOption(Design(two.theirs, copy)));
    two.done(two.mine, rename(Design(two.mine, copy), two.seat(), QStringLiteral("Worked on")));
    const Merge merge = two.merge();
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts.front().id.key == EntityKey{Id(), Kind::option, copy});
    CHECK(two.result() == two.mine);
    CHECK(two.result({}, Side::theirs) == two.theirs);
}
