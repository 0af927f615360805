// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/options.h"
#include "tests/model/random_edits.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// Two options of one workspace, the second a copy of the first.
struct Branched {
    Workspace workspace = example(QStringLiteral("blmk"));
    Id a{QStringLiteral("a")};
    Id copy;

    Branched() {
        const auto copied = copyOption(Design(workspace, a), QStringLiteral("Copy"));
        REQUIRE(copied);
        apply(workspace, copied->edit.changes);
        copy = copied->id;
    }
    Id add(const Id& option, const char* forum, SeatCategory category, const char* title) {
        const auto added = addSeat(Design(workspace, option), Id(QString::fromLatin1(forum)), category,
                                   QString::fromLatin1(title));
        REQUIRE(added);
        apply(workspace, added->edit.changes);
        return added->id;
    }
    Id addPlaceTo(const Id& option, const char* name) {
        const auto added = addPlace(Design(workspace, option), workspace.systems.begin()->first, QString::fromLatin1(name));
        REQUIRE(added);
        apply(workspace, added->edit.changes);
        return added->id;
    }
};

} // namespace

TEST_CASE("The id of a long name ends with a word") {
    CHECK(Id::slug(QStringLiteral("Two ways to run places in Bedfordshire, Luton and Milton Keynes")) ==
          QStringLiteral("two-ways-to-run-places-in-bedfordshire-luton-and-milton"));
    const QString fits = QString(56, u'a') + QStringLiteral("-end");
    CHECK(Id::slug(fits) == fits);
    CHECK(Id::slug(fits + QStringLiteral(" and more")) == fits);
    CHECK(Id::slug(fits + QStringLiteral("ing")) == QString(56, u'a'));
    CHECK(Id::slug(QString(80, u'a')).size() == 60);
}

TEST_CASE("The same thing added to two options has one id, so that it is compared with itself", "[options]") {
    Branched both;
    CHECK(both.addPlaceTo(both.a, "Luton") == both.addPlaceTo(both.copy, "Luton"));
    CHECK(both.add(both.a, "board", SeatCategory::partner, "Mental health") ==
          both.add(both.copy, "board", SeatCategory::partner, "Mental health"));
}

TEST_CASE("Different things added to two options never get one id", "[options]") {
    Branched both;
    const Id place = both.addPlaceTo(both.a, "Luton");
    const auto renamed = rename(Design(both.workspace, both.a), place, QStringLiteral("Luton and Dunstable"));
    REQUIRE(renamed);
    apply(both.workspace, renamed->changes);
    CHECK(both.addPlaceTo(both.copy, "Luton") != place);

    const Id seat = both.add(both.a, "board", SeatCategory::partner, "Mental health");
    const auto moved = moveTo(Design(both.workspace, both.a), seat, Id(QStringLiteral("partnership")));
    REQUIRE(moved);
    apply(both.workspace, moved->changes);
    CHECK(both.add(both.copy, "board", SeatCategory::partner, "Mental health") != seat);
}
