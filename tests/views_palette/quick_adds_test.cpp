// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/palette/quick_adds.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

struct Typed {
    Workspace workspace = smallSystem();
    Design design{workspace, Id(QStringLiteral("option"))};

    std::vector<QuickAdd> meanings(const char* text) const {
        return quickAdds(design, Id(QStringLiteral("system")), QString::fromUtf8(text));
    }
    /// What the first meaning would add.
    template <class T>
    T added(const char* text) const {
        const auto all = meanings(text);
        REQUIRE_FALSE(all.empty());
        const auto made = all.front().make(design);
        REQUIRE(made.has_value());
        for (const auto& [key, change] : made->edit.changes)
            if (key.id == made->id && change.after)
                if (const T* entity = std::get_if<T>(&*change.after))
                    return *entity;
        FAIL("something else was added");
        return {};
    }
};

} // namespace

TEST_CASE("typed sentences add places, bodies and organisations of the kind that is said", "[palette]") {
    const Typed typed;
    CHECK(typed.added<Place>("add place Luton").name == QStringLiteral("Luton"));
    CHECK(typed.added<Place>("ADD Place  Central   Bedfordshire").name == QStringLiteral("Central Bedfordshire"));
    CHECK(typed.added<Collaborative>("add collaborative Minds together").name == QStringLiteral("Minds together"));
    const auto forum = typed.added<Forum>("add joint committee Children");
    CHECK(forum.kind == ForumKind::jointCommittee);
    CHECK(forum.name == QStringLiteral("Children"));
    const auto council = typed.added<Organisation>("add council Borough of Luton");
    CHECK(council.kind == OrganisationKind::localAuthority);
    CHECK(council.name == QStringLiteral("Borough of Luton"));
    CHECK(typed.added<Person>("add person Director of finance").name == QStringLiteral("Director of finance"));
    const auto area = typed.added<Neighbourhood>("add neighbourhood Harbour to North");
    CHECK(area.name == QStringLiteral("Harbour"));
    CHECK(area.place == Id(QStringLiteral("north")));
}

TEST_CASE("a seat can be asked for by sector, by organisation, by category or by any name", "[palette]") {
    const Typed typed;
    const auto sector = typed.added<Seat>("seat mental health on board");
    CHECK(sector.forum == Id(QStringLiteral("board")));
    CHECK(sector.sector == SeatSector::mentalHealth);
    CHECK(sector.category == SeatCategory::partner);
    CHECK(sector.status == SeatStatus::vacant);

    const auto drawn = typed.added<Seat>("seat East Minds on North");
    CHECK(drawn.drawnFrom == Id(QStringLiteral("minds")));
    CHECK(drawn.forum == Id(QStringLiteral("north-forum")));

    const auto chair = typed.added<Seat>("add seat chair on audit");
    CHECK(chair.category == SeatCategory::chair);
    CHECK(chair.forum == Id(QStringLiteral("audit")));

    const auto named = typed.added<Seat>("seat Youth voice on Testbourne partnership");
    CHECK(named.title == QStringLiteral("Youth voice"));
    CHECK(named.forum == Id(QStringLiteral("partnership")));
}

TEST_CASE("the board of a system is found by what the system is called", "[palette]") {
    const Typed typed;
    const auto seat = typed.added<Seat>("seat mental health on Testbourne board");
    CHECK(seat.forum == Id(QStringLiteral("board")));
}

TEST_CASE("a sentence that isn't finished, or is none, offers nothing", "[palette]") {
    const Typed typed;
    for (const char* text : {"add", "add place", "add place ", "seat", "seat minds", "seat on board", "seat minds on",
                             "seat minds on nowhere", "adder place Luton", "place Luton", ""})
        CHECK(typed.meanings(text).empty());
}

TEST_CASE("who sits there already is told so and nothing is added", "[palette]") {
    const Typed typed;
    const auto all = typed.meanings("seat Testbourne Council on North");
    REQUIRE_FALSE(all.empty());
    const auto made = all.front().make(typed.design);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().what.contains(QStringLiteral("already")));
}
