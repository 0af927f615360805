// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/comparison_export.h"

#include "app/export/assurance_export.h"
#include "views/documents/html/html_comparison.h"
#include "views/documents/ooxml/docx_comparison.h"
#include "views/documents/ooxml/pptx_package.h"
#include "views/documents/ooxml/xlsx_comparison.h"
#include "views/drawing/comparison/comparison_figure.h"
#include "views/drawing/comparison/comparison_sheets.h"
#include "views/drawing/slide/slide_writer.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/drawing/writing/png_writer.h"
#include "views/drawing/writing/svg_writer.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ComparisonExport {
    Q_DECLARE_TR_FUNCTIONS(ComparisonExport)
};

// Of charts, in drawing units: on paper as wide as text that is read like a letter, no higher than its page; a browser's is wider.
constexpr QSizeF paperRoom(720, 880);
constexpr QSizeF browserRoom(1240, 0);
constexpr Paper drawingPaper{PaperSize::a3, true};

bool goesOn(const SheetProgress& progress, std::size_t done, std::size_t of) {
    return !progress || progress(static_cast<int>(done), static_cast<int>(of));
}

tl::unexpected<Error> stopped() {
    return failure(ComparisonExport::tr("stopped"));
}

/// A part of all the work, as the progress of the whole.
SheetProgress partOf(const SheetProgress& progress, int before, int all) {
    if (!progress)
        return {};
    return [&progress, before, all](int done, int of) { return progress(before * of + done, all * of); };
}

/// One figure as it is shown within pages and documents: a drawing on a sheet with its legend, a chart by itself.
struct PaintedFigure {
    Result<QByteArray> svg;
    Result<QByteArray> png;
    QSizeF size;
    QString words;
};

class Figures {
public:
    Figures(const Workspace& workspace, const ComparisonReport& report, QSizeF chartRoom)
        : m_workspace(workspace), m_report(report), m_chartRoom(chartRoom) {}

    PaintedFigure painted(std::size_t figure, bool asSvg, double pngScale) const {
        PaintedFigure made;
        if (const ComparisonSection* section = drawingOf(figure)) {
            const Sheet sheet = drawingSheet(m_workspace, m_report, *section, drawingPaper);
            if (asSvg)
                made.svg = svgOf(sheet);
            if (pngScale > 0)
                made.png = smallPngOf(sheet, pngScale);
            made.size = sheet.paper.units();
            made.words = sheet.marks.description;
            return made;
        }
        const DisplayList chart = figurePicture(m_workspace, m_report, figure, m_chartRoom);
        constexpr double margin = 8;
        if (asSvg)
            made.svg = svgOf(chart, margin);
        if (pngScale > 0)
            made.png = imageOf(chart, 2 * pngScale, printTheme(), margin).and_then([](const QImage& image) { return pngOf(image); });
        made.size = chart.bounds().size() + QSizeF(2 * margin, 2 * margin);
        made.words = chart.description;
        return made;
    }

private:
    const ComparisonSection* drawingOf(std::size_t figure) const {
        for (const ComparisonSection* section : m_report.sectionsOf(ComparisonPart::drawings))
            if (isDrawing(m_report, *section) && std::get<FigureBlock>(section->blocks.front()).figure == figure)
                return section;
        return nullptr;
    }

    const Workspace& m_workspace;
    const ComparisonReport& m_report;
    QSizeF m_chartRoom;
};

Result<QByteArray> asPptx(const std::vector<Sheet>& sheets, const ComparisonReport& report, const Paper& paper) {
    PptxContent content;
    content.title = report.title;
    content.date = report.version.date;
    content.millimetres = paper.millimetres();
    for (const Sheet& sheet : sheets)
        content.slides.push_back(slideXml(sheet));
    return pptxOf(content);
}

/// What is written with figures as bytes: page, document and workbook.
Result<QByteArray> withFigures(const Workspace& workspace, const ComparisonReport& report, ExportForm form, const SheetProgress& progress) {
    const Figures figures(workspace, report, form == ExportForm::html ? browserRoom : paperRoom);
    std::vector<QByteArray> drawings;
    std::vector<DocxPicture> pictures;
    std::vector<XlsxPicture> images;
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        if (!goesOn(progress, i, report.figures.size()))
            return stopped();
        PaintedFigure made = figures.painted(i, form != ExportForm::xlsx, form == ExportForm::html ? 0 : 1);
        for (const Result<QByteArray>* bytes : {&made.svg, &made.png})
            if (!*bytes)
                return *bytes;
        if (form == ExportForm::html)
            drawings.push_back(std::move(*made.svg));
        else if (form == ExportForm::docx)
            pictures.push_back({std::move(*made.svg), std::move(*made.png), made.size, std::move(made.words)});
        else
            images.push_back({std::move(*made.png), std::move(made.words)});
    }
    if (form == ExportForm::html)
        return htmlOf(report, drawings);
    return form == ExportForm::docx ? docxOf(report, pictures) : xlsxOf(report, images);
}

} // namespace

Result<ComparisonReport> comparisonReportOf(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress) {
    QStringList asked;
    for (const Id& option : job.options)
        asked << option.text();
    const auto options = comparedOptions(workspace, asked);
    if (!options)
        return tl::unexpected<Error>(options.error());
    ComparisonWish wish{*options, job.system, job.date, job.layout ? LayoutChanges::shown : LayoutChanges::left, {}};
    auto checker = checkerOf(workspace);
    for (std::size_t i = 0; i < options->size(); ++i) {
        if (!goesOn(progress, i, options->size()))
            return stopped();
        Checked checked = checkedOf(Design(workspace, (*options)[i]), checker, job.system, job.date);
        wish.checked[(*options)[i]] = {countsOf(checked.findings), std::move(checked.report)};
    }
    return comparisonReport(workspace, wish);
}

Result<std::vector<Sheet>> comparisonSheets(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress) {
    const auto report = comparisonReportOf(workspace, job, partOf(progress, 0, 2));
    if (!report)
        return tl::unexpected<Error>(report.error());
    return comparisonSheets(workspace, *report, job.plan, partOf(progress, 1, 2));
}

Result<QByteArray> comparisonExported(const Workspace& workspace, const ExportJob& job, const SheetProgress& progress) {
    const auto report = comparisonReportOf(workspace, job, partOf(progress, 0, 2));
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (job.form != ExportForm::pdf && job.form != ExportForm::pptx)
        return withFigures(workspace, *report, job.form, partOf(progress, 1, 2));
    SheetPlan plan = job.plan;
    plan.tiledOn.reset();
    if (job.form == ExportForm::pptx)
        plan.words = plan.paper; // All slides are of one size.
    const auto sheets = comparisonSheets(workspace, *report, plan, partOf(progress, 1, 2));
    if (!sheets)
        return tl::unexpected<Error>(sheets.error());
    return job.form == ExportForm::pdf ? pdfOf(*sheets, report->title) : asPptx(*sheets, *report, plan.paper);
}

} // namespace placewright
