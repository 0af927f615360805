// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/edits/options.h"
#include "model/options/option_difference.h"
#include "model/options/take_over.h"
#include "tests/model/random_edits.h"
#include "tests/options/named.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

Workspace after(Workspace workspace, const Result<TakenOver>& taken) {
    REQUIRE(taken);
    REQUIRE(checkFits(workspace, taken->edit.changes));
    apply(workspace, taken->edit.changes);
    REQUIRE(checkIntegrity(workspace, taken->edit.changes));
    return workspace;
}

} // namespace

TEST_CASE("A seat taken over brings the forum that it is on", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const auto taken = takeOver(workspace, a, b, {{Kind::seat, id("luton-primary-care")}}, false);
    const Design now(after(workspace, taken), a);
    CHECK(taken->asked == 1);
    CHECK(taken->needed >= 1);
    const Workspace done = after(workspace, taken);
    const Design design(done, a);
    REQUIRE(design.get<Seat>(id("luton-primary-care")));
    CHECK(design.get<Forum>(id("luton-committee")));
    // Nobody asked for its other seats.
    CHECK_FALSE(design.get<Seat>(id("luton-vcse")));
    CHECK_FALSE(design.get<Seat>(id("luton-people")));
}

TEST_CASE("A forum that goes takes its seats along", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const auto taken = takeOver(workspace, a, b, {{Kind::forum, id("bedfordshire-alliance-forum")}}, false);
    const Workspace done = after(workspace, taken);
    const Design design(done, a);
    CHECK_FALSE(design.get<Forum>(id("bedfordshire-alliance-forum")));
    for (const auto& [seatId, seat] : design.table<Seat>())
        CHECK(seat.forum != id("bedfordshire-alliance-forum"));
}

TEST_CASE("Where a thing stands in its list is taken over only with layout", "[options]") {
    Workspace workspace = example(QStringLiteral("blmk"));
    const auto copied = copyOption(Design(workspace, a), QStringLiteral("Copy"));
    REQUIRE(copied);
    apply(workspace, copied->edit.changes);
    const auto place = id("bedfordshire-alliance");
    const auto moved = reorder(Design(workspace, copied->id), place, id("mk-alliance"));
    REQUIRE(moved);
    apply(workspace, moved->changes);
    const auto first = [](const Workspace& content) {
        return inOrder(Design(content, a).table<Place>()).front()->id;
    };
    CHECK_FALSE(takeOver(workspace, a, copied->id, {{Kind::place, place}}, false));

    const auto renamed = rename(Design(workspace, copied->id), place, QStringLiteral("Bedfordshire"));
    REQUIRE(renamed);
    apply(workspace, renamed->changes);
    const Workspace meaning = after(workspace, takeOver(workspace, a, copied->id, {{Kind::place, place}}, false));
    CHECK(Design(meaning, a).nameOf(place) == QStringLiteral("Bedfordshire"));
    CHECK(first(meaning) == id("mk-alliance"));
    const Workspace all = after(workspace, takeOver(workspace, a, copied->id, {{Kind::place, place}}, true));
    CHECK(first(all) == place);
}

TEST_CASE("Taking over says why it can't", "[options]") {
    const Workspace workspace = example(QStringLiteral("blmk"));
    const auto same = takeOver(workspace, a, b, {{Kind::forum, id("board")}}, true);
    REQUIRE_FALSE(same);
    CHECK(same.error().sentence().contains(QStringLiteral("nothing to take over")));
    const auto unknown = takeOver(workspace, a, id("zz"), {{Kind::forum, id("board")}}, true);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().sentence().contains(QStringLiteral("zz")));
}
