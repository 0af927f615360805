// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

namespace placewright {

/// Where two drawings look different, in drawing units: what has to be painted again when one takes the other's place.
/// Never too little; too much where marks have changed their order.
std::vector<QRectF> damageBetween(const DisplayList& before, const DisplayList& after);

} // namespace placewright
