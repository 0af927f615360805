// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/edits/structure.h"

#include <functional>

namespace placewright {

/// Something to add that was typed as a sentence: "add place Luton", "seat mental health on Bedford board".
struct QuickAdd {
    QString title;  ///< What would be done: "Add the place Luton".
    QString detail; ///< What more there is to know, such as that the seat would be vacant.
    /// The edit, made from the design as it is then.
    std::function<Result<Addition>(const Design&)> make;
};

/// What a sentence can mean here, the likeliest first; none if it is no such sentence or not finished.
std::vector<QuickAdd> quickAdds(const Design& design, const Id& system, const QString& typed);
/// How such sentences go, one an entry, to be shown as a hint.
QStringList quickAddExamples();

} // namespace placewright
