// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure/box_composer.h"

namespace placewright {

/// Explains what a drawing uses, nothing else.
std::vector<LegendEntry> legendOf(const LegendUse& use);

} // namespace placewright
