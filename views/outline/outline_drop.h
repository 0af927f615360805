// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"

namespace placewright {

/// Where something is dropped: on an entity, or between two of its children.
struct DropSpot {
    Id target; ///< The entity dropped on or into; null over a heading.
    Id before; ///< The sibling it goes before; null for last.
    bool between = false;
};

/// True if dropping these there would mean something; cheap, for the cursor.
bool canDrop(const Design& design, const std::vector<Id>& ids, const DropSpot& spot);

/// What the drop does: an organisation takes part, a seat or forum moves, siblings change their order. One edit for
/// all.
Result<Edit> dropEdit(const Design& design, const std::vector<Id>& ids, const DropSpot& spot);

} // namespace placewright
