// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_table.h"

#include "model/exchange/csv_writer.h"

#include <algorithm>

namespace placewright {

QByteArray csvOf(const WordTable& table, const QString& groupHeading) {
    const bool grouped =
        std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return !row.group.isEmpty(); });
    CsvWriter writer;
    writer.row(grouped ? QStringList{groupHeading} + table.headings : table.headings);
    for (const WordTable::Row& row : table.rows)
        writer.row(grouped ? QStringList{row.group} + row.cells : row.cells);
    return writer.bytes();
}

} // namespace placewright
