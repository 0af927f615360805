// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/painter.h"

#include "views/drawing/mark_geometry.h"
#include "views/drawing/text/text_measure.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace placewright {

namespace {

constexpr double coarseBelow = 0.35;
constexpr double smallestReadablePx = 4.0;
/// Beyond that from a part nothing of a stroke reaches into it.
constexpr double slack = 8;

class Painting {
public:
    Painting(QPainter& painter, const Theme& theme, const PaintOptions& options)
        : m_painter(painter),
          m_theme(theme),
          m_scale(options.scale),
          m_shown(options.clip),
          m_coarse(m_scale < coarseBelow),
          m_raster(painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster) {
        m_painter.setRenderHint(QPainter::Antialiasing, !m_coarse);
        m_painter.setRenderHint(QPainter::TextAntialiasing, true);
    }

    void mark(const Mark& mark) {
        if (mark.shape != MarkShape::none)
            shape(mark);
        for (const TextRun& run : mark.text)
            text(run);
    }

    /// A line is as it were its own ring.
    void traced(const QPolygonF& route, ThemeRole role, double width, Qt::PenStyle style) {
        m_painter.setPen(QPen(m_theme.colour(role), (width + 1) / std::min(1.0, m_scale), style, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(route);
        forget();
    }
    void ring(const QRectF& around, ThemeRole role, double width, double gap, Qt::PenStyle style) {
        QPen pen(m_theme.colour(role), width / std::min(1.0, m_scale), style);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const QRectF rect = around.adjusted(-gap, -gap, gap, gap);
        m_painter.drawRoundedRect(rect, 8 + gap, 8 + gap);
        forget();
    }

private:
    void shape(const Mark& mark) {
        pen(mark);
        brush(mark.fill);
        switch (mark.shape) {
        case MarkShape::rectangle:
            if (mark.dash != Dash::solid && m_raster)
                dashedFrame(mark);
            else if (mark.radius > 0 && !m_coarse)
                m_painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
            else
                m_painter.drawRect(mark.rect);
            break;
        case MarkShape::ellipse:
            if (mark.dash != Dash::solid && !m_coarse)
                dashedRing(mark);
            else
                m_painter.drawEllipse(mark.rect);
            break;
        case MarkShape::crossedEllipse:
            m_painter.drawEllipse(mark.rect);
            m_painter.drawLine(cross(mark.rect));
            break;
        case MarkShape::topCap:
        case MarkShape::sideCap:
        case MarkShape::triangle:
        case MarkShape::diamond:
            m_painter.drawPolygon(corners(mark.shape, mark.rect, mark.radius));
            break;
        case MarkShape::route:
            route(mark);
            break;
        case MarkShape::none:
            break;
        }
    }

    // A drawing has hundreds of vacant seats, all of a few sizes: dashing a circle takes far longer than filling its
    // dashes.
    void dashedRing(const Mark& mark) {
        static thread_local std::map<std::tuple<double, double, double, int>, QPainterPath> known;
        const auto key =
            std::make_tuple(mark.rect.width(), mark.rect.height(), mark.strokeWidth, static_cast<int>(mark.dash));
        QPainterPath& dashes = known[key];
        if (dashes.isEmpty()) {
            QPainterPath circle;
            circle.addEllipse(QPointF(), mark.rect.width() / 2, mark.rect.height() / 2);
            QPainterPathStroker stroker;
            stroker.setWidth(mark.strokeWidth);
            stroker.setCapStyle(Qt::FlatCap);
            QList<qreal> pattern;
            for (double length : dashPattern(mark.dash, mark.strokeWidth))
                pattern += length / mark.strokeWidth;
            stroker.setDashPattern(pattern);
            dashes = stroker.createStroke(circle);
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(mark.rect);
        m_painter.translate(mark.rect.center());
        m_painter.fillPath(dashes, m_theme.colour(mark.stroke));
        m_painter.translate(-mark.rect.center());
        forget();
    }

    bool isShown(const QRectF& rect) const {
        return m_shown.isEmpty() || m_shown.adjusted(-slack, -slack, slack, slack).intersects(rect);
    }

    /// From where to where a level or upright leg may be in the part that is painted: most of a long one is not, when a view moves on.
    std::pair<double, double> shownOf(QPointF from, QPointF along, double length) const {
        if (m_shown.isEmpty())
            return {0, length};
        const auto reach = [&](QPointF direction) {
            const double a = QPointF::dotProduct(m_shown.topLeft() - from, direction);
            const double b = QPointF::dotProduct(m_shown.bottomRight() - from, direction);
            return std::pair(std::min(a, b) - slack, std::max(a, b) + slack);
        };
        if (const auto [before, behind] = reach({-along.y(), along.x()}); before > 0 || behind < 0)
            return {0, 0};
        const auto [first, last] = reach(along);
        return {std::max(0.0, first), std::min(length, last)};
    }

    // Qt takes milliseconds to dash one long line on a screen; level and upright ones are as well painted dash by dash.
    void dashedLeg(QPointF from, QPointF to, const Mark& mark) {
        const QLineF line(from, to);
        const auto [dash, gap] = dashPattern(mark.dash, mark.strokeWidth);
        const double length = line.length();
        if (m_coarse || length <= 0 || (std::abs(line.dx()) > 0.01 && std::abs(line.dy()) > 0.01)) {
            m_painter.drawLine(line);
            return;
        }
        const QPointF along = (to - from) / length;
        const QPointF half = QPointF(std::abs(along.y()), std::abs(along.x())) * (m_painter.pen().widthF() / 2);
        const QColor colour = m_theme.colour(mark.stroke);
        const double step = dash + gap;
        const auto [first, last] = shownOf(from, along, length);
        for (int i = static_cast<int>(first / step); i * step < last; ++i) {
            const QPointF start = from + along * (i * step);
            const QPointF end = from + along * std::min(i * step + dash, length);
            m_painter.fillRect(QRectF(start, end).normalized().adjusted(-half.x(), -half.y(), half.x(), half.y()),
                               colour);
        }
    }

    void dashedFrame(const Mark& mark) {
        const QRectF& r = mark.rect;
        const double turn = m_coarse ? 0 : std::min(mark.radius, std::min(r.width(), r.height()) / 2);
        if (mark.fill != ThemeRole::none) {
            m_painter.setPen(Qt::NoPen);
            m_painter.drawRoundedRect(r, turn, turn);
            m_penKnown = false;
            pen(mark);
        }
        dashedLeg({r.left() + turn, r.top()}, {r.right() - turn, r.top()}, mark);
        dashedLeg({r.right(), r.top() + turn}, {r.right(), r.bottom() - turn}, mark);
        dashedLeg({r.right() - turn, r.bottom()}, {r.left() + turn, r.bottom()}, mark);
        dashedLeg({r.left(), r.bottom() - turn}, {r.left(), r.top() + turn}, mark);
        if (turn <= 0)
            return;
        QPen corner(m_theme.colour(mark.stroke), m_painter.pen().widthF());
        m_painter.setPen(corner);
        const double size = 2 * turn;
        const auto arc = [&](double left, double top, int quarter) {
            if (const QRectF square(left, top, size, size); isShown(square))
                m_painter.drawArc(square, quarter * 90 * 16, 90 * 16);
        };
        arc(r.left(), r.top(), 1);
        arc(r.right() - size, r.top(), 0);
        arc(r.right() - size, r.bottom() - size, 3);
        arc(r.left(), r.bottom() - size, 2);
        forget();
    }

    void route(const Mark& mark) {
        if (mark.route.size() < 2)
            return;
        const QPolygonF line = mark.arrow == ArrowHead::end ? shortened(mark) : mark.route;
        m_painter.setBrush(Qt::NoBrush);
        if (mark.dash != Dash::solid && m_raster) {
            for (qsizetype i = 1; i < line.size(); ++i)
                dashedLeg(line[i - 1], line[i], mark);
        } else {
            m_painter.drawPolyline(line);
        }
        if (mark.arrow == ArrowHead::end) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.colour(mark.stroke));
            m_painter.drawPolygon(arrowHead(mark));
        }
        forget();
    }

    void text(const TextRun& run) {
        const double px = run.pt * unitsPerPoint;
        if (px * m_scale < smallestReadablePx)
            return;
        const QFont font = textFont(run.pt, run.weight);
        if (font != m_font || !m_fontKnown) {
            m_painter.setFont(font);
            m_font = font;
            m_fontKnown = true;
        }
        if (run.colour != m_textRole) {
            m_painter.setPen(m_theme.colour(run.colour));
            m_textRole = run.colour;
            m_penKnown = false;
        }
        const double width = run.align == TextAlign::left ? 0 : textWidth(run.text, run.pt, run.weight);
        const double back = run.align == TextAlign::left ? 0 : (run.align == TextAlign::centre ? width / 2 : width);
        const double enlarged = px / font.pixelSize();
        if (std::abs(enlarged - 1) < 0.001 && run.angle == 0) {
            m_painter.drawText(QPointF(run.at.x() - back, run.at.y()), run.text);
            return;
        }
        const QTransform before = m_painter.transform();
        m_painter.translate(run.at);
        m_painter.rotate(run.angle);
        m_painter.translate(-back, 0);
        m_painter.scale(enlarged, enlarged);
        m_painter.drawText(QPointF(), run.text);
        m_painter.setTransform(before);
    }

    void pen(const Mark& mark) {
        if (m_penKnown && mark.stroke == m_stroke && mark.strokeWidth == m_strokeWidth && mark.dash == m_dash)
            return;
        if (mark.stroke == ThemeRole::none) {
            m_painter.setPen(Qt::NoPen);
        } else {
            QPen pen(m_theme.colour(mark.stroke), std::max(mark.strokeWidth, 0.75 / m_scale));
            pen.setJoinStyle(Qt::MiterJoin);
            pen.setCapStyle(Qt::FlatCap);
            if (mark.dash != Dash::solid && !m_coarse) {
                QList<qreal> pattern;
                for (double length : dashPattern(mark.dash, mark.strokeWidth))
                    pattern += length / pen.widthF();
                pen.setDashPattern(pattern);
            }
            m_painter.setPen(pen);
        }
        m_stroke = mark.stroke;
        m_strokeWidth = mark.strokeWidth;
        m_dash = mark.dash;
        m_penKnown = true;
        m_textRole = ThemeRole::count;
    }

    void brush(ThemeRole fill) {
        if (m_brushKnown && fill == m_fill)
            return;
        m_painter.setBrush(fill == ThemeRole::none ? QBrush(Qt::NoBrush) : QBrush(m_theme.colour(fill)));
        m_fill = fill;
        m_brushKnown = true;
    }

    void forget() {
        m_penKnown = m_brushKnown = false;
        m_textRole = ThemeRole::count;
    }

    QPainter& m_painter;
    const Theme& m_theme;
    double m_scale;
    QRectF m_shown; ///< Empty for everything.
    bool m_coarse;
    bool m_raster;
    // What the painter is set to, so that it is only told what differs.
    bool m_penKnown = false;
    bool m_brushKnown = false;
    bool m_fontKnown = false;
    ThemeRole m_stroke = ThemeRole::none;
    double m_strokeWidth = 0;
    Dash m_dash = Dash::solid;
    ThemeRole m_fill = ThemeRole::none;
    ThemeRole m_textRole = ThemeRole::count;
    QFont m_font;
};

} // namespace

void paint(QPainter& painter, const DisplayList& list, const Theme& theme, const PaintOptions& options) {
    painter.save();
    Painting painting(painter, theme, options);
    if (options.clip.isEmpty()) {
        for (const Mark& mark : list.marks())
            painting.mark(mark);
    } else {
        for (int mark : list.marksIn(options.clip))
            painting.mark(list.at(mark));
    }
    const auto ring = [&](const Id& id, ThemeRole role, double width, double gap, Qt::PenStyle style) {
        const std::vector<int> marks = id.isNull() ? std::vector<int>() : list.marksOf(id);
        if (marks.empty())
            return;
        const Mark& first = list.at(marks.front());
        if (first.shape == MarkShape::route)
            painting.traced(first.route, role, width, style);
        else
            painting.ring(extentOf(first), role, width, gap, style);
    };
    if (!options.selected.contains(options.hovered))
        ring(options.hovered, ThemeRole::hover, 2, 2, Qt::SolidLine);
    for (const Id& id : options.selected)
        ring(id, ThemeRole::selection, 3, 3, Qt::SolidLine);
    ring(options.focused, ThemeRole::focus, 2, 6, Qt::DotLine);
    ring(options.dropTarget, ThemeRole::dropTarget, 3, 4, Qt::DashLine);
    painter.restore();
}

} // namespace placewright
