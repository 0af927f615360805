// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright::test {

Id id(const char* text);

/// Options a, b and c with 2, 5 and 3 seats on their only forum. "Ease of change" has weight 3 and scores 4, 8 and 6; "The
/// largest forum" has weight 1 and less is better, which comes to scores 10, 0 and 6 2/3. Totals 5.5, 6 and 6 1/6.
Workspace weighed();

/// The options of `weighed`, in order.
std::vector<Id> weighedOptions();

} // namespace placewright::test
