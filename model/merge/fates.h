// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// Removes a thing as a person does who removes it on screen, with all that goes with it. False if it must stay.
bool removeWithAll(Workspace& workspace, const EntityKey& key);

/// Makes the removal of a thing undone in a workspace that came from `base`: the thing comes back as `base` has it, with
/// what stood or fell with it and the references that led to it. False if its id means something else by now.
bool bringBack(Workspace& workspace, const Workspace& base, const EntityKey& key);

} // namespace placewright
