// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/edit.h"
#include "model/domain/authority.h"
#include "model/domain/workspace.h"

namespace placewright {

/// That a body has a part, or has it no longer.
struct PartChange {
    Id who;
    Part part = Part::decides;
    bool has = true;
};

/// Makes parts as they are said to be, and leaves all others alone: unlike `setPart`, deciding doesn't move by itself. With a
/// null `decision` in all decisions of the function; one without decisions gets one where there is a part to hold.
Result<Edit> changeParts(const Design& design, const Id& function, const Id& decision, const std::vector<PartChange>& changes);

/// Gives each place of a system a decision of its own in a function, named after it, which the place decides; whoever else takes
/// part in the function's one decision takes part in each. That one goes: what it held now stands in each place's. Places that have
/// a decision already keep it. Fails where there is no place, or each has its own.
Result<Edit> giveToPlaces(const Design& design, const Id& function, const Id& system);

} // namespace placewright
