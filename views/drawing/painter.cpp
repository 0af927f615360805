// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/painter.h"

#include "views/drawing/mark_geometry.h"
#include "views/drawing/text_measure.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace placewright {

namespace {

constexpr double coarseBelow = 0.35;
constexpr double smallestReadablePx = 4.0;

class Painting
{
public:
    Painting(QPainter& painter, const Theme& theme, double scale)
        : m_painter(painter)
        , m_theme(theme)
        , m_scale(scale)
        , m_coarse(scale < coarseBelow)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, !m_coarse);
        m_painter.setRenderHint(QPainter::TextAntialiasing, true);
    }

    void mark(const Mark& mark)
    {
        if (mark.shape != MarkShape::none)
            shape(mark);
        for (const TextRun& run : mark.text)
            text(run);
    }

    void ring(const QRectF& around, ThemeRole role, double width, double gap, Qt::PenStyle style)
    {
        QPen pen(m_theme.colour(role), width / std::min(1.0, m_scale), style);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const QRectF rect = around.adjusted(-gap, -gap, gap, gap);
        m_painter.drawRoundedRect(rect, 8 + gap, 8 + gap);
        forget();
    }

private:
    void shape(const Mark& mark)
    {
        pen(mark);
        brush(mark.fill);
        switch (mark.shape) {
        case MarkShape::rectangle:
            if (mark.radius > 0 && !m_coarse)
                m_painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
            else
                m_painter.drawRect(mark.rect);
            break;
        case MarkShape::ellipse:
            m_painter.drawEllipse(mark.rect);
            break;
        case MarkShape::crossedEllipse:
            m_painter.drawEllipse(mark.rect);
            m_painter.drawLine(cross(mark.rect));
            break;
        case MarkShape::triangle:
        case MarkShape::diamond:
            m_painter.drawPolygon(corners(mark.shape, mark.rect));
            break;
        case MarkShape::route:
            route(mark);
            break;
        case MarkShape::none:
            break;
        }
    }

    void route(const Mark& mark)
    {
        if (mark.route.size() < 2)
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(mark.arrow == ArrowHead::end ? shortened(mark) : mark.route);
        if (mark.arrow == ArrowHead::end) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.colour(mark.stroke));
            m_painter.drawPolygon(arrowHead(mark));
        }
        forget();
    }

    void text(const TextRun& run)
    {
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

    void pen(const Mark& mark)
    {
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

    void brush(ThemeRole fill)
    {
        if (m_brushKnown && fill == m_fill)
            return;
        m_painter.setBrush(fill == ThemeRole::none ? QBrush(Qt::NoBrush) : QBrush(m_theme.colour(fill)));
        m_fill = fill;
        m_brushKnown = true;
    }

    void forget()
    {
        m_penKnown = m_brushKnown = false;
        m_textRole = ThemeRole::count;
    }

    QPainter& m_painter;
    const Theme& m_theme;
    double m_scale;
    bool m_coarse;
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

void paint(QPainter& painter, const DisplayList& list, const Theme& theme, const PaintOptions& options)
{
    painter.save();
    Painting painting(painter, theme, options.scale);
    if (options.clip.isEmpty()) {
        for (const Mark& mark : list.marks())
            painting.mark(mark);
    } else {
        for (int mark : list.marksIn(options.clip))
            painting.mark(list.at(mark));
    }
    const auto ring = [&](const Id& id, ThemeRole role, double width, double gap, Qt::PenStyle style) {
        const QRectF rect = list.boundsOf(id);
        if (!id.isNull() && !rect.isNull())
            painting.ring(rect, role, width, gap, style);
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
