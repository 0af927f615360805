// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/choices/choice.h"

class QMenu;

namespace placewright {

/// Puts choices into a menu: first those that leave every rule as it is, then those with which one would fall short, which
/// say so in their words and name the rule in their tooltip. Nothing is forbidden. `foresee` may be empty.
void fillChoiceMenu(QMenu* menu,
                    const QString& heading,
                    std::vector<DropChoice> choices,
                    const Foresee& foresee,
                    const std::function<void(const DropChoice&)>& choose);

} // namespace placewright
