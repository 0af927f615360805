// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/options/comparison_report.h"

namespace placewright {

/// The comparison as a workbook: a sheet for what it is of, then one for each table.
Result<QByteArray> xlsxOf(const ComparisonReport& report);

} // namespace placewright
