// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_report.h"
#include "model/rules/checker.h"

#include <future>

namespace placewright {

struct ExportJob;

/// A checker of the built-in packs that a workspace names, holding it.
Result<Checker> checkerOf(const Workspace& workspace);
/// What the rules say of a design: for the drawing's badges and for the report.
struct Checked {
    std::vector<Finding> findings; ///< None if the rules could not be run; the report says so.
    AssuranceReport report;
};
/// The rules are run anew unless the job says what is known of the option.
Checked checkedOf(const Design& design, const ExportJob& job);
/// The same, found out beside whoever asks. Design and job must outlive it.
std::future<Checked> checkedBeside(const Design& design, const ExportJob& job);
/// The same of an option that a checker holds, or why there is none.
Checked checkedOf(const Design& design, Result<Checker>& checker, const Id& system, const QDate& date);
/// Every rule, a row for each subject it speaks of.
QByteArray assuranceCsv(const AssuranceReport& report);
/// All tables of the report, a sheet each.
Result<QByteArray> assuranceXlsx(const AssuranceReport& report);

} // namespace placewright
