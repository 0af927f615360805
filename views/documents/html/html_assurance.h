// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_report.h"

#include <QByteArray>

namespace placewright {

/// The assurance report as an accessible page: what it is of, progress, then each table with a way to it.
QByteArray htmlOf(const AssuranceReport& report, const QString& language = QStringLiteral("en-GB"));

} // namespace placewright
