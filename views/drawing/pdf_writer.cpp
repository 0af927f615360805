// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf_writer.h"

#include "views/drawing/drawing_text.h"
#include "views/drawing/painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace placewright {

namespace {

constexpr int dotsPerInch = 1200;

} // namespace

Result<QByteArray> pdfOf(const std::vector<Sheet>& sheets, const QString& title) {
    if (sheets.empty())
        return failure(ExportText::tr("There is no sheet to write"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Placewright " PLACEWRIGHT_VERSION));
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(sheets.front().paper.pageLayout());
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ExportText::tr("The PDF could not be started"));
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(sheets[i].paper.pageLayout());
                if (!writer.newPage())
                    return failure(ExportText::tr("A page of the PDF could not be started"));
            }
            painter.save();
            painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
            paint(painter, sheets[i].marks, printTheme());
            painter.restore();
        }
        painter.end();
    }
    return buffer.data();
}

} // namespace placewright
