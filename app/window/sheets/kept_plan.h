// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/publication/sheet_plan.h"

namespace placewright {

/// How sheets were made last, or how they usually are; all parts named.
SheetPlan keptPlan();
/// Keeps it for next time, but for whose page alone was wanted.
void keepPlan(const SheetPlan& plan);

} // namespace placewright
