// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/publication/sheet_plan.h"

namespace placewright {

enum class PreflightKind : quint8 { smallType, cut, noLegend };

/// What is wrong with a sheet, seen before it is printed.
struct PreflightIssue {
    PreflightKind kind = PreflightKind::smallType;
    int sheet = 0;    ///< From 0.
    QString words;    ///< What, in a sentence.
    QString remedy;   ///< What would put it right.
    bool canSplit = false; ///< Going over several sheets would.
};

/// By sheet; empty if nothing is wrong.
std::vector<PreflightIssue> preflight(const std::vector<Sheet>& sheets, const SheetPlan& plan);

} // namespace placewright
