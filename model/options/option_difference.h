// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"

namespace placewright {

/// What leads from what option `from` holds to what option `to` holds, as changes of `from`. Things are matched by kind
/// and id, which copying an option keeps.
///
/// Laws: applied, `from` holds what `to` does; an option and itself differ in nothing; swapped, it is the inverse but
/// for the option it is keyed on.
ChangeSet optionDifference(const Workspace& workspace, const Id& from, const Id& to);

/// True for a change of where a thing stands, on a drawing or in a list, that leaves alone what it means.
bool isLayout(const EntityKey& key, const Change& change);

} // namespace placewright
