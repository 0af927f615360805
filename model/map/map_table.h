// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "model/map/decisions_map.h"

namespace placewright {

/// The columns of the map as a table, in the current language: what a scheme of reservation and delegation lists.
QStringList mapTableHeadings();

/// One line of that table: a function, or one of its decisions where it has several.
struct MapTableLine
{
    std::size_t row = 0;      ///< Of `DecisionsMap::rows`.
    const MapDecision* decision = nullptr; ///< Null where the line stands for the whole function.
    QStringList cells;        ///< As many as there are headings.
};
std::vector<MapTableLine> mapTable(const DecisionsMap& map);

/// The same for a reader: fewer columns, a body a line with its letter, subjects as groups. Rows lead to functions.
WordTable decisionsTable(const DecisionsMap& map);

} // namespace placewright
