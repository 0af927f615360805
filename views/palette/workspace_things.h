// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_entry.h"
#include "views/session/session.h"

namespace placewright {

/// Everything with a name in the option shown, and the other options. Choosing an entry shows its system and calls `goTo`
/// with its kind and id; choosing an option shows that option.
std::vector<PaletteEntry> workspaceThings(Session& session, std::function<void(Kind, const Id&)> goTo);

/// Shows the system an entity belongs to, if it is another than the one shown.
void showSystemOf(Session& session, const Id& id);

} // namespace placewright
