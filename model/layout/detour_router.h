// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

namespace placewright {

/// A leg that is taken, level or upright.
struct TakenLeg {
    QPointF from;
    QPointF to;
    int bus = 0;
};

/// True if a route enters a box it doesn't belong to.
bool crossesBox(const QList<QPointF>& route, const std::vector<QRectF>& boxes, int from, int to);

/// True if a route lies on a leg of another bus for some way.
bool coversOther(const QList<QPointF>& route, int bus, const std::vector<TakenLeg>& taken);

/// The way of fewest bends and least length from box to box around all others, sharing no leg with another bus. For
/// boxes that stand where a person put them, where channels between rows don't reach. Empty if there is no way.
QList<QPointF> detour(const std::vector<QRectF>& boxes, const LayoutLink& link, const std::vector<TakenLeg>& taken);

} // namespace placewright
