// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/edits/options.h"
#include "model/options/option_difference.h"
#include "model/options/take_over.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace placewright;
using namespace placewright::test;

namespace {

/// Holds for two options that have grown apart by random edits. `a` and `b` name them.
void holds(const char* law, const std::function<void(const Workspace&, const Id& a, const Id& b, std::mt19937&)>& claim) {
    const Workspace start = example(QStringLiteral("norfolk-and-waveney"));
    const bool ok = rc::check(law, [&](unsigned seed) {
        std::mt19937 random(seed);
        Workspace workspace = start;
        const Id a = workspace.optionsInOrder().front();
        const auto copied = copyOption(Design(workspace, a), QStringLiteral("Branch"));
        RC_ASSERT(copied.has_value());
        apply(workspace, copied->edit.changes);
        for (int i = 0; i < 4 + static_cast<int>(seed % 40); ++i) {
            const Edit edit = randomEdit(workspace, random);
            Workspace next = workspace;
            apply(next, edit.changes);
            if (checkIntegrity(next, edit.changes) && next.options.contains(copied->id) && next.options.contains(a))
                workspace = std::move(next);
        }
        claim(workspace, a, copied->id, random);
    });
    REQUIRE(ok);
}

std::set<Thing> thingsOf(const ChangeSet& changes) {
    std::set<Thing> things;
    for (const auto& [key, change] : changes)
        things.insert({key.kind, key.id});
    return things;
}

} // namespace

TEST_CASE("An option and itself differ in nothing, and two ways round differ inversely", "[options]") {
    holds("difference", [](const Workspace& workspace, const Id& a, const Id& b, auto&) {
        RC_ASSERT(optionDifference(workspace, a, a).isEmpty());
        const ChangeSet there = optionDifference(workspace, a, b);
        const ChangeSet back = optionDifference(workspace, b, a);
        RC_ASSERT(there.size() == back.size());
        for (const auto& [key, change] : there) {
            const Change* inverse = back.find({b, key.kind, key.id});
            RC_ASSERT(inverse != nullptr);
            RC_ASSERT(inverse->before == change.after);
            RC_ASSERT(inverse->after == change.before);
        }
    });
}

TEST_CASE("Taking everything over makes one option what the other is", "[options]") {
    int differed = 0;
    holds("all", [&](const Workspace& workspace, const Id& a, const Id& b, auto&) {
        const ChangeSet all = optionDifference(workspace, a, b);
        if (all.isEmpty())
            return;
        ++differed;
        const auto taken = takeOver(workspace, a, b, thingsOf(all), true);
        RC_ASSERT(taken.has_value());
        RC_ASSERT(taken->needed == 0U);
        Workspace after = workspace;
        RC_ASSERT(checkFits(after, taken->edit.changes).has_value());
        apply(after, taken->edit.changes);
        RC_ASSERT(after.contents.at(a) == workspace.contents.at(b));
        RC_ASSERT(after.contents.at(b) == workspace.contents.at(b));
        RC_ASSERT(optionDifference(after, a, b).isEmpty());
    });
    CHECK(differed > 50);
}

TEST_CASE("Taking any of it over leaves the workspace whole and takes what was asked for", "[options]") {
    int needing = 0;
    holds("some", [&](const Workspace& workspace, const Id& a, const Id& b, auto& random) {
        const ChangeSet all = optionDifference(workspace, a, b);
        std::set<Thing> asked;
        for (const Thing& thing : thingsOf(all))
            if (random() % 5 == 0)
                asked.insert(thing);
        if (asked.empty())
            return;
        const auto taken = takeOver(workspace, a, b, asked, true);
        RC_ASSERT(taken.has_value());
        needing += taken->needed > 0;
        Workspace after = workspace;
        RC_ASSERT(checkFits(after, taken->edit.changes).has_value());
        apply(after, taken->edit.changes);
        RC_ASSERT(checkIntegrity(after, taken->edit.changes).has_value());
        const auto fault = firstLooseEnd(after);
        RC_ASSERT(!fault.has_value());
        const ChangeSet left = optionDifference(after, a, b);
        for (const Thing& thing : asked)
            RC_ASSERT(left.find({a, thing.kind, thing.id}) == nullptr);
        RC_ASSERT(left.size() == all.size() - asked.size() - taken->needed);
    });
    CHECK(needing > 5);
}
