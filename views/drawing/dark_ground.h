// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace placewright {

/// Whether what is painted with this palette stands on a dark ground, and is to be light.
inline bool hasDarkGround(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace placewright
