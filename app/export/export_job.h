// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "model/base/result.h"
#include "model/domain/workspace.h"
#include "views/drawing/publication/sheet_plan.h"

#include <QDate>

#include <memory>

namespace placewright {

/// `map`: the functions and decisions map as it is published, in the parts of `ExportJob::plan`. `decisions`: its picture alone. `structure`: the drawing.
/// `assurance`: every rule with its state. `comparison`: several options side by side.
enum class ExportWhat { map, structure, decisions, assurance, comparison };
enum class ExportForm { pdf, svg, png, html, csv, xlsx, docx, pptx };

inline constexpr std::array allExports{ExportWhat::map, ExportWhat::structure, ExportWhat::decisions,
                                     ExportWhat::assurance, ExportWhat::comparison};
inline constexpr std::array allForms{ExportForm::pdf, ExportForm::svg, ExportForm::png, ExportForm::html,
                                     ExportForm::csv, ExportForm::xlsx, ExportForm::docx, ExportForm::pptx};

/// What the rules say of an option.
struct KnownChecks {
    Id option;
    std::vector<Finding> findings;
    AssuranceList list;
};

/// What is to be written. Window, print and command line all fill one of these.
struct ExportJob {
    ExportWhat what = ExportWhat::map;
    ExportForm form = ExportForm::pdf;
    SheetPlan plan;
    Id system;               ///< Null for the first.
    std::vector<Id> options; ///< At least one; several only as PDF. Of a comparison two to five, compared with the first.
    QDate date;              ///< What stands on the sheets.
    int dpi = 192;           ///< Of a PNG: pixels an inch of the drawing.
    bool layout = false;     ///< A comparison lists changes of layout too.
    std::shared_ptr<const KnownChecks> known; ///< Of an option as it is now, which need not be checked again; may be null.
};

/// "map", "pdf": the words of the command line.
QString wordOf(ExportWhat what);
QString wordOf(ExportForm form);
QString wordOf(PaperSize paper);
std::optional<ExportWhat> exportWhatOf(const QString& word);
std::optional<ExportForm> exportFormOf(const QString& word);
std::optional<PaperSize> paperOf(const QString& word);

bool canExport(ExportWhat what, ExportForm form);
/// Of the page of one forum, place or organisation alone.
bool canExportPage(ExportForm form);
/// What is written on unless people say otherwise: a report is read at a desk, a drawing on a wall, slides from afar.
Paper usualPaper(ExportWhat what, ExportForm form);

/// Each option's sheets, one after the other, or those of a comparison: what PDF and printer get.
Result<std::vector<Sheet>> sheetsOf(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress = {});
/// The whole file.
Result<QByteArray> exported(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress = {});

} // namespace placewright
