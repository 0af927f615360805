// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <functional>

class QMenu;

namespace placewright {

/// The five forms of a place, each with what it can decide; the present ones are ticked.
void fillFormMenu(QMenu* menu, const Design& design, const Id& place, std::function<void(PlaceForm)> choose);

} // namespace placewright
