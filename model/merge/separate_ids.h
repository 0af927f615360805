// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// Ids are made of names, so two people who each add something often give it the same one. Which of the things that
/// `theirs` added stand under an id that means another thing in `mine` or meant one in `base`, with a new id for each.
std::map<EntityKey, Id> clashingIds(const Workspace& base, const Workspace& mine, const Workspace& theirs);

/// The workspace with other ids for some of its things, wherever they are referred to.
Workspace withIds(const Workspace& workspace, const std::map<EntityKey, Id>& ids);

} // namespace placewright
