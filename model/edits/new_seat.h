// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

namespace placewright {

/// What a new seat is to be. It stays vacant until somebody holds it.
struct NewSeat {
    SeatCategory category = SeatCategory::member;
    QString title{}; ///< May be empty.
    std::optional<SeatSector> sector{};
    Id drawnFrom{}; ///< Null for none.
};

struct NewSeats {
    Edit edit;
    std::vector<Id> ids;
};

/// What a new seat most likely is: a partner on a board, else a member.
SeatCategory usualCategory(const Design& design, const Id& forum);

/// What a seat on this would be added to: a forum, place or collaborative itself, the forum of a seat; else null.
Id joinTarget(const Design& design, const Id& subject);

/// Seats on a forum, or on the forum of a place or collaborative, which is made if there is none. A network that is
/// given a seat at a place is listed as one of its networks too.
Result<NewSeats> addSeats(const Design& design, const Id& target, const std::vector<NewSeat>& seats);
Result<Addition> addSeat(const Design& design, const Id& target, const NewSeat& seat);

} // namespace placewright
