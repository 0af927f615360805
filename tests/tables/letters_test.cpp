// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/map/map_cells.h"
#include "model/tables/line_edits.h"
#include "tests/tables/map_tables.h"

using namespace placewright;

TEST_CASE("Letters of a cell are read as people write them", "[tables]") {
    const auto read = [](const char* text) -> QString {
        const auto letters = lettersFromText(QString::fromUtf8(text));
        if (!letters)
            return QStringLiteral("none");
        QString said;
        for (const MapLetter letter : letters->list())
            said += letterText(letter);
        return said;
    };
    CHECK(read("D") == QStringLiteral("D"));
    CHECK(read("c x") == QStringLiteral("CX"));
    CHECK(read("A, D") == QStringLiteral("DA"));
    CHECK(read("") == QString());
    CHECK(read("yes") == QStringLiteral("none"));
}

TEST_CASE("Days of a table are read as people write them", "[tables]") {
    CHECK(isoDay(QStringLiteral("1 July 2022")) == QStringLiteral("2022-07-01"));
    CHECK(isoDay(QStringLiteral("01/07/2022")) == QStringLiteral("2022-07-01"));
    CHECK(isoDay(QStringLiteral("July 2022")) == QStringLiteral("2022-07"));
    CHECK(isoDay(QStringLiteral("2022-07")) == QStringLiteral("2022-07"));
    CHECK(isoDay(QStringLiteral(" ")) == QString());
    CHECK_FALSE(isoDay(QStringLiteral("next spring")));
}
