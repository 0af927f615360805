// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/running/option_state.h"
#include "model/rules/running/rule_lanes.h"
#include "model/rules/standing.h"

namespace placewright {

/// How an option whose lists are up to date stands to each rule that runs; `applies` says by rule whether there is anything
/// that it looks at.
std::vector<RuleStanding> standingsOf(OptionState& state, const RuleLanes& lanes, const std::vector<bool>& applies);

} // namespace placewright
