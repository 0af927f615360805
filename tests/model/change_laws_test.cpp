// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace placewright;
using namespace placewright::test;

namespace {

/// Holds over random sequences of edits that keep the workspace whole.
void holds(const char* law,
           const std::function<void(Workspace&, const std::vector<ChangeSet>&, const Workspace&)>& claim) {
    const Workspace start = example(QStringLiteral("norfolk-and-waveney"));
    const bool ok = rc::check(law, [&](unsigned seed) {
        std::mt19937 random(seed);
        Workspace workspace = start;
        std::vector<ChangeSet> done;
        for (int i = 0; i < 12; ++i) {
            const Edit edit = randomEdit(workspace, random);
            Workspace next = workspace;
            apply(next, edit.changes);
            if (!checkIntegrity(next, edit.changes))
                continue;
            workspace = std::move(next);
            done.push_back(edit.changes);
        }
        claim(workspace, done, start);
    });
    REQUIRE(ok);
}

} // namespace

TEST_CASE("A change set and its inverse cancel out") {
    holds("undo all is identity", [](Workspace& workspace, const auto& done, const Workspace& start) {
        for (auto it = done.rbegin(); it != done.rend(); ++it) {
            RC_ASSERT(checkFits(workspace, inverted(*it)).has_value());
            apply(workspace, inverted(*it));
            RC_ASSERT(inverted(inverted(*it)) == *it);
        }
        RC_ASSERT(workspace == start);
    });
}

TEST_CASE("Squashing gives what one after the other gives") {
    holds("squash", [](Workspace& workspace, const auto& done, const Workspace& start) {
        ChangeSet all;
        for (const ChangeSet& changes : done)
            all = squashed(all, changes);
        Workspace atOnce = start;
        apply(atOnce, all);
        RC_ASSERT(atOnce == workspace);
        RC_ASSERT(difference(start, workspace) == all);
    });
}

TEST_CASE("The difference of equal workspaces is empty and of others leads from one to the other") {
    holds("difference", [](Workspace& workspace, const auto&, const Workspace& start) {
        RC_ASSERT(difference(workspace, workspace).isEmpty());
        Workspace back = workspace;
        apply(back, difference(workspace, start));
        RC_ASSERT(back == start);
    });
}

TEST_CASE("A follower of change sets sees what one who reads anew sees") {
    holds("deltas equal rebuilt", [](Workspace& workspace, const auto& done, const Workspace& start) {
        // The follower counts seats a forum and knows names, as the views do.
        std::map<Id, int> seats;
        const auto count = [&](const std::optional<Entity>& entity, int by) {
            if (const auto* seat = entity ? std::get_if<Seat>(&*entity) : nullptr)
                if ((seats[seat->forum] += by) == 0)
                    seats.erase(seat->forum);
        };
        start.forEach([&](const EntityKey&, const Entity& entity) { count(entity, 1); });
        for (const ChangeSet& changes : done)
            for (const auto& [key, change] : changes) {
                count(change.before, -1);
                count(change.after, 1);
            }
        std::map<Id, int> anew;
        workspace.forEach([&](const EntityKey&, const Entity& entity) {
            if (const auto* seat = std::get_if<Seat>(&entity))
                ++anew[seat->forum];
        });
        RC_ASSERT(seats == anew);
    });
}

TEST_CASE("A change that doesn't fit is refused") {
    Workspace workspace = example(QStringLiteral("blmk"));
    const Id option = workspace.optionsInOrder().front();
    const Design design(workspace, option);
    const Id place = inOrder(design.table<Place>()).front()->id;
    const auto edit = rename(design, place, QStringLiteral("Elsewhere"));
    REQUIRE(edit);
    apply(workspace, edit->changes);
    const auto again = checkFits(workspace, edit->changes);
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence().contains(QStringLiteral("no longer as it was")));
}
