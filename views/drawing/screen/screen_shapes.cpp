// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/screen/screen_shapes.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

/// Few enough that Qt blends them by itself: of a narrow upright line each row is three pieces.
constexpr double mostRows = 30;
/// Of a pixel, which rounding may leave.
constexpr double least = 1e-3;
/// Pixels around what is painted, so that edges cut there are not seen.
constexpr double seam = 2;
/// Drawing units beyond which nothing of a stroke reaches.
constexpr double strokeReach = 8;
/// Of a drawing unit: what slants less than that is straight.
constexpr double straight = 0.01;

QRectF between(double left, double top, double right, double bottom) {
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace

ScreenShapes::ScreenShapes(QPainter& painter, const QRectF& shown)
    : m_painter(painter),
      m_toPixels(painter.deviceTransform()),
      m_fromPixels(m_toPixels.inverted()),
      m_usable(painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster &&
               m_toPixels.type() <= QTransform::TxScale) {
    if (shown.isEmpty() || !m_usable)
        return;
    const double unit = seam / m_toPixels.m11();
    m_reach = shown.adjusted(-unit, -unit, unit, unit);
}

void ScreenShapes::softened(const QRectF& pixels, const QColor& colour) {
    if (pixels.width() < least || pixels.height() < least)
        return;
    for (double top = pixels.top(); top < pixels.bottom() - least;) {
        const double bottom = std::min(pixels.bottom(), std::floor(top) + mostRows);
        // So that rounding leaves no row between two parts half covered.
        m_painter.fillRect(m_fromPixels.mapRect(between(pixels.left(), top - least, pixels.right(), bottom + least)), colour);
        top = bottom;
    }
}

void ScreenShapes::rectangle(const QRectF& rect, const QColor& colour) {
    const QRectF seen = m_reach.isEmpty() ? rect : rect & m_reach;
    if (seen.isEmpty())
        return;
    const QRectF pixels = m_toPixels.mapRect(seen);
    const double left = std::ceil(pixels.left() - least);
    const double top = std::ceil(pixels.top() - least);
    const double right = std::floor(pixels.right() + least);
    const double bottom = std::floor(pixels.bottom() + least);
    if (right <= left || bottom <= top)
        return softened(pixels, colour);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(m_fromPixels.mapRect(between(left, top, right, bottom)), colour);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    softened(between(pixels.left(), pixels.top(), pixels.right(), top), colour);
    softened(between(pixels.left(), bottom, pixels.right(), pixels.bottom()), colour);
    softened(between(pixels.left(), top, left, bottom), colour);
    softened(between(right, top, pixels.right(), bottom), colour);
}

/// The upper or lower end of a round-cornered rectangle, `radius` high or a little more.
void ScreenShapes::cap(const QRectF& rect, double radius, bool upper, const QColor& colour) {
    if (!isShown(rect))
        return;
    const double size = 2 * radius;
    QPainterPath path;
    if (upper) {
        path.moveTo(rect.bottomLeft());
        path.arcTo(rect.left(), rect.top(), size, size, 180, -90);
        path.arcTo(rect.right() - size, rect.top(), size, size, 90, -90);
        path.lineTo(rect.bottomRight());
    } else {
        path.moveTo(rect.topLeft());
        path.arcTo(rect.left(), rect.bottom() - size, size, size, 180, 90);
        path.arcTo(rect.right() - size, rect.bottom() - size, size, size, 270, 90);
        path.lineTo(rect.topRight());
    }
    path.closeSubpath();
    m_painter.fillPath(path, colour);
}

void ScreenShapes::rounded(const QRectF& rect, double radius, const QColor& colour) {
    if (!isShown(rect))
        return;
    const double turn = std::min(radius, std::min(rect.width(), rect.height()) / 2);
    if (turn <= 0)
        return rectangle(rect, colour);
    // The parts meet between pixels.
    const auto whole = [this](double y, double (*round)(double)) {
        return m_fromPixels.map(QPointF(0, round(m_toPixels.map(QPointF(0, y)).y()))).y();
    };
    const double top = whole(rect.top() + turn, std::ceil);
    const double bottom = whole(rect.bottom() - turn, std::floor);
    if (bottom <= top) {
        QPainterPath path;
        path.addRoundedRect(rect, turn, turn);
        m_painter.fillPath(path, colour);
        return;
    }
    cap(between(rect.left(), rect.top(), rect.right(), top), turn, true, colour);
    rectangle(between(rect.left(), top, rect.right(), bottom), colour);
    cap(between(rect.left(), bottom, rect.right(), rect.bottom()), turn, false, colour);
}

void ScreenShapes::box(const QRectF& rect, double radius, const QColor& fill, const Stroke& outline) {
    const double half = outline.dashes ? 0 : outline.width / 2;
    if (half > 0)
        rounded(rect.adjusted(-half, -half, half, half), radius > 0 ? radius + half : 0, outline.colour);
    if (fill.isValid())
        rounded(rect.adjusted(half, half, -half, -half), std::max(0.0, radius - half), fill);
    if (outline.dashes)
        dashedFrame(rect, radius, outline);
}

void ScreenShapes::ellipse(const QRectF& rect, const QColor& fill, const Stroke& outline) {
    const double half = outline.width / 2;
    if (!isShown(rect.adjusted(-half, -half, half, half)))
        return;
    const auto paint = [&](const QRectF& within, const QColor& colour) {
        QPainterPath path;
        path.addEllipse(within);
        m_painter.fillPath(path, colour);
    };
    if (half > 0)
        paint(rect.adjusted(-half, -half, half, half), outline.colour);
    paint(rect.adjusted(half, half, -half, -half), fill);
}

/// From where to where a leg may be in the part that is painted: most of a long one is not, when a view moves on.
std::pair<double, double> ScreenShapes::shownOf(QPointF from, QPointF along, double length) const {
    if (m_reach.isEmpty())
        return {0, length};
    const auto reach = [&](QPointF direction) {
        const double a = QPointF::dotProduct(m_reach.topLeft() - from, direction);
        const double b = QPointF::dotProduct(m_reach.bottomRight() - from, direction);
        return std::pair(std::min(a, b), std::max(a, b));
    };
    if (const auto [before, behind] = reach({-along.y(), along.x()}); before > strokeReach || behind < -strokeReach)
        return {0, 0};
    const auto [first, last] = reach(along);
    return {std::max(0.0, first), std::min(length, last)};
}

void ScreenShapes::dashedLeg(QPointF from, QPointF to, const Stroke& stroke) {
    const double length = QLineF(from, to).length();
    if (length <= 0)
        return;
    const auto [dash, gap] = *stroke.dashes;
    const QPointF along = (to - from) / length;
    const QPointF half = QPointF(std::abs(along.y()), std::abs(along.x())) * (stroke.width / 2);
    const double step = dash + gap;
    const auto [first, last] = shownOf(from, along, length);
    for (int i = static_cast<int>(first / step); i * step < last; ++i) {
        const QRectF one(from + along * (i * step), from + along * std::min(i * step + dash, length));
        m_painter.fillRect(one.normalized().adjusted(-half.x(), -half.y(), half.x(), half.y()), stroke.colour);
    }
}

/// A quarter of a ring, counted from the upper right anticlockwise.
void ScreenShapes::corner(const QRectF& square, int quarter, const Stroke& stroke) {
    if (!isShown(square))
        return;
    const double half = stroke.width / 2;
    const double start = quarter * 90;
    const double within = std::min(half, square.width() / 2);
    QPainterPath path;
    path.arcMoveTo(square.adjusted(-half, -half, half, half), start);
    path.arcTo(square.adjusted(-half, -half, half, half), start, 90);
    path.arcTo(square.adjusted(within, within, -within, -within), start + 90, -90);
    path.closeSubpath();
    m_painter.fillPath(path, stroke.colour);
}

void ScreenShapes::dashedFrame(const QRectF& r, double radius, const Stroke& stroke) {
    const double turn = std::min(radius, std::min(r.width(), r.height()) / 2);
    dashedLeg({r.left() + turn, r.top()}, {r.right() - turn, r.top()}, stroke);
    dashedLeg({r.right(), r.top() + turn}, {r.right(), r.bottom() - turn}, stroke);
    dashedLeg({r.right() - turn, r.bottom()}, {r.left() + turn, r.bottom()}, stroke);
    dashedLeg({r.left(), r.bottom() - turn}, {r.left(), r.top() + turn}, stroke);
    if (turn <= 0)
        return;
    const double size = 2 * turn;
    corner({r.right() - size, r.top(), size, size}, 0, stroke);
    corner({r.left(), r.top(), size, size}, 1, stroke);
    corner({r.left(), r.bottom() - size, size, size}, 2, stroke);
    corner({r.right() - size, r.bottom() - size, size, size}, 3, stroke);
}

bool ScreenShapes::line(const QPolygonF& points, const Stroke& stroke) {
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF by = points[i] - points[i - 1];
        if (std::abs(by.x()) > straight && std::abs(by.y()) > straight)
            return false;
    }
    const double half = stroke.width / 2;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF leg(points[i - 1], points[i]);
        if (stroke.dashes) {
            dashedLeg(leg.p1(), leg.p2(), stroke);
        } else if (leg.length() >= straight) {
            const QPointF along = (leg.p2() - leg.p1()) / leg.length() * half;
            // Each leg but the last paints the corner at its end.
            const QPointF start = i == 1 ? leg.p1() : leg.p1() + along;
            const QPointF end = i + 1 == points.size() ? leg.p2() : leg.p2() + along;
            const QPointF across(std::abs(along.y()), std::abs(along.x()));
            rectangle(QRectF(start, end).normalized().adjusted(-across.x(), -across.y(), across.x(), across.y()), stroke.colour);
        }
    }
    return true;
}

} // namespace placewright
