// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// One place where an entity appears: what refers to it, and as what.
struct Use
{
    Id id;
    Kind kind = Kind::workspace;
    QString name;
    QString as; ///< Label of the field that refers, such as "Drawn from".
};

/// Where an entity is used in a design, in the order of kinds; each user once.
std::vector<Use> usesOf(const Design& design, const Id& id);

} // namespace placewright
