// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/tables/sheet_cells.h"

#include <QCoreApplication>

namespace placewright {

/// The translations' context of all that is said about tables from elsewhere.
struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// That a person stopped it.
Error stopped();
/// "row 14" or "“Who does what”, row 14", as a spreadsheet numbers rows.
QString placeOf(const SheetCells& sheet, int row);
/// The same with the column's letters: "row 14, column C".
QString placeOf(const SheetCells& sheet, int row, int column);

/// Words as they are compared: white space evened out, and without the apostrophe that keeps a spreadsheet program from
/// taking a cell for a formula.
QString evened(const QString& cell);
/// True if both say the same, apart from capitals and white space.
bool sameWords(const QString& a, const QString& b);
/// Parts of a cell between semicolons or line ends, without empty ones.
QStringList listed(const QString& cell);

} // namespace placewright
