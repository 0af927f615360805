// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison_report.h"

namespace placewright {

/// The comparison as one accessible page: what differs in short, then every change.
QByteArray htmlOf(const ComparisonReport& report, const QString& language = QStringLiteral("en-GB"));

} // namespace placewright
