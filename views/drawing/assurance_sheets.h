// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_report.h"
#include "views/drawing/sheet.h"

namespace placewright {

/// The assurance report on as many sheets as it takes: a cover with its progress, then a table after the other, each from
/// a new sheet. At least one sheet.
std::vector<Sheet> assuranceSheets(const AssuranceReport& report, const Paper& paper);

} // namespace placewright
