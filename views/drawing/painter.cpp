// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/painter.h"

#include "views/drawing/mark_geometry.h"
#include "views/drawing/screen/screen_shapes.h"
#include "views/drawing/screen/stamps.h"
#include "views/drawing/text/shaped_text.h"
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

class Painting {
public:
    Painting(QPainter& painter, const Theme& theme, const PaintOptions& options)
        : m_painter(painter),
          m_theme(theme),
          m_scale(options.scale),
          m_coarse(m_scale < coarseBelow),
          m_raster(painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster),
          m_screen(painter, options.clip),
          m_units(painter.worldTransform()),
          m_toPixels(painter.deviceTransform()),
          m_pixels(m_toPixels.inverted() * m_units) {
        m_painter.setRenderHint(QPainter::Antialiasing, !m_coarse);
        m_painter.setRenderHint(QPainter::TextAntialiasing, true);
    }

    void mark(const Mark& mark) {
        if (mark.shape != MarkShape::none && !stamped(mark))
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

    void shape(const Mark& mark) {
        if (isForScreen(mark) && onScreen(mark))
            return;
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

private:
    /// True, and the shape is there, if it is one of those that are painted as an image.
    bool stamped(const Mark& mark) {
        const bool isSmallKind = mark.shape == MarkShape::ellipse || mark.shape == MarkShape::triangle ||
                                 mark.shape == MarkShape::diamond ||
                                 (mark.shape == MarkShape::rectangle && mark.dash != Dash::solid && mark.fill == ThemeRole::none);
        if (!isSmallKind || !isForScreen(mark))
            return false;
        const auto rgb = [this](ThemeRole role) { return role == ThemeRole::none ? 0 : m_theme.colour(role).rgba(); };
        const StampLook look{mark.shape, mark.dash, rgb(mark.fill), rgb(mark.stroke),
                             mark.stroke == ThemeRole::none ? 0 : penWidth(mark), mark.radius};
        const auto stamp = stampOf(look, mark.rect, m_toPixels, [&](QPainter& painter) {
            PaintOptions options;
            options.scale = m_scale;
            Painting(painter, m_theme, options).shape(mark);
        });
        if (!stamp)
            return false;
        m_painter.setTransform(m_pixels);
        m_painter.drawImage(stamp->at, stamp->image);
        m_painter.setTransform(m_units);
        return true;
    }

    bool isForScreen(const Mark& mark) const {
        const auto opaque = [this](ThemeRole role) { return role == ThemeRole::none || m_theme.colour(role).alpha() == 255; };
        return !m_coarse && m_screen.isUsable() && opaque(mark.fill) && opaque(mark.stroke);
    }

    Stroke strokeOf(const Mark& mark) const {
        if (mark.stroke == ThemeRole::none)
            return {};
        Stroke stroke{m_theme.colour(mark.stroke), penWidth(mark)};
        if (mark.dash != Dash::solid)
            stroke.dashes = dashPattern(mark.dash, mark.strokeWidth);
        return stroke;
    }

    double penWidth(const Mark& mark) const { return std::max(mark.strokeWidth, 0.75 / m_scale); }

    /// False, and nothing painted, for shapes that are not to be had that way.
    bool onScreen(const Mark& mark) {
        const bool isFilled = mark.fill != ThemeRole::none;
        const QColor fill = isFilled ? m_theme.colour(mark.fill) : QColor();
        if (mark.shape == MarkShape::rectangle && (isFilled || mark.dash != Dash::solid))
            m_screen.box(mark.rect, mark.radius, fill, strokeOf(mark));
        else if (mark.shape == MarkShape::ellipse && isFilled && mark.dash == Dash::solid)
            m_screen.ellipse(mark.rect, fill, strokeOf(mark));
        else
            return false;
        return true;
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

    void route(const Mark& mark) {
        if (mark.route.size() < 2)
            return;
        const QPolygonF line = mark.arrow == ArrowHead::end ? shortened(mark) : mark.route;
        if (!isForScreen(mark) || !m_screen.line(line, strokeOf(mark))) {
            m_painter.setBrush(Qt::NoBrush);
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
            words(QPointF(run.at.x() - back, run.at.y()), run);
            return;
        }
        const QTransform before = m_painter.transform();
        m_painter.translate(run.at);
        m_painter.rotate(run.angle);
        m_painter.translate(-back, 0);
        m_painter.scale(enlarged, enlarged);
        words(QPointF(), run);
        m_painter.setTransform(before);
    }

    /// On a screen the same words are set again whenever they move.
    void words(QPointF baseline, const TextRun& run) {
        if (m_raster)
            drawShaped(m_painter, baseline, run.text, m_font);
        else
            m_painter.drawText(baseline, run.text);
    }

    void pen(const Mark& mark) {
        if (m_penKnown && mark.stroke == m_stroke && mark.strokeWidth == m_strokeWidth && mark.dash == m_dash)
            return;
        if (mark.stroke == ThemeRole::none) {
            m_painter.setPen(Qt::NoPen);
        } else {
            QPen pen(m_theme.colour(mark.stroke), penWidth(mark));
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
    bool m_coarse;
    bool m_raster;
    ScreenShapes m_screen;
    QTransform m_units; ///< The painter's, in drawing units.
    QTransform m_toPixels;
    QTransform m_pixels; ///< The painter's where a unit is a pixel.
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
