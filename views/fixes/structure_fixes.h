// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fixes/quick_fixes.h"

namespace placewright {

/// Fixes that add or join what a rule misses other than seats: the Partnership, the NHS body, the board, places, areas in
/// places, members of collaboratives, the end of a flow of money.
std::optional<QuickFix> structureFix(const Design& design, const ShownFinding& finding);

} // namespace placewright
