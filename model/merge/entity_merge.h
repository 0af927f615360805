// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge_conflict.h"

namespace placewright {

/// Answers a conflict and keeps it for the person.
using Decide = std::function<Side(MergeConflict)>;

/// One thing that both sides have, field by field: what one side alone changed is taken from it, lists are merged entry
/// by entry, and what both changed differently is asked. `base` is nothing where both added it.
Entity mergedEntity(const EntityKey& key,
                    const std::optional<Entity>& base,
                    const Entity& mine,
                    const Entity& theirs,
                    const Decide& decide);

/// Equal but for where it stands among its kind.
bool sameBesidesOrder(const Entity& a, const Entity& b);

} // namespace placewright
