// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/seat_vote.h"

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("Who attends, by category or by capacity, and who is non-voting has no vote", "[model]") {
    Seat seat;
    CHECK(hasVote(seat)); // Nothing recorded rules out nothing.
    seat.category = SeatCategory::attendee;
    CHECK_FALSE(hasVote(seat));
    seat.capacity = SeatCapacity::fullMember;
    CHECK_FALSE(hasVote(seat));

    seat.category = SeatCategory::partner;
    CHECK(hasVote(seat));
    // A delegate votes as others tell them, and votes.
    seat.capacity = SeatCapacity::delegate;
    CHECK(hasVote(seat));
    for (const SeatCapacity without : {SeatCapacity::inAttendance, SeatCapacity::nonVoting}) {
        seat.capacity = without;
        CHECK_FALSE(hasVote(seat));
        seat.category = std::nullopt;
        CHECK_FALSE(hasVote(seat));
    }

    // A seat that nobody holds yet comes with its vote.
    seat.capacity = SeatCapacity::fullMember;
    seat.status = SeatStatus::vacant;
    CHECK(hasVote(seat));
}
