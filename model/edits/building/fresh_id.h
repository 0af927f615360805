// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <set>

namespace placewright {

/// A free id made of `base`: its slug, then "-2", "-3" ... Free in that option and among what is shared; with a null
/// option (for a shared entity) free in every option too, and no option's own. `alsoTaken` names ids that are spoken for but not in the
/// workspace yet.
Id freshId(const Workspace& workspace, const Id& option, const QString& base, const std::set<Id>& alsoTaken = {});

/// The same for a thing of `option` that has all but its id. One id in two options is one thing in two configurations
/// (EXCHANGE, Document): an id that another option uses is given only to what is the same by kind, name and owner.
Id freshIdFor(const Workspace& workspace,
              const Id& option,
              const Entity& made,
              const QString& base,
              const std::set<Id>& alsoTaken = {});

} // namespace placewright
