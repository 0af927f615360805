// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/edits/options.h"
#include "model/edits/weighing.h"
#include "model/exchange/exchange_reader.h"
#include "model/exchange/exchange_writer.h"
#include "model/merge/three_way.h"
#include "tests/weighing/weighed_designs.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// Applies an edit that must be possible.
void apply(Document& document, const Result<Edit>& edit) {
    INFO((edit ? QString() : edit.error().sentence()).toStdString());
    REQUIRE(edit);
    REQUIRE(document.apply(*edit));
}

} // namespace

TEST_CASE("criteria, weights and scores are edited and undone one by one, and stand in the file", "[weighing]") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("weighed.placewright"));
    const Workspace start = weighed();
    auto document = Document::untitled(start);
    const auto design = [&] { return document->design(id("a")); };

    Criterion near;
    near.name = QStringLiteral("Decided  nearby ");
    near.measure = MeasureKind::localShare;
    near.row = QStringLiteral("share");
    near.better = Better::more;
    near.least = 0;
    near.most = 100;
    const auto added = addCriterion(design(), near);
    REQUIRE(added);
    REQUIRE(document->apply(added->edit));
    CHECK(design().get<Criterion>(added->id)->name == QStringLiteral("Decided nearby"));
    CHECK(inOrder(document->workspace().criteria).back()->id == added->id);
    apply(*document, setWeight(design(), added->id, 2));
    apply(*document, moveCriterion(design(), added->id, -1));
    CHECK(inOrder(document->workspace().criteria)[1]->id == added->id);
    apply(*document, setScore(design(), id("ease"), id("a"), 7, QStringLiteral(" Now one body ")));
    CHECK(scoreOf(document->workspace(), id("ease"), id("a"))->reason == QStringLiteral("Now one body"));
    apply(*document, setScore(design(), id("ease"), id("c"), {}, {}));
    CHECK_FALSE(scoreOf(document->workspace(), id("ease"), id("c")));
    const Workspace changed = document->workspace();

    REQUIRE(document->saveAs(path));
    auto opened = Document::open(path);
    REQUIRE(opened);
    CHECK((*opened)->workspace() == changed);
    const auto read = readExchange(writeExchange(changed));
    REQUIRE(read);
    CHECK(writeExchange(read->workspace) == writeExchange(changed));
    CHECK(read->workspace.criteria.at(added->id).most == 100.0);

    while (document->canUndo())
        REQUIRE(document->undo());
    CHECK(document->workspace() == start);
    while (document->canRedo())
        REQUIRE(document->redo());
    CHECK(document->workspace() == changed);
}

TEST_CASE("a criterion goes with its scores, an option with what it scored, and undo brings all back", "[weighing]") {
    auto document = Document::untitled(weighed());
    const Workspace start = document->workspace();
    apply(*document, remove(document->design(id("a")), {id("ease")}));
    CHECK(document->workspace().scores.empty());
    REQUIRE(document->undo());
    CHECK(document->workspace() == start);
    apply(*document, deleteOption(document->design(id("b"))));
    CHECK(document->workspace().scores.size() == 2);
    REQUIRE(document->undo());
    CHECK(document->workspace() == start);
}

TEST_CASE("a criterion that is measured from now on has no scores left", "[weighing]") {
    auto document = Document::untitled(weighed());
    Criterion measuredNow = document->workspace().criteria.at(id("ease"));
    measuredNow.measure = MeasureKind::overlap;
    measuredNow.row = QStringLiteral("both");
    apply(*document, changeCriterion(document->design(id("a")), id("ease"), measuredNow));
    CHECK(document->workspace().scores.empty());
    CHECK_FALSE(setScore(document->design(id("a")), id("ease"), id("a"), 3, {}));
}

TEST_CASE("bad weights, scores and scales are refused with what would be right", "[weighing]") {
    const Workspace workspace = weighed();
    const Design design(workspace, id("a"));
    CHECK_FALSE(setWeight(design, id("ease"), -1));
    CHECK_FALSE(setWeight(design, id("none"), 1));
    const auto high = setScore(design, id("ease"), id("a"), 11, {});
    REQUIRE_FALSE(high);
    CHECK(high.error().sentence().contains(QStringLiteral("0 to 10")));
    Criterion wrong;
    CHECK_FALSE(addCriterion(design, wrong));
    wrong.name = QStringLiteral("Wrong way round");
    wrong.measure = MeasureKind::localShare;
    wrong.least = 10;
    wrong.most = 10;
    const auto refused = addCriterion(design, wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence().contains(QStringLiteral("smaller number")));
}

TEST_CASE("a score above the scale is refused in a file, with its path", "[weighing]") {
    QByteArray json = writeExchange(weighed());
    json.replace("\"score\": 8", "\"score\": 80");
    const auto read = readExchange(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().where == QStringLiteral("scores[1].score"));
    CHECK(read.error().what.contains(QStringLiteral("0 to 10")));
}

TEST_CASE("a document of one option holds its scores alone, and an option brought in keeps its own", "[weighing]") {
    const auto alone = readExchange(writeExchange(weighed(), id("b")));
    REQUIRE(alone);
    REQUIRE(alone->workspace.scores.size() == 1);
    CHECK(alone->workspace.criteria.size() == 2);

    auto document = Document::untitled(weighed());
    const Workspace start = document->workspace();
    QStringList notes;
    const auto adopted = adoptOption(start, withOnlyOption(weighed(), id("b")), QStringLiteral("Brought in"), &notes);
    REQUIRE(adopted);
    REQUIRE(document->apply(adopted->edit));
    CHECK(notes.isEmpty());
    CHECK(scoreOf(document->workspace(), id("ease"), adopted->id)->score == 8);
    CHECK(scoreOf(document->workspace(), id("ease"), id("b"))->score == 8);
    CHECK(document->workspace().scores.size() == 4);
    REQUIRE(document->undo());
    CHECK(document->workspace() == start);
}

TEST_CASE("what two groups scored apart is put together, and one score given twice is a conflict", "[weighing]") {
    Workspace base = weighed();
    base.scores.clear();
    const auto scoredAs = [&](const char* option, qint64 score) {
        Workspace workspace = base;
        const auto edit = setScore(Design(workspace, id("a")), id("ease"), id(option), score, {});
        REQUIRE(edit);
        placewright::apply(workspace, edit->changes);
        return workspace;
    };
    const Workspace mine = scoredAs("a", 4);
    Workspace together = mine;
    const Merge apart = mergeThreeWay(base, mine, scoredAs("b", 8));
    placewright::apply(together, apart.changes);
    CHECK(apart.conflicts.empty());
    CHECK(together.scores.size() == 2);
    const Merge same = mergeThreeWay(base, mine, scoredAs("a", 5));
    CHECK(same.conflicts.size() == 1);
    CHECK(same.renamed.empty());
}
