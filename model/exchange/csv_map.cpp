// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_map.h"

#include "model/map/map_table.h"

namespace placewright {

QByteArray mapCsv(const DecisionsMap& map, CsvStyle style)
{
    CsvWriter csv(style);
    csv.row(mapTableHeadings());
    for (const MapTableLine& line : mapTable(map))
        csv.row(line.cells);
    return csv.bytes();
}

} // namespace placewright
