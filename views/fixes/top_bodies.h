// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// The board and the Partnership of a system; null if there is none or several.
Id boardOf(const Design& design, const Id& system);
Id partnershipOf(const Design& design, const Id& system);
Id nhsBodyOf(const Design& design, const Id& system);

} // namespace placewright
