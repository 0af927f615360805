// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/covered_legs.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

bool isLevelLeg(QPointF from, QPointF to) {
    return std::abs(from.y() - to.y()) < 0.01;
}

qint64 quarters(double value) {
    return std::llround(value * 4);
}

} // namespace

void CoveredLegs::add(const QList<QPointF>& route, int bus) {
    for (qsizetype i = 1; i < route.size(); ++i) {
        const bool level = isLevelLeg(route[i - 1], route[i]);
        const auto [from, to] =
            level ? std::minmax({route[i - 1].x(), route[i].x()}) : std::minmax({route[i - 1].y(), route[i].y()});
        m_rows[{bus, level, quarters(level ? route[i].y() : route[i].x())}].push_back({from, to});
    }
}

// How far along the leg from `from` to `to` earlier legs lie on it, from its start without a gap.
QPointF CoveredLegs::coveredUpTo(QPointF from, QPointF to, int bus) const {
    const bool level = isLevelLeg(from, to);
    const auto row = m_rows.constFind({bus, level, quarters(level ? from.y() : from.x())});
    if (row == m_rows.constEnd())
        return from;
    const double direction = (level ? to.x() >= from.x() : to.y() >= from.y()) ? 1 : -1;
    double reach = (level ? from.x() : from.y()) * direction;
    const double end = (level ? to.x() : to.y()) * direction;
    for (bool grown = true; grown && reach < end;) {
        grown = false;
        for (const Leg& leg : *row) {
            const auto [low, high] = std::minmax({leg.from * direction, leg.to * direction});
            if (low <= reach + 0.01 && high > reach + 0.01) {
                reach = std::min(high, end);
                grown = true;
            }
        }
    }
    return level ? QPointF(reach * direction, from.y()) : QPointF(from.x(), reach * direction);
}

QList<QPointF> CoveredLegs::withoutCoveredStart(QList<QPointF> points, int bus) const {
    while (points.size() >= 2) {
        const QPointF reached = coveredUpTo(points[0], points[1], bus);
        if (std::abs(reached.x() - points[1].x()) + std::abs(reached.y() - points[1].y()) > 0.01) {
            points[0] = reached;
            return points;
        }
        points.removeFirst();
    }
    return {};
}

QList<QPointF> CoveredLegs::bare(const QList<QPointF>& route, int bus) const {
    QList<QPointF> own = withoutCoveredStart(route, bus);
    std::reverse(own.begin(), own.end());
    own = withoutCoveredStart(own, bus);
    std::reverse(own.begin(), own.end());
    return own;
}

} // namespace placewright
