// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_decisions/decisions_window.h"

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("Sums are read as people write them, anything else stays as words") {
    const auto pounds = [](const char* text) { return limitFromText(QString::fromUtf8(text)); };
    CHECK(pounds("£25m") == Limit(qint64(25'000'000)));
    CHECK(pounds("1.5 million") == Limit(qint64(1'500'000)));
    CHECK(pounds("250k") == Limit(qint64(250'000)));
    CHECK(pounds("£ 40,000") == Limit(qint64(40'000)));
    CHECK(pounds("5000") == Limit(qint64(5'000)));
    CHECK(pounds("£2bn") == Limit(qint64(2'000'000'000)));
    CHECK(pounds("up to £5m") == Limit(QStringLiteral("up to £5m")));
    CHECK(pounds("4,00") == Limit(QStringLiteral("4,00")));
    CHECK(pounds("£1.50") == Limit(QStringLiteral("£1.50")));
    CHECK(pounds("99999999999999999999") == Limit(QStringLiteral("99999999999999999999")));
    CHECK(pounds("  ") == Limit());
}

TEST_CASE("A limit on a function without decisions makes one to hold it") {
    DecisionsWindow window;
    REQUIRE(window.session.apply(setLimit(window.design(), id("quality"), {}, QStringLiteral("£1m"))));
    const auto& decisions = window.design().table<Decision>();
    const auto made = std::find_if(decisions.begin(), decisions.end(),
                                   [](const auto& d) { return d.second.function == id("quality"); });
    REQUIRE(made != decisions.end());
    CHECK(made->second.limit == Limit(qint64(1'000'000)));
    window.session.undo();
    CHECK(window.design().table<Decision>().size() == 3);
}
