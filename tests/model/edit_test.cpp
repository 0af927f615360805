// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/domain/labels.h"
#include "model/edits/building/fresh_id.h"
#include "model/edits/structure.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// A workspace that an edit is carried out on; every edit is undone and redone on the way.
struct Bench {
    Workspace workspace = example(QStringLiteral("blmk"));
    Id system = inOrder(workspace.systems).front()->id;

    Design design() const { return Design(workspace, optionA); }

    void carryOut(const Edit& edit) {
        const Workspace before = workspace;
        REQUIRE(checkFits(workspace, edit.changes));
        apply(workspace, edit.changes);
        const Workspace after = workspace;
        const auto whole = checkIntegrity(workspace, edit.changes);
        INFO((whole ? QString() : whole.error().sentence()).toStdString());
        REQUIRE(whole);
        apply(workspace, inverted(edit.changes));
        REQUIRE(workspace == before);
        apply(workspace, edit.changes);
        REQUIRE(workspace == after);
    }

    Id carryOut(const Result<Addition>& addition) {
        INFO((addition ? QString() : addition.error().sentence()).toStdString());
        REQUIRE(addition);
        carryOut(addition->edit);
        return addition->id;
    }

    void carryOut(const Result<Edit>& edit) {
        INFO((edit ? QString() : edit.error().sentence()).toStdString());
        REQUIRE(edit);
        carryOut(*edit);
    }

    template <class T>
    const T& get(const Id& id) const {
        const T* found = Design(workspace, optionA).get<T>(id);
        REQUIRE(found);
        return *found;
    }

    Id organisation(OrganisationKind kind) const {
        for (const auto& [id, found] : workspace.organisations)
            if (found.kind == kind)
                return id;
        FAIL("no such organisation");
        return {};
    }

    std::size_t seats(const Id& forum) const { return design().seatsOf(forum).size(); }
};

} // namespace

TEST_CASE("A place comes with a forum of its own") {
    Bench bench;
    const Id place = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("North Luton")));
    CHECK(place.text() == QStringLiteral("north-luton"));
    CHECK(bench.get<Forum>(bench.get<Place>(place).forum).level == ForumLevel::place);
    CHECK_FALSE(addPlace(bench.design(), bench.system, QStringLiteral("  ")));
    const Id second = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("North Luton")));
    CHECK(second.text() == QStringLiteral("north-luton-2"));
}

TEST_CASE("A forum that bears the name of its place follows it, and one with a name of its own does not") {
    Bench bench;
    const Id place = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("New place")));
    const Id forum = bench.get<Place>(place).forum;

    bench.carryOut(rename(bench.design(), place, QStringLiteral("Luton")));
    CHECK(bench.get<Forum>(forum).name == QStringLiteral("Luton place forum"));

    bench.carryOut(rename(bench.design(), forum, QStringLiteral("Luton Together")));
    bench.carryOut(rename(bench.design(), place, QStringLiteral("Luton and Dunstable")));
    CHECK(bench.get<Forum>(forum).name == QStringLiteral("Luton Together"));
}

TEST_CASE("A committee added under the board belongs to the board's body") {
    Bench bench;
    Id board;
    for (const auto& [id, forum] : bench.design().table<Forum>())
        if (forum.kind == ForumKind::board)
            board = id;
    REQUIRE_FALSE(board.isNull());
    const Id committee =
        bench.carryOut(addForum(bench.design(), bench.system, ForumKind::committee, QStringLiteral("Audit"), board));
    CHECK(bench.get<Forum>(committee).parent == board);
    CHECK(bench.get<Forum>(committee).body == bench.get<Forum>(board).body);
}

TEST_CASE("Dropping an organisation gives it a seat or a membership, once") {
    Bench bench;
    const Id trust = bench.organisation(OrganisationKind::foundationTrust);
    const Id place = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("North")));
    const Id forum = bench.get<Place>(place).forum;

    SECTION("on a place") {
        const Id seat = bench.carryOut(addMember(bench.design(), trust, place));
        CHECK(bench.get<Seat>(seat).drawnFrom == trust);
        CHECK(bench.seats(forum) == 1);
        const auto again = addMember(bench.design(), trust, place);
        REQUIRE_FALSE(again);
        CHECK(again.error().sentence().contains(QStringLiteral("already")));
    }
    SECTION("on a collaborative") {
        const Id collaborative =
            bench.carryOut(addCollaborative(bench.design(), bench.system, QStringLiteral("Together")));
        bench.carryOut(addMember(bench.design(), trust, collaborative));
        CHECK(bench.get<Collaborative>(collaborative).members->size() == 1);
        CHECK_FALSE(addMember(bench.design(), trust, collaborative));
    }
    SECTION("a primary care network is listed by its place") {
        const Id network = bench.carryOut(
            addOrganisation(bench.design(), bench.system, OrganisationKind::pcn, QStringLiteral("Hillside")));
        bench.carryOut(addMember(bench.design(), network, place));
        CHECK(bench.get<Place>(place).pcns->size() == 1);
    }
    SECTION("not on another organisation") {
        CHECK_FALSE(addMember(bench.design(), trust, trust));
    }
}

TEST_CASE("A person is added alone, or as the holder of a seat, which then is vacant no more") {
    Bench bench;
    const Id place = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("North")));
    const Id forum = bench.get<Place>(place).forum;
    const Id seat = bench.carryOut(addSeat(bench.design(), forum, SeatCategory::chair, QStringLiteral("Chair")));
    const Id alone = bench.carryOut(addPerson(bench.design(), QStringLiteral("Director of finance")));
    CHECK(bench.get<Person>(alone).name == QStringLiteral("Director of finance"));
    CHECK(bench.get<Seat>(seat).person.isNull());
    const Id holder = bench.carryOut(addPerson(bench.design(), QStringLiteral("Leader of the council"), seat));
    CHECK(bench.get<Seat>(seat).person == holder);
    CHECK(bench.get<Seat>(seat).status == SeatStatus::appointed);
    CHECK_FALSE(addPerson(bench.design(), QString()));
    CHECK_FALSE(addPerson(bench.design(), QStringLiteral("Anybody"), place));
}

TEST_CASE("The form of a place makes its forum what the form needs") {
    Bench bench;
    const Id place = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("North")));
    const Id forum = bench.get<Place>(place).forum;
    bench.carryOut(setPlaceForm(bench.design(), place, PlaceForm::jointCommittee));
    CHECK(bench.get<Forum>(forum).kind == ForumKind::jointCommittee);
    CHECK(bench.get<Forum>(forum).decisionMaking == true);
    REQUIRE(bench.get<Forum>(forum).parties);
    bench.carryOut(setPlaceForm(bench.design(), place, PlaceForm::consultativeForum));
    CHECK(bench.get<Forum>(forum).kind == ForumKind::consultativeForum);
    CHECK(bench.get<Forum>(forum).decisionMaking == false);
}

TEST_CASE("Removing takes along what makes no sense without it and clears the rest") {
    Bench bench;
    const Id place = bench.carryOut(addPlace(bench.design(), bench.system, QStringLiteral("North")));
    const Id trust = bench.organisation(OrganisationKind::foundationTrust);
    const Id seat = bench.carryOut(addMember(bench.design(), trust, place));
    const Id forum = bench.get<Place>(place).forum;

    SECTION("a place with its forum and seats") {
        bench.carryOut(remove(bench.design(), {place}));
        CHECK_FALSE(bench.design().locate(forum));
        CHECK_FALSE(bench.design().locate(seat));
        CHECK(bench.workspace.organisations.contains(trust));
    }
    SECTION("an organisation, from every option") {
        bench.carryOut(remove(bench.design(), {trust}));
        CHECK(bench.get<Seat>(seat).drawnFrom.isNull());
        for (const auto& [option, content] : bench.workspace.contents)
            for (const auto& [id, other] : std::get<Table<Seat>>(content))
                CHECK(other.drawnFrom != trust);
    }
    SECTION("several at once") {
        bench.carryOut(remove(bench.design(), {seat, place}));
        CHECK_FALSE(bench.design().locate(place));
    }
}

TEST_CASE("Removing any one thing leaves a whole workspace") {
    const Workspace start = example(QStringLiteral("testbourne"));
    const Design design(start, start.optionsInOrder().front());
    int tried = 0;
    start.forEach([&](const EntityKey& key, const Entity&) {
        if (key.kind == Kind::workspace || key.kind == Kind::option || ++tried % 9 != 0)
            return;
        const auto edit = remove(design, {key.id});
        REQUIRE(edit);
        Workspace after = start;
        apply(after, edit->changes);
        const auto whole = checkIntegrity(after, edit->changes);
        INFO(key.id.text().toStdString() << " " << (whole ? QString() : whole.error().sentence()).toStdString());
        REQUIRE(whole);
    });
    REQUIRE(tried > 500);
}

TEST_CASE("Duplicating a place copies its forum and seats, not its organisations") {
    Bench bench;
    const Place place = *inOrder(bench.design().table<Place>()).front();
    const std::size_t organisations = bench.workspace.organisations.size();
    const Id copy = bench.carryOut(duplicate(bench.design(), {place.id}));
    CHECK(bench.get<Place>(copy).name == place.name.value() + QStringLiteral(" (copy)"));
    CHECK(bench.get<Place>(copy).forum != place.forum);
    CHECK(bench.seats(bench.get<Place>(copy).forum) == bench.seats(place.forum));
    CHECK(bench.workspace.organisations.size() == organisations);
}

TEST_CASE("A forum can't be put below itself") {
    Bench bench;
    const Id above =
        bench.carryOut(addForum(bench.design(), bench.system, ForumKind::committee, QStringLiteral("Above"), Id()));
    const Id below =
        bench.carryOut(addForum(bench.design(), bench.system, ForumKind::subGroup, QStringLiteral("Below"), above));
    CHECK_FALSE(moveTo(bench.design(), above, below));
    bench.carryOut(moveTo(bench.design(), below, Id()));
    CHECK(bench.get<Forum>(below).parent.isNull());
}

TEST_CASE("Seats move between forums and keep the order they are given") {
    Bench bench;
    const Id from =
        bench.carryOut(addForum(bench.design(), bench.system, ForumKind::committee, QStringLiteral("From"), Id()));
    const Id to =
        bench.carryOut(addForum(bench.design(), bench.system, ForumKind::committee, QStringLiteral("To"), Id()));
    std::vector<Id> seats;
    for (const char* title : {"One", "Two", "Three"})
        seats.push_back(
            bench.carryOut(addSeat(bench.design(), from, SeatCategory::member, QString::fromLatin1(title))));
    bench.carryOut(reorder(bench.design(), seats[2], seats[0]));
    std::vector<Id> order;
    for (const Seat* seat : bench.design().seatsOf(from))
        order.push_back(seat->id);
    CHECK(order == std::vector{seats[2], seats[0], seats[1]});
    // Halving the gap often enough leaves no room: the kind is numbered anew and order holds.
    for (int i = 0; i < 40; ++i)
        bench.carryOut(reorder(bench.design(), seats[static_cast<std::size_t>(i % 2)],
                               seats[static_cast<std::size_t>(1 - i % 2)]));
    CHECK(bench.design().seatsOf(from).size() == 3);
    bench.carryOut(moveTo(bench.design(), seats[0], to));
    CHECK(bench.seats(to) == 1);
}

TEST_CASE("A field takes what fits it and says what would be right") {
    Bench bench;
    const Id place = inOrder(bench.design().table<Place>()).front()->id;
    bench.carryOut(setField(bench.design(), place, QStringLiteral("population"), qint64(123)));
    CHECK(bench.get<Place>(place).population == 123);
    bench.carryOut(setField(bench.design(), place, QStringLiteral("population"), Value()));
    CHECK_FALSE(bench.get<Place>(place).population);
    const auto bad = setField(bench.design(), place, QStringLiteral("population"), QStringLiteral("many"));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().sentence().contains(QStringLiteral("whole number")));
    CHECK_FALSE(setField(bench.design(), place, QStringLiteral("colour"), QStringLiteral("blue")));
    bench.carryOut(setOptionField(bench.design(), QStringLiteral("name"), QStringLiteral("Renamed")));
    bench.carryOut(setWorkspaceField(bench.design(), QStringLiteral("title"), QStringLiteral("Retitled")));
    CHECK(bench.workspace.info.title == QStringLiteral("Retitled"));
}

TEST_CASE("The terms follow the rules a workspace is checked by") {
    Bench bench;
    const auto choose = [&](const char* pack) {
        bench.carryOut(setWorkspaceField(bench.design(), QStringLiteral("rulePacks"), QStringList{QString::fromLatin1(pack)}));
        return term(bench.workspace, Term::nhsBody);
    };
    CHECK(choose("health-and-care-act-2022") == QStringLiteral("Integrated Care Board"));
    CHECK(choose("design-framework-2021") == QStringLiteral("ICS NHS body"));
}

TEST_CASE("A box stays where it was put until it is released") {
    Bench bench;
    const Id place = inOrder(bench.design().table<Place>()).front()->id;
    const QString view = QStringLiteral("structure");
    bench.carryOut(placeAt(bench.design(), place, view, QRectF(10, 20, 300, 200)));
    bench.carryOut(placeAt(bench.design(), place, view, QRectF(40, 20, 300, 200)));
    REQUIRE(bench.design().table<Placement>().size() == 1);
    CHECK(bench.design().table<Placement>().begin()->second.x == 40);
    bench.carryOut(releasePlacement(bench.design(), {place}, view));
    CHECK(bench.design().table<Placement>().empty());
}

TEST_CASE("Ids are made of names, and free") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    CHECK(freshId(workspace, optionA, QStringLiteral("St Mary’s & Béla")).text() == QStringLiteral("st-marys-bela"));
    CHECK(freshId(workspace, optionA, QStringLiteral("مستشفى")).text() == QStringLiteral("item"));
    const Id taken = workspace.organisations.begin()->first;
    CHECK(freshId(workspace, optionA, taken.text()).text() == taken.text() + QStringLiteral("-2"));
}
