// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/theme.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace placewright;
using R = ThemeRole;

TEST_CASE("every theme carries its words and marks with enough contrast", "[theme]") {
    const auto kind = GENERATE(ThemeKind::light, ThemeKind::dark, ThemeKind::highContrast);
    const Theme& t = theme(kind);
    const auto ratio = [&](R a, R b) { return contrast(t.colour(a), t.colour(b)); };
    CAPTURE(static_cast<int>(kind));

    for (R ground : {R::page, R::band, R::surface, R::mustWash, R::expectedWash})
        for (R letters : {R::text, R::textQuiet, R::heading, R::must}) {
            CAPTURE(static_cast<int>(ground), static_cast<int>(letters));
            CHECK(ratio(letters, ground) >= 4.5);
        }
    for (R ground : {R::page, R::band, R::surface})
        for (R letters : {R::delegation, R::equals, R::contract, R::expected, R::accountability, R::advice})
            CHECK(ratio(letters, ground) >= 4.5);
    CHECK(ratio(R::chipText, R::chip) >= 4.5);
    CHECK(ratio(R::functionChipText, R::functionChip) >= 4.5);
    for (R strong : {R::pill, R::seatChair, R::seatNonExecutive, R::seatExecutive, R::seatPartner, R::seatOther,
                     R::seatMember, R::seatAttendee, R::tierNational, R::tierBeyond, R::tierSystem, R::tierPlace,
                     R::tierAtScale, R::tierPartners, R::must, R::expected, R::decides, R::delivers}) {
        CAPTURE(static_cast<int>(strong));
        CHECK(ratio(R::textOnStrong, strong) >= 4.5);
        CHECK(ratio(strong, R::surface) >= 3);
    }
    for (R line : {R::recommends, R::consulted, R::accountable, R::neighbourhoodOutline, R::selection, R::focus,
                   R::dropTarget, R::hover, R::place, R::collaborativeB})
        CHECK(ratio(line, R::surface) >= 3);
}
