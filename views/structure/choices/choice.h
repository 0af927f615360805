// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"

#include <functional>
#include <vector>

namespace placewright {

/// One thing that a drop or a link can mean here.
struct DropChoice {
    QString words;
    Edit edit;
    std::vector<Id> result; ///< To be selected once it is done.
};

/// What the rules would say to an edit.
struct Foresight {
    QStringList fallsShort; ///< What would newly fall short and where that is written, a sentence each.
    QStringList putRight;   ///< What would no longer fall short.
};

/// Asks the rules about edits that are not made; in the order of the edits.
using Foresee = std::function<std::vector<Foresight>(const std::vector<const Edit*>&)>;

} // namespace placewright
