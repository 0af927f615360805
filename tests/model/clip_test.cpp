// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/examples.h"
#include "model/change/integrity.h"
#include "model/edits/clip.h"
#include "model/exchange/exchange_reader.h"
#include "model/store/change_json.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

Workspace exampleNamed(const char* name) {
    auto read = readExchange(*exampleDocument(QString::fromLatin1(name)));
    REQUIRE(read);
    return std::move(read->workspace);
}

Id named(const char* text) {
    return Id(QString::fromLatin1(text));
}

/// As it comes through a clipboard.
ChangeSet carried(const ChangeSet& clip) {
    auto read = changesFromJson(changesToJson(clip));
    REQUIRE(read);
    return *read;
}

/// The workspace with the edit carried out, which must leave nothing that may never be.
Workspace with(Workspace workspace, const Edit& edit) {
    REQUIRE(checkFits(workspace, edit.changes));
    apply(workspace, edit.changes);
    REQUIRE(checkIntegrity(workspace, edit.changes));
    REQUIRE_FALSE(firstLooseEnd(workspace));
    return workspace;
}

} // namespace

TEST_CASE("a place pasted into another option brings its forum and its seats") {
    const Workspace workspace = exampleNamed("blmk");
    const auto options = workspace.optionsInOrder();
    REQUIRE(options.size() > 1);
    const Design from(workspace, options[0]);
    const Place& place = *inOrder(from.table<Place>()).front();
    const Design to(workspace, options[1]);
    const auto pasted = pasteClip(to, carried(clipOf(from, {place.id})), place.system, {});
    REQUIRE(pasted);
    REQUIRE(pasted->ids.size() == 1);
    const Workspace after = with(workspace, pasted->edit);
    const Design there(after, options[1]);
    const Place* made = there.get<Place>(pasted->ids.front());
    REQUIRE(made);
    CHECK(made->id != place.id);
    REQUIRE(there.get<Forum>(made->forum));
    CHECK(there.seatsOf(made->forum).size() == from.seatsOf(place.forum).size());
    for (std::size_t i = 0; i < there.seatsOf(made->forum).size(); ++i)
        CHECK(there.seatsOf(made->forum)[i]->drawnFrom == from.seatsOf(place.forum)[i]->drawnFrom);
    CHECK(after.organisations == workspace.organisations);
}

TEST_CASE("pasted into another file, organisations that are there by name are used and others added") {
    const Workspace source = exampleNamed("blmk");
    const Design from(source, source.optionsInOrder().front());
    const Place& place = *inOrder(from.table<Place>()).front();
    Workspace target = exampleNamed("testbourne");
    const Id system = target.systems.begin()->first;
    Organisation known = source.organisations.at(named("mkuh"));
    known.id = named("already-here");
    known.systems.reset();
    known.homeSystem = system;
    target.organisations[known.id] = known;
    const Id option = target.optionsInOrder().front();
    const auto pasted = pasteClip(Design(target, option), carried(clipOf(from, {place.id})), system, {});
    REQUIRE(pasted);
    const Workspace after = with(target, pasted->edit);
    const Design there(after, option);
    const Place& made = *there.get<Place>(pasted->ids.front());
    CHECK(made.system == system);
    const auto count = [&](const QString& name) {
        return std::count_if(after.organisations.begin(), after.organisations.end(),
                             [&](const auto& entry) { return entry.second.name == name; });
    };
    CHECK(count(*known.name) == 1);
    CHECK(after.organisations.size() > target.organisations.size());
}

TEST_CASE("seats go to the forum that is selected, or say that one is wanted") {
    const Workspace workspace = exampleNamed("blmk");
    const Id option = workspace.optionsInOrder().front();
    const Design design(workspace, option);
    const auto seats = design.seatsOf(named("board"));
    REQUIRE(seats.size() > 1);
    const ChangeSet clip = carried(clipOf(design, {seats[0]->id, seats[1]->id}));
    const Place& place = *inOrder(design.table<Place>()).front();
    const auto pasted = pasteClip(design, clip, place.system, place.id);
    REQUIRE(pasted);
    const Workspace after = with(workspace, pasted->edit);
    CHECK(Design(after, option).seatsOf(place.forum).size() == design.seatsOf(place.forum).size() + 2);

    const Workspace other = exampleNamed("testbourne");
    const Design elsewhere(other, other.optionsInOrder().front());
    ChangeSet lost = clip;
    if (!elsewhere.get<Forum>(named("board"))) {
        const auto refused = pasteClip(elsewhere, lost, other.systems.begin()->first, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().remedy.contains(QStringLiteral("Select")));
    }
}

TEST_CASE("a copy in the same option is told from the original by its name") {
    const Workspace workspace = exampleNamed("blmk");
    const Id option = workspace.optionsInOrder().front();
    const Design design(workspace, option);
    const Place& place = *inOrder(design.table<Place>()).front();
    const auto pasted = pasteClip(design, clipOf(design, {place.id}), place.system, {});
    REQUIRE(pasted);
    const Workspace after = with(workspace, pasted->edit);
    CHECK(Design(after, option).nameOf(pasted->ids.front()) == design.nameOf(place.id) + QStringLiteral(" (copy)"));
    CHECK_FALSE(pasteClip(design, {}, place.system, {}));
}
