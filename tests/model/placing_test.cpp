// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/examples.h"
#include "model/domain/field.h"
#include "model/edits/new_seat.h"
#include "model/edits/placing.h"
#include "model/exchange/exchange_reader.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Workspace blmk() {
    auto read = readExchange(*exampleDocument(QStringLiteral("blmk")));
    REQUIRE(read);
    return std::move(read->workspace);
}

Design first(const Workspace& workspace) {
    return {workspace, workspace.optionsInOrder().front()};
}

Id idOf(const char* text) {
    return Id(QString::fromLatin1(text));
}

/// How often an id is referred to in the option.
int uses(const Design& design, const Id& target) {
    int count = 0;
    design.workspace().forEach([&](const EntityKey& key, const Entity& entity) {
        if (key.option == design.option())
            for (const Reference& reference : referencesIn(entity))
                count += reference.target == target ? 1 : 0;
    });
    return count;
}

} // namespace

TEST_CASE("two organisations swapped stand everywhere where the other stood, and swapped again where they were") {
    const Workspace before = blmk();
    const Design design = first(before);
    const int ofOne = uses(design, idOf("cnwl"));
    const int ofOther = uses(design, idOf("mkuh"));
    REQUIRE(ofOne > 0);
    REQUIRE(ofOther > 0);
    const auto swapped = swapOrganisations(design, idOf("cnwl"), idOf("mkuh"));
    REQUIRE(swapped);
    Workspace after = before;
    REQUIRE(checkFits(after, swapped->changes));
    apply(after, swapped->changes);
    CHECK(uses(first(after), idOf("cnwl")) == ofOther);
    CHECK(uses(first(after), idOf("mkuh")) == ofOne);
    CHECK(after.organisations == before.organisations);
    const auto back = swapOrganisations(first(after), idOf("cnwl"), idOf("mkuh"));
    REQUIRE(back);
    apply(after, back->changes);
    CHECK(after == before);
}

TEST_CASE("only organisations can be swapped") {
    const Workspace workspace = blmk();
    CHECK_FALSE(swapOrganisations(first(workspace), idOf("cnwl"), idOf("board")));
    CHECK_FALSE(swapOrganisations(first(workspace), idOf("nobody"), idOf("cnwl")));
}

TEST_CASE("a seat on a place without a forum makes the forum too, and a network is listed there") {
    Workspace workspace = blmk();
    Organisation network;
    network.id = idOf("harbour");
    network.name = QStringLiteral("Harbour network");
    network.kind = OrganisationKind::pcn;
    workspace.organisations[network.id] = network;
    const Id option = workspace.optionsInOrder().front();
    Place place;
    place.id = idOf("harbourside");
    place.name = QStringLiteral("Harbourside");
    place.system = workspace.systems.begin()->first;
    std::get<Table<Place>>(workspace.contents[option])[place.id] = place;

    const auto made = addSeats(Design(workspace, option), place.id,
                               {{.drawnFrom = network.id}, {.category = SeatCategory::chair, .title = QStringLiteral("Chair")}});
    REQUIRE(made);
    REQUIRE(made->ids.size() == 2);
    apply(workspace, made->edit.changes);
    const Design after(workspace, option);
    const Place& changed = *after.get<Place>(place.id);
    CHECK(changed.pcns == std::vector{network.id});
    REQUIRE(after.get<Forum>(changed.forum));
    const auto seats = after.seatsOf(changed.forum);
    REQUIRE(seats.size() == 2);
    CHECK(seats.front()->drawnFrom == network.id);
    CHECK(seats.back()->title == QStringLiteral("Chair"));
    CHECK_FALSE(addSeats(after, idOf("nowhere"), {{}}));
}

TEST_CASE("several boxes are pinned by one edit, those that were pinned before anew") {
    Workspace workspace = blmk();
    const Id option = workspace.optionsInOrder().front();
    const auto places = inOrder(Design(workspace, option).table<Place>());
    REQUIRE(places.size() >= 2);
    const QString view = QStringLiteral("structure");
    const std::vector<std::pair<Id, QRectF>> boxes{{places[0]->id, {1, 2, 300, 40}}, {places[1]->id, {5, 6, 300, 40}}};
    for (int round = 0; round < 2; ++round) {
        const auto placed = placeAll(Design(workspace, option), view, boxes, "Moved %1 boxes on the drawing", {});
        REQUIRE(placed);
        apply(workspace, placed->changes);
        const Design after(workspace, option);
        const auto& pinned = after.table<Placement>();
        CHECK(std::count_if(pinned.begin(), pinned.end(),
                            [&](const auto& entry) { return entry.second.view == view && entry.second.pinned == true; }) == 2);
    }
}
