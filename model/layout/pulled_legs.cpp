// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/pulled_legs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace placewright {

namespace {

constexpr double fromCorner = 6; // an end keeps away from the corners of its box

bool runsLevel(QPointF from, QPointF to) {
    return std::abs(from.y() - to.y()) <= std::abs(from.x() - to.x());
}

double within(double value, double low, double high) {
    return low + fromCorner > high - fromCorner ? (low + high) / 2
                                                : std::clamp(value, low + fromCorner, high - fromCorner);
}

QList<QPointF> withoutNeedlessPoints(const QList<QPointF>& route) {
    QList<QPointF> kept;
    for (const QPointF& point : route) {
        if (!kept.isEmpty() && QPointF(kept.last() - point).manhattanLength() < 0.01)
            continue;
        if (kept.size() > 1 && runsLevel(kept[kept.size() - 2], kept.last()) == runsLevel(kept.last(), point))
            kept.removeLast();
        kept << point;
    }
    return kept;
}

} // namespace

QRectF legRect(QPointF from, QPointF to) {
    return QRectF(from, to).normalized();
}

qsizetype legFor(const QList<QPointF>& route, const QRectF& pulled) {
    const bool level = pulled.width() >= pulled.height();
    qsizetype best = -1;
    double most = -std::numeric_limits<double>::max();
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        if (runsLevel(route[i], route[i + 1]) != level)
            continue;
        const QRectF leg = legRect(route[i], route[i + 1]);
        const double alongside = level ? std::min(leg.right(), pulled.right()) - std::max(leg.left(), pulled.left())
                                       : std::min(leg.bottom(), pulled.bottom()) - std::max(leg.top(), pulled.top());
        const double away = std::abs(level ? leg.top() - pulled.top() : leg.left() - pulled.left());
        // Of several as long alongside, the nearest.
        if (const double fits = alongside - away / 100; fits > most) {
            most = fits;
            best = i;
        }
    }
    return best;
}

QList<QPointF>
withPulledLegs(QList<QPointF> route, const std::vector<QRectF>& pulled, const QRectF& from, const QRectF& to) {
    for (const QRectF& leg : pulled) {
        const qsizetype at = legFor(route, leg);
        if (at < 0)
            continue;
        const bool level = runsLevel(route[at], route[at + 1]);
        double across = level ? leg.top() : leg.left();
        for (const auto& [box, touches] : {std::pair(from, at == 0), std::pair(to, at + 2 == route.size())})
            if (touches && !box.isNull())
                across = level ? within(across, box.top(), box.bottom()) : within(across, box.left(), box.right());
        for (qsizetype i : {at, at + 1})
            level ? route[i].setY(across) : route[i].setX(across);
    }
    return withoutNeedlessPoints(route);
}

} // namespace placewright
