// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_job.h"
#include "model/options/report/comparison_report.h"

namespace placewright {

/// The comparison that a job asks for, checked by the rules. Fails if it is stopped, or on options that can't be compared.
Result<ComparisonReport> comparisonReportOf(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress = {});
Result<std::vector<Sheet>> comparisonSheets(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress = {});
/// The whole file.
Result<QByteArray> comparisonExported(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress = {});

} // namespace placewright
