// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/writing/png_writer.h"

#include "views/drawing/text/drawing_text.h"

#include <QBuffer>
#include <QHash>
#include <QPainter>

#include <algorithm>
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

/// The commonest colours, all others taken for the nearest of them: a drawing has few but for the rims of its letters.
QImage withFewColours(const QImage& image) {
    constexpr std::size_t most = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x] | 0xFF000000U];
    }
    std::vector<std::pair<int, QRgb>> common;
    common.reserve(static_cast<std::size_t>(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        common.emplace_back(-it.value(), it.key());
    std::sort(common.begin(), common.end());
    common.resize(std::min(common.size(), most));
    QList<QRgb> table;
    QHash<QRgb, uchar> places;
    for (const auto& [count, colour] : common) {
        places.insert(colour, static_cast<uchar>(table.size()));
        table.append(colour);
    }
    const auto nearest = [&](QRgb colour) {
        const auto apart = [colour](QRgb other) {
            const int r = qRed(colour) - qRed(other);
            const int g = qGreen(colour) - qGreen(other);
            const int b = qBlue(colour) - qBlue(other);
            return r * r + g * g + b * b;
        };
        return static_cast<uchar>(std::min_element(table.begin(), table.end(), [&](QRgb a, QRgb b) { return apart(a) < apart(b); }) - table.begin());
    };
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    few.setDotsPerMeterX(image.dotsPerMeterX());
    few.setDotsPerMeterY(image.dotsPerMeterY());
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        uchar* out = few.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = line[x] | 0xFF000000U;
            auto place = places.find(colour);
            if (place == places.end())
                place = places.insert(colour, nearest(colour));
            out[x] = *place;
        }
    }
    return few;
}

} // namespace

Result<QImage> imageOf(const Sheet& sheet, double scale) {
    return painted(sheet.marks, QRectF(QPointF(), sheet.paper.units()), scale, printTheme());
}

Result<QImage> imageOf(const DisplayList& list, double scale, const Theme& theme, double margin) {
    return painted(list, list.bounds().adjusted(-margin, -margin, margin, margin), scale, theme);
}

Result<QByteArray> smallPngOf(const Sheet& sheet, double scale) {
    return imageOf(sheet, scale).and_then([](const QImage& image) { return pngOf(withFewColours(image)); });
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
