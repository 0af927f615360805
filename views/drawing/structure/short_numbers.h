// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

#include <QHash>

namespace placewright {

/// Puts short numbers on the corners of what stands for entities, once each, and explains them in the legend: for paper, from
/// which lines are entered by them.
void addShortNumbers(DisplayList& picture, const QHash<Id, int>& numbers);

} // namespace placewright
