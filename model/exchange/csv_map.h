// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_writer.h"
#include "model/map/decisions_map.h"

namespace placewright {

/// The functions and decisions map as comma-separated values: the lines of `mapTable` under its headings.
QByteArray mapCsv(const DecisionsMap& map, CsvStyle style = {});

} // namespace placewright
