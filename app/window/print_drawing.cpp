// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/print_drawing.h"

#include "app/export/export_job.h"
#include "app/window/error_box.h"
#include "app/window/export_dialog.h"
#include "views/drawing/painter.h"
#include "views/session/session.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

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

void paintSheets(QPrinter& printer, const std::vector<Sheet>& sheets) {
    QPainter painter(&printer);
    bool first = true;
    for (const Sheet& sheet : sheets) {
        if (!first)
            printer.newPage();
        first = false;
        const QRectF page = printer.pageLayout().fullRectPixels(printer.resolution());
        const QSizeF units = sheet.paper.units();
        const double scale = std::min(page.width() / units.width(), page.height() / units.height());
        painter.save();
        painter.scale(scale, scale);
        paint(painter, sheet.marks, printTheme());
        painter.restore();
    }
}

} // namespace

void printAsking(QWidget& window, Session& session, ShownView shown) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(session.document().title());
    printer.setFullPage(true);
    printer.setPageLayout(Paper{PaperSize::a4, true}.pageLayout());
    QPrintPreviewDialog preview(&printer, &window);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.setWindowTitle(PrintDrawing::tr("Print"));
    preview.resize(1000, 760);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &window, [&](QPrinter* target) {
        ExportJob job;
        job.what = exportWhatOf(shown);
        job.paper = nearestPaper(*target);
        job.system = session.system();
        job.options = {session.option()};
        job.date = QDate::currentDate();
        const auto sheets = sheetsOf(session.document().workspace(), job);
        if (!sheets)
            return showError(&window, PrintDrawing::tr("There is nothing to print"), sheets.error());
        paintSheets(*target, *sheets);
    });
    preview.exec();
}

} // namespace placewright
