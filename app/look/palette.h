// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QPalette>

namespace placewright {

/// The colours of the window's furniture, from the same theme as the drawings.
QPalette paletteFor(const Theme& theme);

} // namespace placewright
