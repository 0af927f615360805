// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QColor>
#include <QTransform>

#include <array>
#include <optional>
#include <utility>

class QPainter;

namespace placewright {

/// The outline of a shape, or a line.
struct Stroke {
    QColor colour;
    double width = 0; ///< None if 0.
    std::optional<std::array<double, 2>> dashes{}; ///< Lengths of dash and gap.
};

/// Paints what stands level and upright onto pixels, edges softened, as the painter would by itself and several times faster.
/// Qt hands whatever it blends in more than some ninety pieces to other threads and waits for them, which takes longer than
/// the painting where a view moves on by a few pixels; and it takes milliseconds to dash one long line. So whole pixels are
/// filled as such, long edges in parts, and dashes one by one where they are seen.
class ScreenShapes {
public:
    /// `shown` is what part of the drawing is painted at all; empty for all of it.
    ScreenShapes(QPainter& painter, const QRectF& shown);

    /// False where the painter slants the drawing, or paints on something other than pixels.
    bool isUsable() const { return m_usable; }
    /// A round-cornered rectangle with an outline about its edge; an invalid fill for none. Colours cover what is below, and
    /// what has no fill is dashed.
    void box(const QRectF& rect, double radius, const QColor& fill, const Stroke& outline);
    void ellipse(const QRectF& rect, const QColor& fill, const Stroke& outline);
    /// A line with mitred corners. False, and nothing painted, if any of it slants.
    bool line(const QPolygonF& points, const Stroke& stroke);

private:
    void rectangle(const QRectF& rect, const QColor& colour);
    void softened(const QRectF& pixels, const QColor& colour);
    void rounded(const QRectF& rect, double radius, const QColor& colour);
    void cap(const QRectF& rect, double radius, bool upper, const QColor& colour);
    void dashedFrame(const QRectF& rect, double radius, const Stroke& stroke);
    void dashedLeg(QPointF from, QPointF to, const Stroke& stroke);
    void corner(const QRectF& square, int quarter, const Stroke& stroke);
    std::pair<double, double> shownOf(QPointF from, QPointF along, double length) const;
    bool isShown(const QRectF& rect) const { return m_reach.isEmpty() || m_reach.intersects(rect); }

    QPainter& m_painter;
    QRectF m_reach; ///< What may be seen, with a little around it; empty for everything.
    QTransform m_toPixels;
    QTransform m_fromPixels;
    bool m_usable;
};

} // namespace placewright
