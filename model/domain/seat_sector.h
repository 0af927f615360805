// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// The sector a seat brings: its own, else its organisation's (EXCHANGE, seat sectors); `other` where neither is
/// recorded.
SeatSector sectorOf(const Design& design, const Seat& seat);

} // namespace placewright
