// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

namespace placewright {

/// The forum that the one selected thing is, has, or sits on: a forum itself, the forum of a place or collaborative,
/// the forum of a seat. Null if there is none.
Id selectedForum(const Session& session);
/// The place that the one selected thing is or belongs to.
Id selectedPlace(const Session& session);

} // namespace placewright
