// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/options/report/comparison_report.h"

namespace placewright {

struct XlsxPicture {
    QByteArray png; ///< As large as its dots an inch say.
    QString words;  ///< What it shows, for who can't see it.
};

/// The comparison as a workbook: a sheet for what it is of, then one for each table, with its chart beneath, and for each drawing.
/// `figures` are one for each of the report's.
Result<QByteArray> xlsxOf(const ComparisonReport& report, const std::vector<XlsxPicture>& figures);

} // namespace placewright
