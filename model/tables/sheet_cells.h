// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace placewright {

/// A table as it stands in a file or on the clipboard: words by rows, the row of headings included.
struct SheetCells {
    QString name;                           ///< Of the sheet; empty where the file holds one table.
    std::vector<QStringList> rows;          ///< A row may have fewer cells than others.
    std::set<std::pair<int, int>> formulas; ///< Row and column, from 0, of cells that work out their words.

    QString at(int row, int column) const { return rows[static_cast<std::size_t>(row)].value(column); }
    int rowCount() const { return static_cast<int>(rows.size()); }
    bool isEmpty() const { return rows.empty(); }
};

/// Told how far a table has been read or compared; false stops it.
using TableProgress = std::function<bool(int done, int of)>;

} // namespace placewright
