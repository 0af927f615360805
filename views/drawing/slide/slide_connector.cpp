// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/slide/slide_connector.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double reach = 6; ///< How far a connector's end may be from the side it is meant to meet.
constexpr double level = 0.5;

/// Without points that lie on the way between their neighbours.
QPolygonF bendsOf(const QPolygonF& route) {
    QPolygonF bends;
    for (const QPointF& point : route) {
        if (bends.size() > 1) {
            const QPointF a = bends.last() - bends[bends.size() - 2];
            const QPointF b = point - bends.last();
            if (std::abs(a.x() * b.y() - a.y() * b.x()) < level)
                bends.removeLast();
        }
        if (bends.isEmpty() || QLineF(bends.last(), point).length() > level)
            bends << point;
    }
    return bends;
}

} // namespace

SlideConnector slideConnector(const QPolygonF& route) {
    const QPolygonF bends = bendsOf(route);
    SlideConnector made;
    const QPointF from = bends.isEmpty() ? QPointF() : bends.first();
    const QPointF to = bends.isEmpty() ? QPointF() : bends.last();
    const QPointF way = to - from;
    if (bends.size() <= 2 || std::abs(way.x()) < level || std::abs(way.y()) < level) {
        // A bent form without bends stays level and upright when a box is moved; a straight one would lean.
        const bool leans = std::abs(way.x()) >= level && std::abs(way.y()) >= level;
        if (!leans && std::abs(way.y()) >= level) {
            const double along = std::abs(way.y());
            made.form = QStringLiteral("bentConnector3");
            made.rect = QRectF((from.x() + to.x()) / 2 - along / 2, (from.y() + to.y()) / 2, along, 0);
            made.turned = way.y() > 0 ? 90 : 270;
            made.bendAt = 50000;
            return made;
        }
        made.form = leans ? QStringLiteral("straightConnector1") : QStringLiteral("bentConnector3");
        made.bendAt = leans ? -1 : 50000;
        made.rect = QRectF(from, to).normalized();
        made.mirroredAcross = way.x() < 0;
        made.mirrored = way.y() < 0;
        return made;
    }
    // The forms leave to the right; turning and mirroring makes them leave and arrive otherwise.
    const bool upright = std::abs(bends[1].x() - from.x()) < level;
    const QPointF middle = (from + to) / 2;
    const double along = std::abs(upright ? way.y() : way.x());
    const double across = std::abs(upright ? way.x() : way.y());
    made.rect = QRectF(middle.x() - along / 2, middle.y() - across / 2, along, across);
    if (upright) {
        made.turned = way.y() > 0 ? 90 : 270;
        made.mirrored = (way.y() > 0) == (way.x() > 0);
    } else {
        made.turned = way.x() > 0 ? 0 : 180;
        made.mirrored = (way.x() > 0) == (way.y() < 0);
    }
    if (bends.size() == 3) {
        made.form = QStringLiteral("bentConnector2");
        return made;
    }
    made.form = QStringLiteral("bentConnector3");
    const double first = std::abs(upright ? bends[1].y() - from.y() : bends[1].x() - from.x());
    made.bendAt = std::clamp(static_cast<int>(std::lround(first / along * 100000)), 0, 100000);
    return made;
}

int gluedAt(const QRectF& rect, QPointF point) {
    if (!rect.adjusted(-reach, -reach, reach, reach).contains(point))
        return -1;
    if (rect.adjusted(reach, reach, -reach, -reach).contains(point))
        return -1;
    const QPointF middle = rect.center();
    const QPointF places[]{{middle.x(), rect.top()}, {rect.left(), middle.y()}, {middle.x(), rect.bottom()}, {rect.right(), middle.y()}};
    const auto nearest = std::min_element(std::begin(places), std::end(places), [&](QPointF a, QPointF b) {
        return QLineF(a, point).length() < QLineF(b, point).length();
    });
    return static_cast<int>(nearest - std::begin(places));
}

} // namespace placewright
