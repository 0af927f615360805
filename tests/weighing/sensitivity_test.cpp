// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weighing/sensitivity.h"
#include "tests/weighing/weighed_designs.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

#include <cmath>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("where the order turns is what one gets by hand, and is said in words", "[weighing]") {
    const DecisionTable table = decisionTable(weighed(), weighedOptions());
    const std::vector<Turning> found = turnings(table);
    REQUIRE(found.size() == 4);
    CHECK(found[0].weight == Approx(2.5)); // b and a: 8 w = 4 w + 10
    CHECK(found[0].passing == 0);
    CHECK(found[1].weight == Approx(10.0 / 3)); // c and b: 6 w + 6 2/3 = 8 w
    CHECK(found[1].passed == 2);
    CHECK(found[2].weight == Approx(0.9));
    CHECK(found[3].weight == Approx(1.2));
    CHECK(sensitivityOf(table) ==
          QStringList{QStringLiteral("The order stays as it is while no weight alone changes by more than 0.1."),
                      QStringLiteral("If the weight of “Ease of change” falls from 3 by more than 0.5, “A” comes before “B”."),
                      QStringLiteral("If the weight of “Ease of change” rises from 3 by more than about 0.3, “B” comes before “C”."),
                      QStringLiteral("If the weight of “The largest forum” falls from 1 by more than 0.1, “B” comes before “C”."),
                      QStringLiteral("If the weight of “The largest forum” rises from 1 by more than 0.2, “A” comes before “B”.")});
}

TEST_CASE("an option that is best by every criterion stays first whatever the weights", "[weighing]") {
    Workspace workspace = weighed();
    workspace.scores.at(id("ease-a")).score = 9;
    workspace.scores.at(id("ease-c")).score = 8;
    workspace.scores.at(id("ease-b")).score = 7;
    const DecisionTable table = decisionTable(workspace, weighedOptions());
    CHECK(turnings(table).empty());
    CHECK(sensitivityOf(table) == QStringList{QStringLiteral("No change of one weight alone changes the order.")});
}

TEST_CASE("equal options are called equal", "[weighing]") {
    const DecisionTable table = decisionTable(weighed(), {id("a"), id("a")});
    CHECK(sensitivityOf(table) == QStringList{QStringLiteral("“A” and “A” are equal: any change decides between them.")});
    CHECK(sensitivityOf(decisionTable(weighed(), {id("a")})).isEmpty());
}

TEST_CASE("the order stands up to the turning, and is another beyond it", "[weighing]") {
    CHECK(rc::check([] {
        Workspace workspace = weighed();
        for (auto& [key, score] : workspace.scores)
            score.score = *rc::gen::inRange<qint64>(0, highestScore + 1);
        // Weights of thousands, so that a whole step beside the turning is beside nothing else.
        for (auto& [key, criterion] : workspace.criteria)
            criterion.weight = 1000 * *rc::gen::inRange<qint64>(1, 20);
        const DecisionTable table = decisionTable(workspace, weighedOptions());
        const std::vector<Turning> found = turnings(table);
        RC_PRE(!found.empty());
        // Options that are equal are told apart by any change at all.
        const std::vector<std::size_t> order = table.order();
        for (std::size_t i = 0; i + 1 < order.size(); ++i)
            RC_PRE(*table.totals[order[i]] - *table.totals[order[i + 1]] > 1e-6);
        const Turning turning = found[*rc::gen::inRange<std::size_t>(0, found.size())];
        Criterion& changed = workspace.criteria.at(table.criteria[turning.criterion].id);
        const bool rises = turning.change(table) > 0;
        const auto orderAt = [&](double weight) {
            changed.weight = static_cast<qint64>(weight);
            return decisionTable(workspace, weighedOptions()).order();
        };
        const double within = rises ? std::floor(turning.weight) - 1 : std::ceil(turning.weight) + 1;
        const double beyond = rises ? std::ceil(turning.weight) + 1 : std::floor(turning.weight) - 1;
        if (rises ? within > static_cast<double>(*table.criteria[turning.criterion].weight)
                  : within < static_cast<double>(*table.criteria[turning.criterion].weight))
            RC_ASSERT(orderAt(within) == table.order());
        if (beyond >= 0)
            RC_ASSERT(orderAt(beyond) != table.order());
    }));
}
