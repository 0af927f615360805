// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"

namespace placewright {

/// A seat that a rule asks for.
struct WantedSeat {
    SeatCategory category = SeatCategory::member;
    QString title;
    QString role;
    std::optional<SeatSector> sector;
    Id drawnFrom;
};

/// The seats that a rule misses on the forum it speaks of.
struct MissingSeats {
    Id place; ///< Set for a place; gets a forum if it has none.
    Id forum;
    std::vector<WantedSeat> seats;
    std::vector<Id> qualify; ///< Where any one of several could hold the seat: all of them, the likeliest first.
};

/// The seats that would put a finding of this rule right; none if the rule is about something else or can't be met so.
/// `chosen` is one of those that qualify; null for the likeliest.
MissingSeats missingSeats(const Design& design, const QString& rule, const Id& subject, const Id& chosen = {});

/// Adds them, with the place's forum if there is none, in one edit.
Result<Edit> addSeats(const Design& design, const MissingSeats& missing);

/// The board and the Partnership of a system; null if there is none or several.
Id boardOf(const Design& design, const Id& system);
Id partnershipOf(const Design& design, const Id& system);
Id nhsBodyOf(const Design& design, const Id& system);

} // namespace placewright
