// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/seat_vote.h"

namespace placewright {

bool hasVote(const Seat& seat) {
    return seat.category != SeatCategory::attendee && seat.capacity != SeatCapacity::inAttendance &&
           seat.capacity != SeatCapacity::nonVoting;
}

} // namespace placewright
