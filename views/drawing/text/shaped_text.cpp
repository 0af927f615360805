// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/text/shaped_text.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <cmath>

namespace placewright {

namespace {

constexpr qsizetype mostShaped = 8000; // lines of a font, of about a kilobyte each

struct Shapes {
    double ascent = 0;
    QHash<QString, QStaticText> lines;
};

Shapes& shapesIn(const QFont& font) {
    static thread_local QHash<int, Shapes> all;
    Shapes& shapes = all[font.pixelSize() * 2 + (font.bold() ? 1 : 0)];
    if (shapes.ascent == 0)
        shapes.ascent = QFontMetricsF(font).ascent();
    if (shapes.lines.size() > mostShaped)
        shapes.lines.clear();
    return shapes;
}

/// Qt takes where such words stand to a 64th of a pixel towards zero, and their letters to a quarter: a line that scrolls out at
/// the left would draw its letters closer than before. Put well within a 64th on either side of zero, it doesn't.
double settled(double pixels) {
    const double part = std::floor(pixels * 64 + 0.3);
    return (part + (part < 0 ? -0.25 : 0.25)) / 64;
}

} // namespace

void drawShaped(QPainter& painter, QPointF baseline, const QString& text, const QFont& font) {
    Shapes& shapes = shapesIn(font);
    auto line = shapes.lines.find(text);
    if (line == shapes.lines.end()) {
        line = shapes.lines.insert(text, QStaticText(text));
        line->setTextFormat(Qt::PlainText);
        line->setPerformanceHint(QStaticText::AggressiveCaching);
        line->prepare({}, font);
    }
    const QTransform toPixels = painter.deviceTransform();
    QPointF at = baseline - QPointF(0, shapes.ascent);
    if (toPixels.type() <= QTransform::TxScale) {
        const QPointF pixels = toPixels.map(at);
        at = toPixels.inverted().map(QPointF(settled(pixels.x()), settled(pixels.y())));
    }
    painter.drawStaticText(at, *line);
}

} // namespace placewright
