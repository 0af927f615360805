// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/measures/figure.h"
#include "model/weighing/decision_table.h"
#include "tests/weighing/weighed_designs.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace placewright;
using namespace placewright::test;

namespace {

DecisionTable tableOf(const Workspace& workspace) {
    return decisionTable(workspace, weighedOptions());
}

std::vector<double> scoresOf(const WeighedCriterion& criterion) {
    std::vector<double> scores;
    for (const WeighedPart& part : criterion.parts)
        scores.push_back(part.score.value_or(-1));
    return scores;
}

} // namespace

TEST_CASE("each part of a total is what one gets by hand", "[weighing]") {
    const DecisionTable table = tableOf(weighed());
    REQUIRE(table.criteria.size() == 2);
    CHECK(table.weights == 4);
    CHECK(scoresOf(table.criteria[0]) == std::vector<double>{4, 8, 6});
    CHECK(table.criteria[0].share == 0.75);
    CHECK(table.criteria[0].parts[0].reason == QStringLiteral("Two bodies to close"));
    CHECK(table.criteria[1].figure == QStringLiteral("Size of forums: the largest"));
    CHECK(table.criteria[1].parts[1].raw == 5.0);
    CHECK(table.criteria[1].parts[1].behind.size() == 5);
    CHECK(scoresOf(table.criteria[1])[0] == 10);
    CHECK(scoresOf(table.criteria[1])[1] == 0);
    CHECK(scoresOf(table.criteria[1])[2] == Approx(20.0 / 3));
    CHECK(table.criteria[0].parts[0].weighted == 3.0);
    CHECK(table.criteria[1].parts[0].weighted == 2.5);
    CHECK(table.totals[0] == 5.5);
    CHECK(table.totals[1] == 6.0);
    CHECK(*table.totals[2] == Approx(37.0 / 6));
    CHECK(table.order() == std::vector<std::size_t>{2, 1, 0});
    CHECK(table.open().isEmpty());
}

TEST_CASE("a table says in words how every number comes about", "[weighing]") {
    const DecisionTable table = tableOf(weighed());
    CHECK(table.criteria[0].formula == QStringLiteral("Score = what people gave, from 0 (worst) to 10 (best)."));
    CHECK(table.criteria[1].formula ==
          QStringLiteral("Score = 10 × (5 − figure) ÷ (5 − 2), within 0 and 10: less is better. The ends are the least and the most "
                         "of these options."));
    CHECK(table.formula.startsWith(QStringLiteral("Weighted = score × weight ÷ 4, the sum of all weights.")));
    const WordTable words = table.table();
    REQUIRE(words.rows.size() == 3);
    CHECK(words.headings.size() == 11);
    CHECK(words.rows[1].cells == QStringList{QStringLiteral("The largest forum"), QStringLiteral("1"), QStringLiteral("2"),
                                             QStringLiteral("10.0"), QStringLiteral("2.50"), QStringLiteral("5"), QStringLiteral("0.0"),
                                             QStringLiteral("0.00"), QStringLiteral("3"), QStringLiteral("6.7"), QStringLiteral("1.67")});
    CHECK(words.rows[2].cells[4] == QStringLiteral("5.50"));
    CHECK(words.rows[2].cells.last() == QStringLiteral("6.17"));
}

TEST_CASE("the direction is a person's to choose, and until then nothing is judged", "[weighing]") {
    Workspace workspace = weighed();
    workspace.criteria.at(id("size")).better.reset();
    DecisionTable table = tableOf(workspace);
    CHECK(table.criteria[1].parts[0].raw == 2.0);
    CHECK_FALSE(table.criteria[1].parts[0].score);
    CHECK_FALSE(table.totals[0]);
    CHECK(table.open() == QStringList{QStringLiteral("The largest forum: Say whether more or less of it is better.")});
    // A total never stands where its parts don't.
    CHECK(table.table().rows.size() == 2);

    workspace.criteria.at(id("size")).better = Better::more;
    table = tableOf(workspace);
    CHECK(scoresOf(table.criteria[1])[0] == 0);
    CHECK(scoresOf(table.criteria[1])[1] == 10);
    CHECK(scoresOf(table.criteria[1])[2] == Approx(10.0 / 3));
}

TEST_CASE("a scale can be set by hand, and scores stay within it", "[weighing]") {
    Workspace workspace = weighed();
    Criterion& size = workspace.criteria.at(id("size"));
    size.least = 3;
    size.most = 13;
    const DecisionTable table = tableOf(workspace);
    CHECK(scoresOf(table.criteria[1]) == std::vector<double>{10, 8, 10});
    CHECK(table.criteria[1].formula.endsWith(QStringLiteral("Both ends of the scale are set by hand.")));
}

TEST_CASE("what is the same for all tells nothing between them", "[weighing]") {
    const DecisionTable table = decisionTable(weighed(), {id("a"), id("a")});
    CHECK(scoresOf(table.criteria[1]) == std::vector<double>{0, 0});
    CHECK(table.criteria[1].formula.startsWith(QStringLiteral("The figure is the same for all")));
    CHECK(table.totals[0] == table.totals[1]);
}

TEST_CASE("an option that isn't scored has no total; a weight of 0 leaves a criterion out", "[weighing]") {
    Workspace workspace = weighed();
    workspace.scores.erase(id("ease-b"));
    DecisionTable table = tableOf(workspace);
    CHECK(table.criteria[0].parts[1].rawShown == QStringLiteral("not scored"));
    CHECK(table.totals[0] == 5.5);
    CHECK_FALSE(table.totals[1]);
    CHECK(table.open() == QStringList{QStringLiteral("Ease of change: 1 option is not scored yet.")});
    CHECK(table.order().size() == 2);

    workspace.criteria.at(id("ease")).weight = 0;
    table = tableOf(workspace);
    CHECK(table.open().isEmpty());
    CHECK(table.totals[1] == 0.0);
    CHECK(table.totals[0] == 10.0);

    workspace.criteria.at(id("size")).weight = 0;
    table = tableOf(workspace);
    CHECK_FALSE(table.totals[0]);
    CHECK(table.open() == QStringList{QStringLiteral("No criterion has a weight above 0.")});
}

TEST_CASE("findings count only where the rules have been run", "[weighing]") {
    Workspace workspace = weighed();
    Criterion& size = workspace.criteria.at(id("size"));
    size.measure = MeasureKind::findings;
    size.figure = FigureKind::row;
    size.row = QStringLiteral("must");
    DecisionTable table = tableOf(workspace);
    CHECK(table.criteria[1].parts[0].rawShown == QStringLiteral("not checked yet"));
    CHECK_FALSE(table.totals[0]);
    MeasureScope scope;
    scope.findings[id("a")].must = 4;
    scope.findings[id("b")].must = 2;
    scope.findings[id("c")];
    table = decisionTable(workspace, weighedOptions(), scope);
    CHECK(scoresOf(table.criteria[1]) == std::vector<double>{0, 5, 10});
    CHECK(table.totals[1] == 7.25);
}

TEST_CASE("a figure is a row of the measure, all of them together, or the largest", "[weighing]") {
    const Workspace workspace = weighed();
    const Measure sizes = measured(MeasureKind::forumSizes, workspace, weighedOptions());
    const auto figures = figuresOf(sizes);
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].kind == FigureKind::largest);
    CHECK(figures[1].kind == FigureKind::together);
    CHECK(figures[2].name == QStringLiteral("Size of forums: Forum"));
    CHECK(figureIn(sizes, FigureKind::row, figures[2].row, 1)->value == 5);
    CHECK_FALSE(figureIn(sizes, FigureKind::row, QStringLiteral("nothing-of-the-kind"), 1));
    const Measure tiers = measured(MeasureKind::decisionsByTier, workspace, weighedOptions());
    CHECK(figureName(tiers, FigureKind::row, QStringLiteral("place")) == QStringLiteral("Decisions by tier: Places"));
    CHECK(figureIn(tiers, FigureKind::row, QStringLiteral("place"), 0)->value == 0);
}

TEST_CASE("an option without the forum that is measured gets no score for its size, rather than that of a forum of nobody", "[weighing]") {
    Workspace workspace = weighed();
    auto& content = workspace.contents.at(id("a"));
    std::get<Table<Seat>>(content).clear();
    std::get<Table<Forum>>(content).clear();
    workspace.criteria.at(id("size")).figure = FigureKind::row;
    workspace.criteria.at(id("size")).row = QStringLiteral("f");
    DecisionTable table = tableOf(workspace);
    CHECK(table.criteria[1].parts[0].rawShown == QStringLiteral("not in this option"));
    CHECK_FALSE(table.criteria[1].parts[0].score);
    CHECK(table.criteria[1].parts[1].score == 0.0);
    CHECK(table.criteria[1].parts[2].score == 10.0);
    CHECK_FALSE(table.totals[0]);
    CHECK(table.totals[1]);
    CHECK(table.open().size() == 1);
}

TEST_CASE("weights times a constant leave every total and the order as they were", "[weighing]") {
    CHECK(rc::check([] {
        Workspace workspace = weighed();
        for (auto& [key, score] : workspace.scores)
            score.score = *rc::gen::inRange<qint64>(0, highestScore + 1);
        for (auto& [key, criterion] : workspace.criteria)
            criterion.weight = *rc::gen::inRange<qint64>(0, 100);
        const DecisionTable before = tableOf(workspace);
        const qint64 times = *rc::gen::inRange<qint64>(1, 1000);
        for (auto& [key, criterion] : workspace.criteria)
            criterion.weight = *criterion.weight * times;
        const DecisionTable after = tableOf(workspace);
        RC_ASSERT(after.order() == before.order());
        for (std::size_t option = 0; option < before.totals.size(); ++option) {
            RC_ASSERT(after.totals[option].has_value() == before.totals[option].has_value());
            if (before.totals[option])
                RC_ASSERT(*after.totals[option] == Approx(*before.totals[option]).margin(1e-9));
        }
    }));
}

TEST_CASE("weighted parts add up to the total, which lies within the scale", "[weighing]") {
    CHECK(rc::check([] {
        Workspace workspace = weighed();
        for (auto& [key, score] : workspace.scores)
            score.score = *rc::gen::inRange<qint64>(0, highestScore + 1);
        for (auto& [key, criterion] : workspace.criteria)
            criterion.weight = *rc::gen::inRange<qint64>(1, 100);
        workspace.criteria.at(id("size")).better = *rc::gen::element(Better::more, Better::less);
        const DecisionTable table = tableOf(workspace);
        for (std::size_t option = 0; option < table.options.size(); ++option) {
            double sum = 0;
            for (const WeighedCriterion& criterion : table.criteria)
                sum += *criterion.parts[option].weighted;
            RC_ASSERT(*table.totals[option] == Approx(sum));
            RC_ASSERT(sum >= 0 && sum <= static_cast<double>(highestScore) + 1e-9);
        }
    }));
}
