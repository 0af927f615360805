// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/report/comparison_report.h"
#include "views/drawing/publication/sheet_plan.h"

namespace placewright {

/// The report of a comparison on sheets, in the order of its parts, each sheet with the number it has among all: drawings on the
/// plan's paper, words on its paper for words, wide tables on that laid across. Fails if it is stopped.
Result<std::vector<Sheet>> comparisonSheets(const Workspace& workspace, const ComparisonReport& report, const SheetPlan& plan,
                                            const SheetProgress& progress = {});

/// True if a section is the drawing of an option.
bool isDrawing(const ComparisonReport& report, const ComparisonSection& section);
/// The drawing of an option on one sheet of paper, with its legend.
Sheet drawingSheet(const Workspace& workspace, const ComparisonReport& report, const ComparisonSection& section, const Paper& paper,
                   int number = 1, int of = 1);

} // namespace placewright
