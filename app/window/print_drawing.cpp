// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/print_drawing.h"

#include "app/export/export_job.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/dialogs/export_dialog.h"
#include "views/drawing/painter.h"
#include "views/session/session.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace placewright {

namespace {

struct PrintDrawing {
    Q_DECLARE_TR_FUNCTIONS(PrintDrawing)
};

/// The paper of the series that is nearest to what the printer holds: sheets are laid out for it and scaled the rest.
PaperSize nearestPaper(const QPrinter& printer) {
    const QSizeF held = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const double longSide = std::max(held.width(), held.height());
    PaperSize nearest = PaperSize::a4;
    for (const PaperSize size : {PaperSize::a4, PaperSize::a3, PaperSize::a2, PaperSize::a1, PaperSize::a0})
        if (std::abs(Paper{size}.millimetres().width() - longSide) <
            std::abs(Paper{nearest}.millimetres().width() - longSide))
            nearest = size;
    return nearest;
}

/// `ownPaper`: each sheet on paper of its size, not on what the printer holds. False if the printer doesn't take them.
bool paintSheets(QPrinter& printer, const std::vector<Sheet>& sheets, bool ownPaper) {
    if (ownPaper && !sheets.empty())
        printer.setPageLayout(sheets.front().paper.pageLayout());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    bool first = true;
    for (const Sheet& sheet : sheets) {
        if (!first) {
            if (ownPaper)
                printer.setPageLayout(sheet.paper.pageLayout());
            if (!printer.newPage())
                return false;
        }
        first = false;
        const QRectF page = printer.pageLayout().fullRectPixels(printer.resolution());
        const QSizeF units = sheet.paper.units();
        const double scale = std::min(page.width() / units.width(), page.height() / units.height());
        painter.save();
        painter.scale(scale, scale);
        paint(painter, sheet.marks, printTheme());
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

Error refusedBy(const QPrinter& printer) {
    if (!printer.outputFileName().isEmpty())
        return {PrintDrawing::tr("“%1” could not be written").arg(printer.outputFileName()), {},
                PrintDrawing::tr("See that its folder is there, or choose another")};
    return {PrintDrawing::tr("the printer “%1” did not take them").arg(printer.printerName()), {},
            PrintDrawing::tr("See that it is switched on and connected, or save the sheets as PDF")};
}

} // namespace

void printAsking(QWidget& window, const QString& title, const std::function<Result<std::vector<Sheet>>(const Paper&)>& sheetsFor) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setFullPage(true);
    printer.setPageLayout(Paper{PaperSize::a4, true}.pageLayout());
    QPrintPreviewDialog preview(&printer, &window);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.setWindowTitle(PrintDrawing::tr("Print"));
    preview.resize(1000, 760);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &window, [&](QPrinter* target) {
        const auto sheets = sheetsFor({nearestPaper(*target), true});
        if (!sheets)
            return showError(&window, PrintDrawing::tr("There is nothing to print"), sheets.error());
        if (!paintSheets(*target, *sheets, false))
            showError(&window, PrintDrawing::tr("The sheets could not be printed"), refusedBy(*target));
    });
    preview.exec();
}

void printAsking(QWidget& window, Session& session, ShownView shown, const std::shared_ptr<const KnownChecks>& known) {
    printAsking(window, session.document().title(), [&](const Paper& paper) {
        ExportJob job;
        job.what = exportWhatOf(shown);
        job.plan.paper = paper;
        job.system = session.system();
        job.options = {session.option()};
        job.date = QDate::currentDate();
        job.known = known;
        return sheetsOf(session.document().workspace(), job);
    });
}

void printSheetsAsking(QWidget& window, const std::vector<Sheet>& sheets, const QString& title) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, &window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setWindowTitle(PrintDrawing::tr("Print the sheets"));
    dialog.setMinMax(1, static_cast<int>(sheets.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, sheets.size() > 1);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Sheet> chosen = sheets;
    if (dialog.printRange() == QAbstractPrintDialog::PageRange) {
        const auto from = sheets.begin() + std::clamp(printer.fromPage() - 1, 0, static_cast<int>(sheets.size()) - 1);
        const auto to = sheets.begin() + std::clamp(printer.toPage(), 1, static_cast<int>(sheets.size()));
        chosen.assign(from, std::max(from, to));
    }
    if (const auto printed = printSheets(printer, chosen); !printed)
        showError(&window, PrintDrawing::tr("The sheets could not be printed"), printed.error());
}

Result<void> printSheets(QPrinter& printer, const std::vector<Sheet>& sheets) {
    if (paintSheets(printer, sheets, true))
        return {};
    return tl::unexpected<Error>(refusedBy(printer));
}

} // namespace placewright
