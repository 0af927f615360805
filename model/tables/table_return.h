// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"
#include "model/tables/line_edits.h"
#include "model/tables/sheet_cells.h"

namespace placewright {

/// One thing that a table which comes back says otherwise than the map.
struct TableDifference {
    enum class What { changed, added, removed };

    What what = What::changed;
    QString where;  ///< "row 14, column C"; empty for what the table no longer holds.
    QString line;   ///< Name of the function or decision.
    QString column; ///< Heading; empty for a line that came or went.
    QString before; ///< On the map.
    QString after;  ///< In the table.
    Id function;    ///< Null for a new one.
    std::function<Result<Edit>(const Design& design)> edit;
};

/// What came of comparing a table with the map. Nothing has been changed.
struct TableReturn {
    std::vector<TableDifference> differences;
    std::vector<Error> faults; ///< What can't be taken, a cell or row each, with what would be right.
    QStringList notes;         ///< What was left aside.
    int lines = 0;             ///< Lines of the map that were found in the table.
};

/// Compares tables that an export wrote, and somebody changed, with the map as it is now: lines by the id under "Ref". The
/// list of functions and the sheet of letters can be changed; other sheets are left aside with a note. Fails as a whole if there
/// is no such table, and when `progress` stops it.
Result<TableReturn> compareWithMap(const Design& design, const MapScope& scope, const std::vector<SheetCells>& sheets,
                                   const TableProgress& progress = {});

/// Those differences as one edit, called after the file; fails as a whole if one of them can't be.
Result<Edit> takenOver(const Design& design, const std::vector<const TableDifference*>& differences, const QString& file);

} // namespace placewright
