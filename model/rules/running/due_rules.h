// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/running/option_state.h"
#include "model/rules/running/rule_lanes.h"
#include "model/rules/touch/touch.h"

namespace placewright {

/// Marks which rules are to be run again in an option after this has been touched there, and in which systems.
void markDue(OptionState& state, const RuleLanes& lanes, const TouchedScopes& touched);

} // namespace placewright
