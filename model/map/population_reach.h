// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// Compares populations as people write them ("People living in Luton", "240,000 people"): by the systems, areas, places and
/// neighbourhoods that they name, and by numbers of people. True if `given` has somebody whom `received` leaves out; false as
/// well where words alone don't say.
bool reachesBeyond(const Design& design, const QString& given, const QString& received);

} // namespace placewright
