// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace placewright {

/// Lengths of dash and gap in drawing units; the same on a screen, on paper and in SVG.
inline std::array<double, 2> dashPattern(Dash dash, double strokeWidth) {
    const double unit = strokeWidth / 1.5;
    return dash == Dash::dotted ? std::array{1.6 * unit, 2.6 * unit} : std::array{3.6 * unit, 2.4 * unit};
}

/// Outline of a strip along the top of a rectangle whose upper corners are round; the strip is no higher than the
/// radius.
inline QPolygonF capOutline(const QRectF& rect, double radius) {
    constexpr int steps = 6;
    const double depth = std::min(rect.height(), radius);
    const double end = std::acos((radius - depth) / radius);
    QPolygonF left, right;
    for (int i = 0; i <= steps; ++i) {
        const double angle = end * (steps - i) / steps;
        const QPointF away(radius - radius * std::sin(angle), radius - radius * std::cos(angle));
        left << rect.topLeft() + away;
        right.prepend(QPointF(rect.right() - away.x(), rect.top() + away.y()));
    }
    QPolygonF outline = left + right;
    if (rect.height() > depth)
        outline << rect.bottomRight() << rect.bottomLeft();
    return outline;
}

/// Corners of a shape that fills a rectangle and is drawn as a polygon: triangle, diamond or cap.
inline QPolygonF corners(MarkShape shape, const QRectF& rect, double radius = 0) {
    if (shape == MarkShape::topCap)
        return capOutline(rect, radius);
    if (shape == MarkShape::sideCap) {
        QPolygonF outline = capOutline(QRectF(rect.y(), rect.x(), rect.height(), rect.width()), radius);
        for (QPointF& point : outline)
            point = point.transposed();
        return outline;
    }
    if (shape == MarkShape::triangle)
        return QPolygonF({QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()});
    return QPolygonF({QPointF(rect.center().x(), rect.top()), QPointF(rect.right(), rect.center().y()),
                      QPointF(rect.center().x(), rect.bottom()), QPointF(rect.left(), rect.center().y())});
}

/// The stroke of a crossed ellipse.
inline QLineF cross(const QRectF& rect) {
    const QPointF reach(rect.width() * 0.3536, -rect.height() * 0.3536);
    return {rect.center() - reach, rect.center() + reach};
}

/// The head at the end of a route, its tip on the last point.
inline QPolygonF arrowHead(const Mark& mark) {
    const QPointF tip = mark.route.last();
    const QLineF last(mark.route[mark.route.size() - 2], tip);
    if (last.length() <= 0)
        return {};
    const double size = 4.5 * mark.strokeWidth;
    const QPointF along = (last.p2() - last.p1()) / last.length();
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * size;
    return QPolygonF({tip, base + across * (size * 0.55), base - across * (size * 0.55)});
}

/// The route without the length that its head covers.
inline QPolygonF shortened(const Mark& mark) {
    QPolygonF route = mark.route;
    const QLineF last(route[route.size() - 2], route.last());
    if (last.length() > 0)
        route.last() -= (last.p2() - last.p1()) / last.length() * std::min(last.length(), 3.0 * mark.strokeWidth);
    return route;
}

} // namespace placewright
