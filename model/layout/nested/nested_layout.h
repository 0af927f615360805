// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

namespace placewright {

/// Lays out boxes that may stand in others, and routes every connector. Pure, as `tieredLayout`, which calls it for
/// such boxes. A title has the height that `heightFor` gives the enclosing box. What is pinned is not looked at.
Layout nestedLayout(const LayoutInput& input);

/// What `before` holds with the boxes and links behind its own added: all of it stays, routes included, and only new
/// ones are placed and routed around it. Where there is no room for a new box everything is laid out anew.
Layout grownLayout(const LayoutInput& input, const Layout& before);

} // namespace placewright
