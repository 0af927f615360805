// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"

namespace placewright {

/// The published map as data: functions and decisions first, then who does what, bodies, seats, delegations, contracts, money,
/// agreements, findings and waivers, what is decided in each subject of the map, and the legend. The first column of each names its row by an
/// id that stays. Tables without rows are left out.
std::vector<WordTable> dataTables(const Design& design, const MapScope& scope, const Publication& publication);

} // namespace placewright
