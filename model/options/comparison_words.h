// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "model/options/comparison.h"

namespace placewright {

/// Whether changes of layout only are listed.
enum class LayoutChanges : bool { left, shown };

/// What people call an option.
QString optionName(const Workspace& workspace, const Id& option);
/// The same for a list to choose from, where an archived one says so.
QString listedName(const Workspace& workspace, const Id& option);
/// "Two alliances and Four places: 63 changes (20 added, 5 removed, 30 changed, 8 moved), 2 of layout only."
QString overviewOf(const Workspace& workspace, const Comparison& comparison);
/// The list of changes, grouped; a row for each field that differs.
WordTable tableOf(const Workspace& workspace, const Comparison& comparison, LayoutChanges layout);
/// The same as lines of text, comparison by comparison.
QString textOf(const Workspace& workspace, const std::vector<Comparison>& comparisons, LayoutChanges layout);

} // namespace placewright
