// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/cairo_painting.h"

#include "views/drawing/mark_geometry.h"
#include "views/drawing/text/text_measure.h"

#include <numbers>

namespace placewright {

namespace {

constexpr double thinnestStroke = 0.5;

void roundedRectangle(cairo_t* to, const QRectF& rect, double radius) {
    using std::numbers::pi;
    const double r = std::min(radius, std::min(rect.width(), rect.height()) / 2);
    cairo_new_sub_path(to);
    cairo_arc(to, rect.right() - r, rect.top() + r, r, -pi / 2, 0);
    cairo_arc(to, rect.right() - r, rect.bottom() - r, r, 0, pi / 2);
    cairo_arc(to, rect.left() + r, rect.bottom() - r, r, pi / 2, pi);
    cairo_arc(to, rect.left() + r, rect.top() + r, r, pi, 3 * pi / 2);
    cairo_close_path(to);
}

void ellipse(cairo_t* to, const QRectF& rect) {
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    cairo_save(to);
    cairo_translate(to, rect.center().x(), rect.center().y());
    cairo_scale(to, rect.width() / 2, rect.height() / 2);
    cairo_new_sub_path(to);
    cairo_arc(to, 0, 0, 1, 0, 2 * std::numbers::pi);
    cairo_close_path(to);
    cairo_restore(to);
}

void trace(cairo_t* to, const QPainterPath& path) {
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& at = path.elementAt(i);
        if (at.isMoveTo()) {
            cairo_move_to(to, at.x, at.y);
        } else if (at.isLineTo()) {
            cairo_line_to(to, at.x, at.y);
        } else if (at.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            const QPainterPath::Element& second = path.elementAt(i + 1);
            const QPainterPath::Element& end = path.elementAt(i + 2);
            cairo_curve_to(to, at.x, at.y, second.x, second.y, end.x, end.y);
            i += 2;
        }
    }
}

} // namespace

void CairoPainting::mark(const Mark& mark) {
    if (mark.shape == MarkShape::route) {
        route(mark);
    } else if (mark.shape != MarkShape::none) {
        outline(mark);
        fillAndStroke(mark);
        if (mark.shape == MarkShape::crossedEllipse) {
            const QLineF line = cross(mark.rect);
            polygon(QPolygonF({line.p1(), line.p2()}), false);
            stroke(mark);
        }
    }
    for (const TextRun& run : mark.text)
        text(run);
}

void CairoPainting::colour(ThemeRole role) {
    const QColor colour = m_theme.colour(role);
    cairo_set_source_rgba(m_to, colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
}

void CairoPainting::outline(const Mark& mark) {
    cairo_new_path(m_to);
    switch (mark.shape) {
    case MarkShape::rectangle:
        if (mark.radius > 0)
            roundedRectangle(m_to, mark.rect, mark.radius);
        else
            cairo_rectangle(m_to, mark.rect.x(), mark.rect.y(), mark.rect.width(), mark.rect.height());
        break;
    case MarkShape::ellipse:
    case MarkShape::crossedEllipse:
        ellipse(m_to, mark.rect);
        break;
    case MarkShape::topCap:
    case MarkShape::sideCap:
    case MarkShape::triangle:
    case MarkShape::diamond:
        polygon(corners(mark.shape, mark.rect, mark.radius), true);
        break;
    case MarkShape::route:
    case MarkShape::none:
        break;
    }
}

void CairoPainting::fillAndStroke(const Mark& mark) {
    if (mark.fill != ThemeRole::none) {
        colour(mark.fill);
        if (mark.stroke == ThemeRole::none)
            cairo_fill(m_to);
        else
            cairo_fill_preserve(m_to);
    }
    if (mark.stroke != ThemeRole::none)
        stroke(mark);
}

void CairoPainting::stroke(const Mark& mark) {
    if (mark.stroke == ThemeRole::none) {
        cairo_new_path(m_to);
        return;
    }
    colour(mark.stroke);
    cairo_set_line_width(m_to, std::max(mark.strokeWidth, thinnestStroke));
    if (mark.dash == Dash::solid) {
        cairo_set_dash(m_to, nullptr, 0, 0);
    } else {
        const auto pattern = dashPattern(mark.dash, mark.strokeWidth);
        cairo_set_dash(m_to, pattern.data(), static_cast<int>(pattern.size()), 0);
    }
    cairo_stroke(m_to);
}

void CairoPainting::route(const Mark& mark) {
    if (mark.route.size() < 2)
        return;
    cairo_new_path(m_to);
    polygon(mark.arrow == ArrowHead::end ? shortened(mark) : mark.route, false);
    stroke(mark);
    if (mark.arrow == ArrowHead::end) {
        polygon(arrowHead(mark), true);
        colour(mark.stroke);
        cairo_fill(m_to);
    }
}

void CairoPainting::polygon(const QPolygonF& points, bool closed) {
    for (qsizetype i = 0; i < points.size(); ++i)
        i == 0 ? cairo_move_to(m_to, points[i].x(), points[i].y()) : cairo_line_to(m_to, points[i].x(), points[i].y());
    if (closed && !points.isEmpty())
        cairo_close_path(m_to);
}

void CairoPainting::text(const TextRun& run) {
    cairo_font_face_t* face = m_fonts.face(run.weight);
    if (run.text.isEmpty() || !face)
        return;
    const ShapedLine& line = m_fonts.shaped(run.text, run.weight);
    const double size = run.pt * unitsPerPoint;
    const double width = run.align == TextAlign::left ? 0 : textWidth(run.text, run.pt, run.weight);
    const double back = run.align == TextAlign::left ? 0 : run.align == TextAlign::centre ? width / 2 : width;
    const bool turned = run.angle != 0 || !line.outlines.isEmpty();
    colour(run.colour);
    QPointF at(run.at.x() - back, run.at.y());
    if (turned) {
        cairo_save(m_to);
        cairo_translate(m_to, run.at.x(), run.at.y());
        cairo_rotate(m_to, run.angle * std::numbers::pi / 180);
        at = QPointF(-back, 0);
    }
    cairo_set_font_face(m_to, face);
    cairo_set_font_size(m_to, size);
    std::vector<cairo_glyph_t> glyphs = line.glyphs;
    for (cairo_glyph_t& glyph : glyphs) {
        glyph.x = at.x() + glyph.x * size;
        glyph.y = at.y() + glyph.y * size;
    }
    cairo_show_text_glyphs(m_to, line.utf8.constData(), static_cast<int>(line.utf8.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), line.clusters.data(), static_cast<int>(line.clusters.size()),
                           static_cast<cairo_text_cluster_flags_t>(0));
    if (!line.outlines.isEmpty()) {
        cairo_translate(m_to, at.x(), at.y());
        cairo_scale(m_to, size, size);
        cairo_new_path(m_to);
        trace(m_to, line.outlines);
        cairo_fill(m_to);
    }
    if (turned)
        cairo_restore(m_to);
}

} // namespace placewright
