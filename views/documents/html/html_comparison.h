// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/report/comparison_report.h"

namespace placewright {

/// The comparison as one accessible page: part by part, each figure followed by the same in words. `figures` are SVG, one for each of
/// the report's.
QByteArray htmlOf(const ComparisonReport& report, const std::vector<QByteArray>& figures,
                  const QString& language = QStringLiteral("en-GB"));

} // namespace placewright
