// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/word_match.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

int match(const char* typed, const char* name, const char* further = "") {
    return matchOf(searchWords(QString::fromUtf8(typed)), QString::fromUtf8(name), QString::fromUtf8(further));
}

} // namespace

TEST_CASE("every word typed has to be found", "[palette]") {
    CHECK(match("zoom fit", "Zoom to fit") > 0);
    CHECK(match("fit zoom", "Zoom to fit") > 0);
    CHECK(match("zoom far", "Zoom to fit") == 0);
    CHECK(match("", "Zoom to fit") == 0);
    CHECK(match("bedford board", "Board", "Bedfordshire, Luton and Milton Keynes") > 0);
}

TEST_CASE("names that say it in whole words and first go before others", "[palette]") {
    CHECK(match("place", "Place") > match("place", "Replacement"));
    CHECK(match("audit", "Audit committee") > match("audit", "Committee for audit"));
    CHECK(match("audit", "Committee for audit") > match("audit", "Finance", "audit"));
    CHECK(match("men", "Mental health") > match("men", "Appointment"));
}
