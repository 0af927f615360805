// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/png_writer.h"

#include "views/drawing/drawing_text.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

namespace placewright {

namespace {

constexpr double mostPixelsAcross = 32000;
constexpr double dotsPerMetreAtOne = 96 / 0.0254;

Result<QImage> painted(const DisplayList& list, const QRectF& view, double scale, const Theme& theme) {
    const QSizeF pixels = view.size() * scale;
    if (!(pixels.width() >= 1) || !(pixels.height() >= 1))
        return failure(ExportText::tr("There is nothing to make a picture of"));
    if (pixels.width() > mostPixelsAcross || pixels.height() > mostPixelsAcross)
        return failure(ExportText::tr("The picture would be %1 by %2 pixels, which is too large")
                           .arg(std::lround(pixels.width()))
                           .arg(std::lround(pixels.height())),
                       {}, ExportText::tr("Choose a smaller scale"));
    QImage image(static_cast<int>(std::lround(pixels.width())), static_cast<int>(std::lround(pixels.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return failure(ExportText::tr("There is not enough memory for a picture of %1 by %2 pixels")
                           .arg(std::lround(pixels.width()))
                           .arg(std::lround(pixels.height())),
                       {}, ExportText::tr("Choose a smaller scale"));
    image.fill(theme.colour(ThemeRole::page));
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMetreAtOne * scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-view.topLeft());
    paint(painter, list, theme, {.scale = scale});
    painter.end();
    if (!list.title.isEmpty())
        image.setText(QStringLiteral("Title"), list.title);
    return image;
}

} // namespace

Result<QImage> imageOf(const Sheet& sheet, double scale) {
    return painted(sheet.marks, QRectF(QPointF(), sheet.paper.units()), scale, printTheme());
}

Result<QImage> imageOf(const DisplayList& list, double scale, const Theme& theme, double margin) {
    return painted(list, list.bounds().adjusted(-margin, -margin, margin, margin), scale, theme);
}

Result<QByteArray> pngOf(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(ExportText::tr("The picture could not be turned into a PNG file"));
    return buffer.data();
}

Result<QByteArray> pngOf(const Sheet& sheet, double scale) {
    return imageOf(sheet, scale).and_then([](const QImage& image) { return pngOf(image); });
}

} // namespace placewright
