// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/tables/sheet_cells.h"

#include <QByteArray>

namespace placewright {

/// Cells of text as spreadsheet programs write and copy it: cells in quotes may hold separators and line ends, with quotes
/// doubled. A null `separator` is found out: tab, semicolon or comma, whichever the first line has most of.
SheetCells cellsOf(const QString& text, QChar separator = {});

/// The same of a file's bytes: UTF-8, UTF-16 with its mark, or else Windows-1252, which `note` then says. Fails on what
/// is no text, and when `progress` stops it.
Result<SheetCells> cellsOf(const QByteArray& bytes, const TableProgress& progress = {}, QString* note = nullptr);

} // namespace placewright
