// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

namespace placewright {

/// Lays boxes out in tiers where people expect them and draws connectors around them. Pure: the same input gives the
/// same drawing.
///
/// Laws: no two boxes overlap unless a person pinned both there; a pinned box is where it was pinned; no connector
/// crosses a box it doesn't belong to; connectors of different buses share no leg, unless pinned boxes leave one no
/// other way, which its route says. Boxes that stand in others are laid out by `nestedLayout`.
Layout tieredLayout(const LayoutInput& input);

} // namespace placewright
