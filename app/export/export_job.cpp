// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

#include "app/export/assurance_export.h"
#include "app/export/structure_sheet.h"
#include "model/exchange/csv_map.h"
#include "views/documents/csv_structure.h"
#include "views/documents/html_assurance.h"
#include "views/documents/html_map.h"
#include "views/documents/html_structure.h"
#include "views/drawing/assurance_sheets.h"
#include "views/drawing/map_picture.h"
#include "views/drawing/pdf_writer.h"
#include "views/drawing/png_writer.h"
#include "views/drawing/svg_writer.h"

#include <QCoreApplication>

namespace placewright {

namespace {

/// Wide enough for the columns of a whole system to be read; pictures without a sheet are as large as they are.
constexpr double mapPictureWidth = 1587;
constexpr double pngScale = 2;

struct ExportJobText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

MapScope scopeOf(const ExportJob& job) {
    MapScope scope;
    scope.system = job.system;
    return scope;
}

std::vector<Sheet> sheetsOf(const Design& design, const ExportJob& job) {
    const Paper paper{job.paper, true};
    if (job.what == ExportWhat::assurance)
        return assuranceSheets(assuranceReportOf(design, job.system, job.date), paper);
    if (job.what == ExportWhat::structure)
        return {structureSheet(design, job.system, paper, job.date)};
    MapSheetOptions options;
    options.paper = paper;
    options.table = job.what == ExportWhat::map;
    return mapSheets(design, scopeOf(job), job.date, options);
}

/// The map in one piece, however long.
DisplayList wholeMap(const Design& design, const ExportJob& job) {
    const DecisionsMap map = decisionsMap(design, scopeOf(job));
    const MapPicture picture = mapPicture(map, mapPictureWidth);
    DisplayList whole;
    whole.title = mapDocument(design, scopeOf(job), job.date).title();
    whole.append(picture.head);
    whole.append(picture.body, QPointF(0, picture.headHeight));
    return whole;
}

Result<QByteArray> asSvg(const Design& design, const ExportJob& job) {
    return job.what == ExportWhat::structure ? svgOf(sheetsOf(design, job).front()) : svgOf(wholeMap(design, job));
}

Result<QByteArray> asPng(const Design& design, const ExportJob& job) {
    if (job.what == ExportWhat::structure)
        return pngOf(sheetsOf(design, job).front(), pngScale);
    const auto image = imageOf(wholeMap(design, job), pngScale, printTheme());
    return image ? pngOf(*image) : Result<QByteArray>(tl::unexpected<Error>(image.error()));
}

Result<QByteArray> asHtml(const Design& design, const ExportJob& job) {
    if (job.what == ExportWhat::assurance)
        return htmlOf(assuranceReportOf(design, job.system, job.date));
    ExportJob picture = job;
    picture.paper = PaperSize::a3;
    if (picture.what == ExportWhat::map)
        picture.what = ExportWhat::decisions;
    std::vector<QByteArray> pictures;
    for (const Sheet& sheet : sheetsOf(design, picture)) {
        auto svg = svgOf(sheet);
        if (!svg)
            return svg;
        pictures.push_back(std::move(*svg));
    }
    const MapDocument document = mapDocument(design, scopeOf(job), job.date);
    if (job.what == ExportWhat::structure)
        return htmlOfStructure(document, pictures);
    HtmlMapOptions options;
    options.pictures = std::move(pictures);
    return htmlOf(document, options);
}

QByteArray asCsv(const Design& design, const ExportJob& job) {
    if (job.what == ExportWhat::assurance)
        return assuranceCsv(assuranceReportOf(design, job.system, job.date));
    if (job.what == ExportWhat::structure)
        return csvOfStructure(mapDocument(design, scopeOf(job), job.date));
    return mapCsv(decisionsMap(design, scopeOf(job)));
}

} // namespace

Result<std::vector<Sheet>> sheetsOf(const Workspace& workspace, const ExportJob& job) {
    std::vector<Sheet> sheets;
    for (const Id& option : job.options)
        for (Sheet& sheet : sheetsOf(Design(workspace, option), job))
            sheets.push_back(std::move(sheet));
    if (sheets.empty())
        return failure(ExportJobText::tr("there is nothing to draw"), {}, ExportJobText::tr("Add an option first"));
    return sheets;
}

Result<QByteArray> exported(const Workspace& workspace, const ExportJob& job) {
    if (!canExport(job.what, job.form))
        return failure(ExportJobText::tr("%1 can't be written as %2").arg(wordOf(job.what), wordOf(job.form)), {},
                       ExportJobText::tr("See placewright export --list for what can"));
    if (job.form == ExportForm::pdf) {
        const auto sheets = sheetsOf(workspace, job);
        if (!sheets)
            return tl::unexpected<Error>(sheets.error());
        return pdfOf(*sheets, sheets->front().marks.title);
    }
    if (job.options.size() != 1)
        return failure(ExportJobText::tr("only a PDF can hold several options"), {},
                       ExportJobText::tr("Name one option"));
    const Design design(workspace, job.options.front());
    switch (job.form) {
    case ExportForm::svg:
        return asSvg(design, job);
    case ExportForm::png:
        return asPng(design, job);
    case ExportForm::html:
        return asHtml(design, job);
    case ExportForm::csv:
        return asCsv(design, job);
    case ExportForm::xlsx:
        return assuranceXlsx(assuranceReportOf(design, job.system, job.date));
    case ExportForm::pdf:
        break;
    }
    return failure(ExportJobText::tr("this form is not known"));
}

} // namespace placewright
