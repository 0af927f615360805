// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/map/decisions.h"
#include "model/edits/options.h"
#include "model/options/comparison.h"
#include "model/options/report/comparison_report.h"
#include "tests/model/random_edits.h"
#include "tests/options/named.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// Option a of an example, and a copy of it to change.
struct Pair {
    Workspace workspace = example(QStringLiteral("blmk"));
    Id copy;

    Pair() {
        const auto copied = copyOption(Design(workspace, a), QStringLiteral("Joint committee"));
        REQUIRE(copied);
        apply(workspace, copied->edit.changes);
        copy = copied->id;
    }
    Design design() const { return {workspace, copy}; }
    void done(const Result<Edit>& edit) {
        REQUIRE(edit);
        apply(workspace, edit->changes);
    }
    Comparison compared() const { return compareOptions(workspace, a, copy); }
};

const ChangeGroup& groupOf(const Comparison& comparison, const char* body) {
    const auto found = std::find_if(comparison.groups.begin(), comparison.groups.end(),
                                    [&](const ChangeGroup& group) { return group.body == id(body); });
    REQUIRE(found != comparison.groups.end());
    return *found;
}

} // namespace

TEST_CASE("A copy doesn't differ from what it was copied from", "[options]") {
    const Pair pair;
    const Comparison comparison = pair.compared();
    CHECK(comparison.changes.empty());
    CHECK(comparison.groups.empty());
    CHECK(overviewOf(pair.workspace, comparison).contains(QStringLiteral("no difference")));
}

TEST_CASE("A place that changes its form, gains decisions and loses a seat is told in one sentence", "[options]") {
    Pair pair;
    pair.done(setPlaceForm(pair.design(), id("bedfordshire-alliance"), PlaceForm::jointCommittee));
    pair.done(remove(pair.design(), {id("bedfordshire-ccs")}));
    for (const char* decision : {"decide-people-plan", "decide-digital-plan"}) {
        Decision changed = *pair.design().get<Decision>(id(decision));
        changed.parts->front().who = id("bedfordshire-alliance-forum");
        ChangeSet changes;
        changes.change(*pair.design().get<Decision>(id(decision)), changed, pair.copy);
        pair.done(Edit{{}, changes});
    }
    const Comparison comparison = pair.compared();
    const ChangeGroup& place = groupOf(comparison, "bedfordshire-alliance");
    CHECK(place.name == QStringLiteral("Bedfordshire Care Alliance"));
    CAPTURE(place.summary.toStdString());
    CHECK(place.summary == QStringLiteral("form changes from consultative forum to joint committee; gains 2 decisions; loses 1 seat"));
    // The former decider tells it from its side, and the decisions that moved are counted once.
    CHECK(groupOf(comparison, "board").summary == QStringLiteral("loses 2 decisions"));
    CHECK(comparison.count(Difference::moved) == 2);
    CHECK(comparison.count(Difference::removed) == 1);
}

TEST_CASE("What only stands elsewhere is layout and no change of meaning", "[options]") {
    Pair pair;
    pair.done(placeAt(pair.design(), id("mk-alliance"), QStringLiteral("structure"), QRectF(10, 20, 300, 200)));
    pair.done(reorder(pair.design(), id("bedfordshire-alliance"), id("mk-alliance")));
    const Comparison comparison = pair.compared();
    CHECK(comparison.meaningCount() == 0);
    CHECK(comparison.layoutCount() == 2);
    for (const ChangeGroup& group : comparison.groups) {
        CHECK(group.isLayout);
        CHECK(group.summary.isEmpty());
    }
    CHECK(tableOf(pair.workspace, comparison, LayoutChanges::left).rows.empty());
    CHECK(tableOf(pair.workspace, comparison, LayoutChanges::shown).rows.size() == 2);
}

TEST_CASE("A seat on another forum has moved, and both forums say so", "[options]") {
    Pair pair;
    pair.done(moveTo(pair.design(), id("bedfordshire-ccs"), id("mk-alliance-forum")));
    const Comparison comparison = pair.compared();
    REQUIRE(comparison.count(Difference::moved) == 1);
    CHECK(groupOf(comparison, "bedfordshire-alliance").summary == QStringLiteral("loses 1 seat"));
    CHECK(groupOf(comparison, "mk-alliance").summary == QStringLiteral("gains 1 seat"));
}

TEST_CASE("A place that comes or goes says with what", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const Comparison comparison = compareOptions(workspace, a, id("b"));
    CHECK(groupOf(comparison, "luton").summary.startsWith(QStringLiteral("is new, with 7 seats and ")));
    CHECK(groupOf(comparison, "bedfordshire-alliance").summary.startsWith(QStringLiteral("is gone, with 6 seats")));
    // Too many bodies to name them in a sentence are still others, not other words.
    CHECK(groupOf(comparison, "commission-community-diagnostics").summary.contains(
        QStringLiteral("“exercised by” names others than before")));
    const QString text = textOf(workspace, {comparison}, LayoutChanges::left);
    CHECK(text.contains(QStringLiteral("  + Place “Luton” added")));
    // The other way round it is the other way round.
    const Comparison back = compareOptions(workspace, id("b"), a);
    CHECK(back.count(Difference::added) == comparison.count(Difference::removed));
    CHECK(back.count(Difference::moved) == comparison.count(Difference::moved));
}

TEST_CASE("Every change stands in a group, and every group has a change", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const Comparison comparison = compareOptions(workspace, a, id("b"));
    REQUIRE(comparison.changes.size() == comparison.difference.size());
    std::set<std::size_t> grouped;
    for (const ChangeGroup& group : comparison.groups) {
        CHECK_FALSE(group.changes.empty());
        CHECK_FALSE(group.name.isEmpty());
        grouped.insert(group.changes.begin(), group.changes.end());
    }
    CHECK(grouped.size() == comparison.changes.size());
}
