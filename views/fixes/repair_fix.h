// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fixes/quick_fixes.h"

namespace placewright {

/// What the rule itself says puts a finding right (`repair` in its head): one edit for all its rows. Where it names any of
/// several, or the rule gives several ways, each is a way of its own.
std::optional<QuickFix> repairFix(const Design& design, const ShownFinding& finding);

} // namespace placewright
