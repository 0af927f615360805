// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/tables/sheet_cells.h"

namespace placewright {

/// Tables read from a file.
struct TableFile {
    std::vector<SheetCells> sheets;
    QStringList notes; ///< What may have gone wrong in reading.
};

/// Reads .xlsx, and .csv, .tsv or other text with separators; what it is, is told by its content. Errors name the file.
Result<TableFile> readTableFile(const QString& path, const TableProgress& progress = {});

} // namespace placewright
