// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/placing.h"
#include "model/layout/pulled_legs.h"
#include "views/structure/structure_view.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace placewright {

namespace {

bool entersBox(const QRectF& leg, const QRectF& box) {
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    return leg.left() < inner.right() && leg.right() > inner.left() && leg.top() < inner.bottom() &&
           leg.bottom() > inner.top();
}

} // namespace

bool StructureView::isLine(int item) const {
    return item >= 0 && picture().at(m_items.at(item).mark).shape == MarkShape::route;
}

QRectF StructureView::legAt(int item, QPointF point) const {
    const QPolygonF& route = picture().at(m_items.at(item).mark).route;
    QRectF best;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const QRectF leg = legRect(route[i], route[i + 1]);
        const QPointF near(std::clamp(point.x(), leg.left(), leg.right()),
                           std::clamp(point.y(), leg.top(), leg.bottom()));
        if (const double away = QLineF(near, point).length(); away < least) {
            least = away;
            best = leg;
        }
    }
    return best;
}

QList<QPointF> StructureView::pulledRoute(int item, const QRectF& leg, const QRectF& to) const {
    QList<QPointF> route = picture().at(m_items.at(item).mark).route;
    if (const qsizetype at = legFor(route, leg); at >= 0)
        for (qsizetype i : {at, at + 1})
            leg.width() > leg.height() ? route[i].setY(to.top()) : route[i].setX(to.left());
    return route;
}

bool StructureView::canPull(int item, const QRectF& leg, const QRectF& to) const {
    const QList<QPointF> route = pulledRoute(item, leg, to);
    for (int root : m_items.roots()) {
        const Mark& box = picture().at(m_items.at(root).mark);
        for (qsizetype i = 0; box.kind == MarkKind::box && i + 1 < route.size(); ++i)
            if (entersBox(legRect(route[i], route[i + 1]), box.rect))
                return false;
    }
    return true;
}

void StructureView::pullLeg(int item, const QRectF& leg, const QRectF& to) {
    if (!canPull(item, leg, to)) {
        Q_EMIT m_session.said(tr("A line can't run through a box"));
        return;
    }
    const Id line = m_items.at(item).subject;
    std::vector<QRectF> legs = pulledLegs(m_session.design(), viewName(), line);
    const auto isSame = [&](const QRectF& kept) {
        const bool level = leg.width() > leg.height();
        return level == (kept.width() > kept.height()) &&
               std::abs(level ? kept.top() - leg.top() : kept.left() - leg.left()) < 1;
    };
    const auto kept = std::find_if(legs.begin(), legs.end(), isSame);
    if (kept != legs.end())
        *kept = to;
    else
        legs.push_back(to);
    m_session.apply(pullLegs(m_session.design(), viewName(), line, legs));
}

/// The longest part that can go that way.
void StructureView::nudgeLine(QPointF by) {
    const QPolygonF& route = picture().at(m_items.at(m_current).mark).route;
    QRectF longest;
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const QRectF leg = legRect(route[i], route[i + 1]);
        if ((leg.width() > leg.height()) == (by.x() == 0) &&
            leg.width() + leg.height() > longest.width() + longest.height())
            longest = leg;
    }
    if (longest.width() + longest.height() == 0)
        Q_EMIT m_session.said(by.x() == 0 ? tr("No part of this line runs level")
                                          : tr("No part of this line runs upright"));
    else
        pullLeg(m_current, longest, longest.translated(by));
}

} // namespace placewright
