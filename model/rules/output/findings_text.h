// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/finding.h"

namespace placewright {

/// The findings of one option for reading, as `check --format text` prints them.
QString findingsText(const Design& design, const std::vector<Finding>& findings);

/// "Must", "Expected" or "May", for headings.
QString shownWord(Strength strength);
/// "falls short", "not recorded" ... in the language of the interface.
QString shownWord(FindingState state);

} // namespace placewright
