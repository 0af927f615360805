// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/screen/stamps.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <map>

namespace placewright {

namespace {

constexpr double largest = 64; // pixels
constexpr std::size_t mostKept = 2000;
constexpr double fineness = 2; // places in a pixel at which a shape can stand
constexpr double sizeFineness = 64; // parts of a pixel by which sizes differ

int inParts(double pixels, double parts) {
    return static_cast<int>(std::lround(pixels * parts));
}

} // namespace

std::optional<Stamp> stampOf(const StampLook& look,
                             const QRectF& rect,
                             const QTransform& toPixels,
                             const std::function<void(QPainter&)>& paint) {
    const QRectF pixels = toPixels.mapRect(rect);
    if (pixels.width() > largest || pixels.height() > largest)
        return std::nullopt;
    // Mitred corners reach beyond half of the stroke.
    const int margin = static_cast<int>(std::ceil(look.strokeWidth * toPixels.m11() * 1.5)) + 1;
    const int across = inParts(pixels.x(), fineness);
    const int down = inParts(pixels.y(), fineness);
    const QPoint whole(static_cast<int>(std::floor(across / fineness)), static_cast<int>(std::floor(down / fineness)));
    const QPointF rest(across / fineness - whole.x(), down / fineness - whole.y());

    static thread_local std::map<std::array<quint32, 12>, QImage> known;
    const auto size = [&](double units) { return static_cast<quint32>(inParts(units * toPixels.m11(), sizeFineness)); };
    const std::array<quint32, 12> key{static_cast<quint32>(look.shape),
                                      static_cast<quint32>(look.dash),
                                      look.fill,
                                      look.stroke,
                                      size(look.strokeWidth),
                                      size(look.radius),
                                      size(rect.width()),
                                      static_cast<quint32>(inParts(pixels.height(), sizeFineness)),
                                      static_cast<quint32>(inParts(rest.x(), fineness)),
                                      static_cast<quint32>(inParts(rest.y(), fineness)),
                                      static_cast<quint32>(inParts(toPixels.m11(), sizeFineness)),
                                      static_cast<quint32>(inParts(toPixels.m22(), sizeFineness))};
    if (known.size() > mostKept)
        known.clear();
    QImage& image = known[key];
    if (image.isNull()) {
        image = QImage(static_cast<int>(std::ceil(pixels.width() + rest.x())) + 2 * margin,
                       static_cast<int>(std::ceil(pixels.height() + rest.y())) + 2 * margin, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setTransform(QTransform(toPixels.m11(), 0, 0, toPixels.m22(), margin + rest.x() - rect.x() * toPixels.m11(),
                                        margin + rest.y() - rect.y() * toPixels.m22()));
        paint(painter);
    }
    return Stamp{image, whole - QPoint(margin, margin)};
}

} // namespace placewright
