// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/assurance_export.h"

#include "app/export/export_job.h"
#include "model/edits/options.h"
#include "model/exchange/csv_table.h"
#include "model/rules/own_rules.h"
#include "views/documents/ooxml/xlsx_workbook.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct AssuranceExport {
    Q_DECLARE_TR_FUNCTIONS(AssuranceExport)
};

} // namespace

Result<Checker> checkerOf(const Workspace& workspace) {
    auto packs = loadPacksOf(workspace.info);
    if (!packs)
        return tl::unexpected<Error>(packs.error());
    Checker checker(std::move(*packs));
    if (const auto begun = checker.reset(workspace); !begun)
        return tl::unexpected<Error>(begun.error());
    return checker;
}

Checked checkedOf(const Design& design, const ExportJob& job) {
    if (job.known && job.known->option == design.option())
        return {job.known->findings, assuranceReport(design, job.known->list, job.system, job.date)};
    // Rules look at no other option, and taking them in is half the work.
    auto checker = checkerOf(withContentOf(design.workspace(), design.option()));
    return checkedOf(design, checker, job.system, job.date);
}

std::future<Checked> checkedBeside(const Design& design, const ExportJob& job) {
    return std::async(job.known ? std::launch::deferred : std::launch::async, [&design, &job] { return checkedOf(design, job); });
}

Checked checkedOf(const Design& design, Result<Checker>& checker, const Id& system, const QDate& date) {
    Checked checked;
    AssuranceList list;
    if (checker) {
        list = assuranceList(design, *checker);
        checked.findings = checker->findings(design.option());
    } else {
        list.broken.push_back({{}, {}, checker.error().sentence()});
    }
    checked.report = assuranceReport(design, list, system, date);
    return checked;
}

QByteArray assuranceCsv(const AssuranceReport& report) {
    return csvOf(report.answers, AssuranceExport::tr("Theme"));
}

Result<QByteArray> assuranceXlsx(const AssuranceReport& report) {
    return xlsxOf({.title = report.title(),
                   .coverName = AssuranceExport::tr("Report"),
                   .cover = report.cover,
                   .summary = report.summary,
                   .groupHeading = AssuranceExport::tr("Group"),
                   .sheets = sheetForEach(report.tables()),
                   .date = report.version.date});
}

} // namespace placewright
