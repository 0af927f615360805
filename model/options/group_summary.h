// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/holdings.h"
#include "model/options/comparison.h"

namespace placewright {

/// What a group of changes means for its body in a sentence that follows its name: what it gains and loses first, then
/// what else differs. Empty if only layout does.
QString summaryOf(const ChangeGroup& group, const Comparison& comparison, const Holdings& from, const Holdings& to);

} // namespace placewright
