// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"
#include "views/clipboard/pasted_list.h"

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

QStringList names(const std::vector<PastedLine>& lines) {
    QStringList all;
    for (const PastedLine& line : lines)
        all << line.name;
    return all;
}

} // namespace

TEST_CASE("Lines of a spreadsheet are read by rows and tabs, headings, gaps and repetitions left out") {
    const Workspace workspace = smallSystem();
    const Design design(workspace, id("option"));
    const auto lines = pastedLines(design, QStringLiteral("Name\tKind\r\nEast minds\tTrust\r\n\r\n  Harbour   Care \t\n\"Smith, "
                                                          "\"\"Sons\"\"\nand others\"\tCIC\nHARBOUR care\n"));
    CHECK(names(lines) == QStringList{QStringLiteral("East minds"), QStringLiteral("Harbour Care"),
                                      QStringLiteral("Smith, \"Sons\" and others")});
    CHECK(lines[0].known == id("minds"));
    CHECK(lines[1].known.isNull());
    CHECK(lines[2].second == QStringLiteral("CIC"));
    CHECK(pastedLines(design, QStringLiteral("\n\t\n  ")).empty());
}

TEST_CASE("Known organisations get seats drawn from them, unknown names a title; who sits there is left out") {
    const Workspace workspace = smallSystem();
    const Design design(workspace, id("option"));
    const auto lines = pastedLines(design, QStringLiteral("East Minds\nTestbourne Council\nYouth council\tAttendee"));
    const auto seats = asSeats(design, id("north"), lines, SeatCategory::member);
    REQUIRE(seats.size() == 2);
    CHECK(seats[0].drawnFrom == id("minds"));
    CHECK(seats[0].title.isEmpty());
    CHECK(seats[1].title == QStringLiteral("Youth council"));
    CHECK(seats[1].category == SeatCategory::attendee);

    const auto bodies = asOrganisations(lines, OrganisationKind::vcse);
    REQUIRE(bodies.size() == 1);
    CHECK(bodies[0].kind == OrganisationKind::vcse);
}
