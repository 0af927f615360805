// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"

namespace placewright {

/// The published map as data, a table for each subject: functions and decisions first, then who does what, bodies, seats,
/// delegations, contracts, money, agreements, findings, waivers and the legend. The first column of each names its row by an
/// id that stays. Tables without rows are left out.
std::vector<WordTable> dataTables(const Design& design, const MapScope& scope, const Publication& publication);

} // namespace placewright
