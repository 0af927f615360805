// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/tables/sheet_cells.h"

#include <QByteArray>

namespace placewright {

/// The sheets of an Office Open XML workbook as words: numbers as they were typed, days as ISO 8601, formulas by what they last
/// gave. Fails on what is no such workbook, what is larger than any table of people's, and when `progress` stops it.
Result<std::vector<SheetCells>> readXlsx(const QByteArray& bytes, const TableProgress& progress = {});

} // namespace placewright
