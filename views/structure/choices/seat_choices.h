// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/choices/choice.h"

namespace placewright {

/// How organisations can take part in a forum, a place or a collaborative: as members or networks where there are such,
/// and with a seat of each category, the usual one first.
std::vector<DropChoice> seatChoices(const Design& design, const Id& target, const std::vector<Id>& organisations);

} // namespace placewright
