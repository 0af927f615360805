// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

#include "app/export/assurance_export.h"
#include "app/export/comparison_export.h"
#include "app/export/structure_sheet.h"
#include "model/exchange/csv_map.h"
#include "model/map/map_table.h"
#include "model/publication/data_tables.h"
#include "views/documents/csv_structure.h"
#include "views/documents/html/html_assurance.h"
#include "views/documents/html/html_map.h"
#include "views/documents/html/html_structure.h"
#include "views/documents/ooxml/docx_publication.h"
#include "views/documents/ooxml/pptx_package.h"
#include "views/documents/ooxml/xlsx_workbook.h"
#include "views/drawing/assurance_sheets.h"
#include "views/drawing/map/map_picture.h"
#include "views/drawing/publication/poster.h"
#include "views/drawing/slide/slide_writer.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/drawing/writing/png_writer.h"
#include "views/drawing/writing/svg_writer.h"

#include <QCoreApplication>

namespace placewright {

namespace {

/// Wide enough for the columns of a whole system to be read; pictures without a sheet are as large as they are.
constexpr double mapPictureWidth = 1587;

struct ExportJobText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

MapScope scopeOf(const ExportJob& job) {
    MapScope scope;
    scope.system = job.system;
    return scope;
}

/// Without what the rules say.
Publication publicationOf(const Design& design, const ExportJob& job) {
    Publication made = publication(design, scopeOf(job), job.date, job.plan.parts);
    if (!job.plan.only.isNull())
        keepPageOf(made, job.plan.only);
    return made;
}

bool hasPart(const ExportJob& job, PublicationPart part) {
    const auto& parts = job.plan.parts;
    return parts.empty() || std::find(parts.begin(), parts.end(), part) != parts.end();
}

/// Whether what is asked for shows findings: all rules take longer than all sheets.
bool needsRules(const ExportJob& job) {
    return job.what != ExportWhat::map || hasPart(job, PublicationPart::structure) || hasPart(job, PublicationPart::findings);
}

/// The picture of the map without its table.
std::vector<Sheet> mapPictures(const Design& design, const ExportJob& job, const MapDocument& map) {
    MapSheetOptions options;
    options.paper = job.plan.paper;
    options.table = false;
    options.leastPt = job.plan.leastPt;
    return mapSheets(design, scopeOf(job), map, options);
}

Result<std::vector<Sheet>> sheetsOf(const Design& design, const ExportJob& job, const SheetProgress& progress = {}) {
    if (job.what == ExportWhat::decisions)
        return mapPictures(design, job, mapDocument(design, scopeOf(job), job.date));
    if (job.what == ExportWhat::assurance)
        return assuranceSheets(checkedOf(design, job).report, job.plan.paper);
    if (job.what == ExportWhat::structure)
        return structureSheets(structureDrawing(design, job.system, checkedOf(design, job).findings, job.date), job.plan);
    std::future<Checked> checking;
    if (needsRules(job))
        checking = checkedBeside(design, job);
    const auto content = [&] {
        CheckedContent shown;
        Checked checked = checking.valid() ? checking.get() : Checked();
        if (hasPart(job, PublicationPart::structure))
            shown.structure = structureDrawing(design, job.system, checked.findings, job.date);
        shown.assurance = std::move(checked.report);
        return shown;
    };
    return publicationSheets(design, scopeOf(job), publicationOf(design, job), content, job.plan, progress);
}

/// The map in one piece, however long.
DisplayList wholeMap(const Design& design, const ExportJob& job) {
    const MapDocument document = mapDocument(design, scopeOf(job), job.date);
    const MapPicture picture = mapPicture(document.map, mapPictureWidth);
    DisplayList whole;
    whole.title = document.title();
    whole.description = document.summary().join(u' ');
    whole.append(picture.head);
    whole.append(picture.body, QPointF(0, picture.headHeight));
    return whole;
}

/// The structure on one sheet.
Sheet structureSheet(const Design& design, const ExportJob& job) {
    SheetPlan plan = job.plan;
    plan.scale.reset();
    plan.split = false;
    const Checked checked = checkedOf(design, job);
    return structureSheets(structureDrawing(design, job.system, checked.findings, job.date), plan).front();
}

Result<QByteArray> asSvg(const Design& design, const ExportJob& job) {
    return job.what == ExportWhat::structure ? svgOf(structureSheet(design, job)) : svgOf(wholeMap(design, job));
}

Result<QByteArray> asPng(const Design& design, const ExportJob& job) {
    constexpr double unitsAnInch = 96;
    const double pngScale = job.dpi / unitsAnInch;
    if (job.what == ExportWhat::structure)
        return pngOf(structureSheet(design, job), pngScale);
    const auto image = imageOf(wholeMap(design, job), pngScale, printTheme());
    return image ? pngOf(*image) : Result<QByteArray>(tl::unexpected<Error>(image.error()));
}

/// Pictures within a page are drawn for A3, whatever paper is asked for elsewhere.
Result<QByteArray> asHtml(const Design& design, const ExportJob& job) {
    ExportJob drawn = job;
    drawn.plan.paper = {PaperSize::a3, true};
    if (job.what == ExportWhat::assurance)
        return htmlOf(checkedOf(design, job).report);
    std::future<Checked> checking = checkedBeside(design, job);
    HtmlMapOptions options;
    Publication made;
    if (job.what == ExportWhat::map) {
        made = publicationOf(design, job);
        for (const Sheet& sheet : mapPictures(design, drawn, made.map)) {
            auto svg = svgOf(sheet);
            if (!svg)
                return svg;
            options.pictures.push_back(std::move(*svg));
        }
    }
    SheetPlan onOneSheet = drawn.plan;
    onOneSheet.scale.reset();
    onOneSheet.split = false;
    Checked checked = checking.get();
    auto structure = svgOf(structureSheets(structureDrawing(design, job.system, checked.findings, job.date), onOneSheet).front());
    if (!structure)
        return structure;
    if (job.what == ExportWhat::structure)
        return htmlOfStructure(mapDocument(design, scopeOf(job), job.date), {*structure});
    options.structure = std::move(*structure);
    addAssurance(made, std::move(checked.report));
    return htmlOf(made, options);
}

/// The map's tables, a sheet each.
Result<QByteArray> asXlsx(const Design& design, const ExportJob& job) {
    if (job.what == ExportWhat::assurance)
        return assuranceXlsx(checkedOf(design, job).report);
    std::future<Checked> checking = checkedBeside(design, job);
    Publication made = publication(design, scopeOf(job), job.date);
    addAssurance(made, checking.get().report);
    const std::vector<WordTable> tables = dataTables(design, scopeOf(job), made);
    XlsxContent content;
    content.title = made.title();
    content.coverName = headingOf(PublicationPart::cover);
    for (const PublicationSection* cover : made.sectionsOf(PublicationPart::cover))
        for (const PublicationBlock& block : cover->blocks)
            if (const auto* facts = std::get_if<FactBlock>(&block))
                content.cover = facts->facts;
    content.cover.emplace_back(ExportJobText::tr("To change it elsewhere"),
                               ExportJobText::tr("Edit “%1” and “%2”, keep the headings and what stands under “%3”, and bring the file back. Columns that are worked out, and all other "
                                                 "sheets, are for reading: what is changed there does not come back.")
                                   .arg(tables[0].title, tables[1].title, headingOf(MapField::ref)));
    content.summary = made.map.summary().join(u'\n');
    content.groupHeading = ExportJobText::tr("Group");
    for (const WordTable& table : tables)
        content.sheets.push_back({.name = table.title, .table = &table});
    content.date = job.date;
    content.frozenColumns = 2;
    return xlsxOf(content);
}

Result<DocxPicture> docxPicture(const Sheet& sheet) {
    auto svg = svgOf(sheet);
    auto png = smallPngOf(sheet, 1);
    if (!png || !svg)
        return tl::unexpected<Error>(png ? svg.error() : png.error());
    return DocxPicture{std::move(*svg), std::move(*png), sheet.paper.units(), sheet.marks.description.isEmpty() ? sheet.marks.title : sheet.marks.description};
}

Result<QByteArray> asDocx(const Design& design, const ExportJob& job) {
    Checked checked = checkedOf(design, job);
    SheetPlan plan = job.plan;
    plan.paper = {PaperSize::a3, true};
    plan.scale.reset();
    plan.split = false;
    DocxOptions options;
    auto structure = docxPicture(structureSheets(structureDrawing(design, job.system, checked.findings, job.date), plan).front());
    if (!structure)
        return tl::unexpected<Error>(structure.error());
    options.structure.push_back(std::move(*structure));
    Publication made = publicationOf(design, job);
    MapSheetOptions drawn;
    drawn.paper = plan.paper;
    drawn.table = false;
    for (const Sheet& sheet : mapSheets(design, scopeOf(job), made.map, drawn)) {
        auto picture = docxPicture(sheet);
        if (!picture)
            return tl::unexpected<Error>(picture.error());
        options.map.push_back(std::move(*picture));
    }
    addAssurance(made, std::move(checked.report));
    return docxOf(made, options);
}

/// A slide a sheet, all of them on the drawings' paper.
Result<QByteArray> asPptx(const Design& design, const ExportJob& job, const SheetProgress& progress) {
    ExportJob drawn = job;
    drawn.plan.words = drawn.plan.paper;
    drawn.plan.tiledOn.reset();
    const auto sheets = sheetsOf(design, drawn, progress);
    if (!sheets)
        return tl::unexpected<Error>(sheets.error());
    PptxContent content;
    content.title = sheets->front().marks.title;
    content.date = job.date;
    content.millimetres = drawn.plan.paper.millimetres();
    for (const Sheet& sheet : *sheets)
        content.slides.push_back(slideXml(sheet));
    return pptxOf(content);
}

QByteArray asCsv(const Design& design, const ExportJob& job) {
    if (job.what == ExportWhat::assurance)
        return assuranceCsv(checkedOf(design, job).report);
    if (job.what == ExportWhat::structure)
        return csvOfStructure(mapDocument(design, scopeOf(job), job.date));
    return mapCsv(mapDocument(design, scopeOf(job), job.date).map);
}

} // namespace

Result<std::vector<Sheet>> sheetsOf(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress) {
    if (job.what == ExportWhat::comparison)
        return comparisonSheets(workspace, job, progress);
    std::vector<Sheet> sheets;
    for (const Id& option : job.options) {
        auto made = sheetsOf(Design(workspace, option), job, progress);
        if (!made)
            return made;
        for (Sheet& sheet : *made) {
            if (!job.plan.tiledOn) {
                sheets.push_back(std::move(sheet));
                continue;
            }
            auto pieces = posterOf(sheet, {*job.plan.tiledOn});
            std::move(pieces.begin(), pieces.end(), std::back_inserter(sheets));
        }
    }
    if (sheets.empty())
        return failure(ExportJobText::tr("there is nothing to draw"), {}, ExportJobText::tr("Add an option first"));
    return sheets;
}

Result<QByteArray> exported(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress) {
    if (!canExport(job.what, job.form))
        return failure(ExportJobText::tr("%1 can't be written as %2").arg(wordOf(job.what), wordOf(job.form)), {},
                       ExportJobText::tr("See placewright export --list for what can"));
    if (job.what == ExportWhat::comparison)
        return comparisonExported(workspace, job, progress);
    if (job.form == ExportForm::pdf) {
        const auto sheets = sheetsOf(workspace, job, progress);
        if (!sheets)
            return tl::unexpected<Error>(sheets.error());
        return pdfOf(*sheets, sheets->front().marks.title);
    }
    if (!job.plan.only.isNull() && !canExportPage(job.form))
        return failure(ExportJobText::tr("one page of the map can't be written as %1").arg(wordOf(job.form)), {}, ExportJobText::tr("Take pdf, html, docx or pptx"));
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
        return asXlsx(design, job);
    case ExportForm::docx:
        return asDocx(design, job);
    case ExportForm::pptx:
        return asPptx(design, job, progress);
    case ExportForm::pdf:
        break;
    }
    return failure(ExportJobText::tr("this form is not known"));
}

} // namespace placewright
