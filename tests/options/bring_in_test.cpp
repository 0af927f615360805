// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "model/merge/three_way.h"
#include "model/options/bring_in.h"
#include "model/options/option_difference.h"
#include "tests/model/random_edits.h"
#include "tests/options/named.h"

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// What two people have made of one workspace.
struct Two {
    Workspace start = example(QStringLiteral("blmk"));
    Workspace mine = start;
    Workspace theirs = start;

    static void done(Workspace& workspace, const Result<Edit>& edit) {
        REQUIRE(edit);
        apply(workspace, edit->changes);
    }
    /// Mine after their option has come in.
    Workspace merged(const Id& option, BringIn how, bool startKnown, std::size_t* questions = nullptr, Side side = Side::mine) {
        const auto coming = comingIn(mine, theirs, option, how, QStringLiteral("Theirs"), startKnown ? &start : nullptr);
        REQUIRE(coming);
        came = coming->option;
        const Merge merge = mergeThreeWay(coming->base, mine, coming->theirs, {}, side);
        if (questions)
            *questions = merge.conflicts.size();
        Workspace made = mine;
        REQUIRE(checkFits(made, merge.changes));
        apply(made, merge.changes);
        REQUIRE_FALSE(firstLooseEnd(made));
        return made;
    }
    Id came;
};

QString nameIn(const Workspace& workspace, const Id& option, const char* thing) {
    return Design(workspace, option).nameOf(id(thing));
}

} // namespace

TEST_CASE("An option of a colleague's file is merged by id with the one here", "[options]") {
    Two two;
    Two::done(two.mine, rename(Design(two.mine, a), id("mk-alliance"), QStringLiteral("Mine")));
    Two::done(two.theirs, rename(Design(two.theirs, a), id("bedfordshire-alliance"), QStringLiteral("Theirs")));
    Two::done(two.theirs, remove(Design(two.theirs, a), {id("bedfordshire-ccs")}));
    // Of what all options share, and of an option that nobody asked for.
    Two::done(two.theirs, rename(Design(two.theirs, a), id("luton-borough-council"), QStringLiteral("Council of Luton")));
    Two::done(two.theirs, rename(Design(two.theirs, id("b")), id("luton"), QStringLiteral("Left alone")));
    std::size_t questions = 99;
    const Workspace made = two.merged(a, BringIn::merged, true, &questions);
    CHECK(questions == 0);
    CHECK(two.came == a);
    CHECK(nameIn(made, a, "mk-alliance") == QStringLiteral("Mine"));
    CHECK(nameIn(made, a, "bedfordshire-alliance") == QStringLiteral("Theirs"));
    CHECK_FALSE(Design(made, a).locate(id("bedfordshire-ccs")));
    CHECK(nameIn(made, a, "luton-borough-council") == QStringLiteral("Council of Luton"));
    CHECK(nameIn(made, id("b"), "luton") == nameIn(two.mine, id("b"), "luton"));
}

TEST_CASE("What both have changed is asked about, and either can stand", "[options]") {
    Two two;
    Two::done(two.mine, rename(Design(two.mine, a), id("mk-alliance"), QStringLiteral("Mine")));
    Two::done(two.theirs, rename(Design(two.theirs, a), id("mk-alliance"), QStringLiteral("Theirs")));
    for (const bool startKnown : {true, false}) {
        CAPTURE(startKnown);
        std::size_t questions = 0;
        CHECK(nameIn(two.merged(a, BringIn::merged, startKnown, &questions), a, "mk-alliance") == QStringLiteral("Mine"));
        CHECK(questions == 1);
        CHECK(nameIn(two.merged(a, BringIn::merged, startKnown, nullptr, Side::theirs), a, "mk-alliance") == QStringLiteral("Theirs"));
    }
}

TEST_CASE("Two forms of one place are a question where no start is known, and members of both are kept", "[options]") {
    Two two;
    Two::done(two.theirs, setPlaceForm(Design(two.theirs, a), id("mk-alliance"), PlaceForm::committee));
    const auto pcns = [](Workspace& workspace) -> Ids& { return std::get<Table<Place>>(workspace.contents.at(a)).at(id("mk-alliance")).pcns; };
    pcns(two.mine) = {id("bht")};
    pcns(two.theirs) = {id("elft")};
    std::size_t questions = 0;
    const Workspace made = two.merged(a, BringIn::merged, false, &questions);
    CHECK(questions > 0);
    const Place& place = std::get<Table<Place>>(made.contents.at(a)).at(id("mk-alliance"));
    CHECK(place.forms == std::get<Table<Place>>(two.mine.contents.at(a)).at(id("mk-alliance")).forms);
    CHECK(place.pcns == Ids{{id("bht"), id("elft")}});
}

TEST_CASE("Where no start is known nothing is lost: what one alone has stays, and places stay as they are here", "[options]") {
    Two two;
    Two::done(two.mine, remove(Design(two.mine, a), {id("bedfordshire-ccs")}));
    Two::done(two.theirs, remove(Design(two.theirs, a), {id("bedfordshire-elft")}));
    Two::done(two.mine, placeAt(Design(two.mine, a), id("mk-alliance"), QStringLiteral("structure"), QRectF(10, 20, 300, 200)));
    Two::done(two.theirs, placeAt(Design(two.theirs, a), id("mk-alliance"), QStringLiteral("structure"), QRectF(90, 20, 300, 200)));
    std::size_t questions = 99;
    const Workspace made = two.merged(a, BringIn::merged, false, &questions);
    CHECK(questions == 0);
    CHECK(Design(made, a).locate(id("bedfordshire-ccs")));
    CHECK(Design(made, a).locate(id("bedfordshire-elft")));
    CHECK(std::get<Table<Placement>>(made.contents.at(a)) == std::get<Table<Placement>>(two.mine.contents.at(a)));
}

TEST_CASE("An option comes in beside one with its id, whole and under another", "[options]") {
    Two two;
    Two::done(two.theirs, rename(Design(two.theirs, a), id("mk-alliance"), QStringLiteral("Theirs")));
    for (const bool startKnown : {true, false}) {
        const Workspace made = two.merged(a, BringIn::beside, startKnown);
        CHECK(two.came != a);
        CHECK(made.options.size() == two.mine.options.size() + 1);
        CHECK(made.options.at(two.came).name == QStringLiteral("Theirs"));
        CHECK(made.contents.at(two.came) == two.theirs.contents.at(a));
        CHECK(made.contents.at(a) == two.mine.contents.at(a));
    }
}

TEST_CASE("Options of two systems that only happen to have one id are not offered as one", "[options]") {
    const Workspace mine = example(QStringLiteral("blmk"));
    CHECK(canBeOne(mine, mine, id("a")));
    CHECK_FALSE(canBeOne(mine, example(QStringLiteral("south-east-london")), id("a")));
    CHECK_FALSE(canBeOne(mine, mine, id("c")));
    Workspace sketch;
    sketch.options[id("a")] = mine.options.at(id("a"));
    Workspace other = sketch;
    CHECK(canBeOne(sketch, other, id("a")));
    other.options[id("a")].name = QStringLiteral("Another");
    CHECK_FALSE(canBeOne(sketch, other, id("a")));
}

TEST_CASE("An option that isn't here keeps its id, so that it can be merged the next time", "[options]") {
    Two two;
    const auto copied = copyOption(Design(two.theirs, a), QStringLiteral("Theirs"));
    REQUIRE(copied);
    apply(two.theirs, copied->edit.changes);
    two.mine = two.merged(copied->id, BringIn::beside, true);
    CHECK(two.came == copied->id);
    CHECK(two.mine.options.at(two.came).basedOn == a);
    Two::done(two.theirs, rename(Design(two.theirs, copied->id), id("mk-alliance"), QStringLiteral("Later")));
    std::size_t questions = 99;
    const Workspace again = two.merged(copied->id, BringIn::merged, false, &questions);
    CHECK(questions == 1);
    CHECK(nameIn(two.merged(copied->id, BringIn::merged, false, nullptr, Side::theirs), copied->id, "mk-alliance") == QStringLiteral("Later"));
}

TEST_CASE("What a colleague took from what all options share stays for the others", "[options]") {
    Two two;
    const Workspace other = withOnlyOption(two.theirs, a);
    two.theirs = other;
    std::vector<Id> organisations;
    for (const auto& [organisation, entity] : two.theirs.organisations)
        organisations.push_back(organisation);
    Two::done(two.theirs, remove(Design(two.theirs, a), {id("luton-borough-council")}));
    REQUIRE_FALSE(two.theirs.organisations.contains(id("luton-borough-council")));
    const Workspace made = two.merged(a, BringIn::merged, true);
    CHECK(made.organisations == two.mine.organisations);
    CHECK(made.contents.at(id("b")) == two.mine.contents.at(id("b")));
    CHECK(optionDifference(made, a, a).isEmpty());
}

TEST_CASE("Whatever two people did, an option comes in whole, and beside others just as it was", "[options]") {
    const Workspace start = example(QStringLiteral("norfolk-and-waveney"));
    const auto edited = [&](std::mt19937& random) {
        Workspace workspace = start;
        for (int i = 0; i < 20; ++i) {
            const Edit edit = randomEdit(workspace, random);
            Workspace next = workspace;
            apply(next, edit.changes);
            if (checkIntegrity(next, edit.changes))
                workspace = std::move(next);
        }
        return workspace;
    };
    int asked = 0;
    int besides = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        const Workspace mine = edited(random);
        const Workspace theirs = edited(random);
        const Id chosen = theirs.optionsInOrder().front();
        for (const BringIn how : {BringIn::merged, BringIn::beside})
            for (const Workspace* known : {&start, static_cast<const Workspace*>(nullptr)})
                for (const Side side : {Side::mine, Side::theirs}) {
                    if (how == BringIn::merged && !mine.options.contains(chosen))
                        continue;
                    CAPTURE(seed, how == BringIn::merged, known == &start, side == Side::mine);
                    const auto coming = comingIn(mine, theirs, chosen, how, QStringLiteral("Theirs"), known);
                    if (!coming)
                        continue;
                    const Merge merge = mergeThreeWay(coming->base, mine, coming->theirs, {}, side);
                    asked += static_cast<int>(merge.conflicts.size());
                    Workspace made = mine;
                    REQUIRE(checkFits(made, merge.changes));
                    apply(made, merge.changes);
                    const auto fault = firstLooseEnd(made);
                    REQUIRE_FALSE(fault.has_value());
                    for (const auto& [option, content] : mine.contents)
                        if (option != coming->option && merge.conflicts.empty())
                            CHECK(made.contents.at(option) == content);
                    if (how == BringIn::beside && merge.conflicts.empty() && merge.renamed.empty()) {
                        ++besides;
                        CHECK(made.contents.at(coming->option) == theirs.contents.at(chosen));
                    }
                }
    }
    CHECK(asked > 20);
    CHECK(besides > 5);
}
