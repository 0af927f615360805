// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/fixes/repair_step.h"

namespace placewright {

/// What a step does, as a button says it. `open` is the name (`@...`) that a person chooses for, if any: the label then ends
/// where the choice goes on, or leaves it out.
QString labelOf(const Design& design, const Id& system, const RepairStep& step, const QString& open);

} // namespace placewright
