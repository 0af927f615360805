// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// An entity with those that are copied together with it: a place's forum, posts and neighbourhoods, a forum's seats, a
/// function's decisions.
std::vector<EntityKey> withBelongings(const Design& design, const EntityKey& start);

} // namespace placewright
