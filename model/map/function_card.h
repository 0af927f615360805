// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// Something that is known of a function and recorded elsewhere.
struct CardFact {
    QString label;
    QString words;
    Id leads; ///< Where it is recorded; null where that is no entity of its own.

    friend bool operator==(const CardFact&, const CardFact&) = default;
};

/// What a function's own fields don't say: who decides within which limit and who else takes part, each delegation and
/// agreement with its dates, where the framework speaks of it, and what is left open. Empty if there is no such function.
std::vector<CardFact> functionCard(const Design& design, const Id& function);

} // namespace placewright
