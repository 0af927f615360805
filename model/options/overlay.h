// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"

namespace placewright {

/// Two options in one: all that the second holds, and what of the first is gone or stands elsewhere now, where it stood. For
/// drawing alone: it holds what neither option does. Of the first's delegations and contracts it has those whose ends are both
/// there, with their money; of its decisions those of bodies that are gone.
struct Overlay {
    Workspace workspace; ///< What is shared, and the one option.
    Id option;
    std::set<Id> gone;         ///< Things that the first option alone has.
    std::map<Id, Id> formerly; ///< Where something stood before it moved: an id of its own, and that of the thing.

    Design design() const { return {workspace, option}; }
};

Overlay overlayOf(const Workspace& workspace, const Comparison& comparison);

} // namespace placewright
