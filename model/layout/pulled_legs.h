// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace placewright {

/// A leg as a rectangle without a height (level) or without a width (upright), as a pulled one is kept.
QRectF legRect(QPointF from, QPointF to);

/// The leg of a route, by its first point, that a pulled one stands for: of the same direction, and alongside it the
/// longest. -1 if the route has none of that direction.
qsizetype legFor(const QList<QPointF>& route, const QRectF& pulled);

/// A route whose legs run where a person pulled them, the legs beside them made longer or shorter. The ends stay on
/// the edges of their boxes `from` and `to`; null where those aren't known.
QList<QPointF>
withPulledLegs(QList<QPointF> route, const std::vector<QRectF>& pulled, const QRectF& from = {}, const QRectF& to = {});

} // namespace placewright
