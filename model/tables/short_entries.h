// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/edit.h"
#include "model/map/decisions_map.h"

#include <functional>

namespace placewright {

/// A line such as "14 D board", as it is written on a printed map: number of the function, letter, body.
struct ShortEntry {
    QString line;
    QString function; ///< Name of what the number stands for; empty if it stands for nothing.
    QString words;    ///< What would be done: "Finance committee decides".
    std::optional<Error> fault;
    std::function<Result<Edit>(const Design& design)> edit; ///< Null with a fault.
};

/// Reads lines by the short numbers of the printed map: "14 D board", "14.2 C bed place", "14 RC 5", and "14 - trust" for a body
/// that takes no part. A body is named by the beginnings of its words or by the number of its column. Blank lines are left out.
std::vector<ShortEntry> shortEntries(const Design& design, const MapScope& scope, const QString& text);

/// All of them as one edit; fails if a line has a fault or can't be.
Result<Edit> enteredAll(const Design& design, const std::vector<ShortEntry>& entries);

} // namespace placewright
