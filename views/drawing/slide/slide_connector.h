// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace placewright {

/// A connector as presentations have it: a form of theirs in a rectangle that is turned and mirrored until it runs as the route
/// does. Routes with more than two bends keep their first and last direction; the program that shows them leads them round.
struct SlideConnector {
    QString form;      ///< "straightConnector1", "bentConnector2", "bentConnector3".
    QRectF rect;       ///< Before it is turned.
    int turned = 0;    ///< Clockwise degrees: 0, 90, 180 or 270.
    bool mirrored = false; ///< About the horizontal middle, before it is turned.
    bool mirroredAcross = false; ///< About the vertical middle.
    int bendAt = -1;   ///< Of `bentConnector3`, in 100000ths of the way; -1 for forms without.
};
SlideConnector slideConnector(const QPolygonF& route);

/// The place of a rectangle that a connector which ends at a point on its rim is glued to, as presentations number the middles of
/// sides: 0 top, 1 left, 2 bottom, 3 right; the nearest, or -1 if the point isn't on the rim.
int gluedAt(const QRectF& rect, QPointF point);

} // namespace placewright
