// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/seat_sector.h"

namespace placewright {

/// Seats of a forum that bring one sector to the table.
struct SeatGroup {
    QString name;
    std::vector<const Seat*> seats;
    std::vector<const Seat*> also; ///< Seats counted in another group that bring this sector too.
    int missing = 0;               ///< How many the minimum asks for that nobody brings.
};

/// Groups of a place's forum: the framework's minimum first, whether it is met or not, then what else there is.
std::vector<SeatGroup> placeGroups(const Design& design, const Place& place, const std::vector<const Seat*>& seats);
/// Groups of a Partnership: the founding members first. `body` is the system's NHS body, or null.
std::vector<SeatGroup>
partnershipGroups(const Design& design, const Id& system, const Id& body, const std::vector<const Seat*>& seats);
/// Groups of a forum that no minimum applies to; only those with seats.
std::vector<SeatGroup> categoryGroups(const std::vector<const Seat*>& seats);

} // namespace placewright
