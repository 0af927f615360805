// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_painting.h"

#include "views/drawing/mark_geometry.h"
#include "views/drawing/pdf/pdf_file.h"
#include "views/drawing/text/text_measure.h"

#include <numbers>

namespace placewright {

namespace {

constexpr double thinnestStroke = 0.5;
/// How far the handles of a curve reach that stands for a quarter of a circle.
constexpr double quarter = 0.5522847498;

bool endsInBreak(const QString& text) {
    return text.endsWith(u'-') || text.endsWith(u'/') || text.endsWith(QChar(0x2010));
}

} // namespace

void PdfPainting::say(double number) {
    PdfFile::append(m_to, number);
}

void PdfPainting::say(QPointF point, const char* operation) {
    say(point.x());
    say(point.y());
    m_to += operation;
}

void PdfPainting::curve(QPointF a, QPointF b, QPointF end) {
    say(a, "");
    say(b, "");
    say(end, "c ");
}

void PdfPainting::mark(const Mark& mark, bool spaced) {
    if (mark.shape == MarkShape::route) {
        route(mark);
    } else if (mark.shape != MarkShape::none) {
        fillAndStroke(mark);
        if (mark.shape == MarkShape::crossedEllipse && mark.stroke != ThemeRole::none) {
            const QLineF across = cross(mark.rect);
            line(mark);
            polygon(QPolygonF({across.p1(), across.p2()}), false);
            m_to += "S\n";
        }
    }
    for (const TextRun& run : mark.text) {
        text(run, spaced);
        spaced = !endsInBreak(run.text);
    }
}

void PdfPainting::colour(ThemeRole role, const char* set) {
    const QColor colour = m_theme.colour(role);
    for (const int part : {colour.red(), colour.green(), colour.blue()})
        say(part / 255.0);
    m_to += set;
}

void PdfPainting::fillColour(ThemeRole role) {
    if (m_fill != role)
        colour(role, "rg ");
    m_fill = role;
}

void PdfPainting::strokeColour(ThemeRole role) {
    if (m_stroke != role)
        colour(role, "RG ");
    m_stroke = role;
}

void PdfPainting::line(const Mark& mark) {
    strokeColour(mark.stroke);
    if (const double width = std::max(mark.strokeWidth, thinnestStroke); width != m_width) {
        say(width);
        m_to += "w ";
        m_width = width;
    }
    QByteArray dash;
    if (mark.dash != Dash::solid)
        for (const double length : dashPattern(mark.dash, mark.strokeWidth))
            PdfFile::append(dash, length);
    if (dash != m_dash) {
        m_to += '[' + dash + "]0 d ";
        m_dash = dash;
    }
}

void PdfPainting::roundedRectangle(const QRectF& rect, double radius) {
    const double r = std::min(radius, std::min(rect.width(), rect.height()) / 2);
    const double h = r * (1 - quarter);
    const double left = rect.left(), top = rect.top(), right = rect.right(), bottom = rect.bottom();
    say({right - r, top}, "m ");
    curve({right - h, top}, {right, top + h}, {right, top + r});
    say({right, bottom - r}, "l ");
    curve({right, bottom - h}, {right - h, bottom}, {right - r, bottom});
    say({left + r, bottom}, "l ");
    curve({left + h, bottom}, {left, bottom - h}, {left, bottom - r});
    say({left, top + r}, "l ");
    curve({left, top + h}, {left + h, top}, {left + r, top});
    m_to += "h ";
}

void PdfPainting::ellipse(const QRectF& rect) {
    const QPointF middle = rect.center();
    const double x = rect.width() / 2, y = rect.height() / 2;
    const auto at = [&](double across, double down) { return middle + QPointF(across * x, down * y); };
    say(at(1, 0), "m ");
    curve(at(1, quarter), at(quarter, 1), at(0, 1));
    curve(at(-quarter, 1), at(-1, quarter), at(-1, 0));
    curve(at(-1, -quarter), at(-quarter, -1), at(0, -1));
    curve(at(quarter, -1), at(1, -quarter), at(1, 0));
    m_to += "h ";
}

void PdfPainting::outline(const Mark& mark) {
    switch (mark.shape) {
    case MarkShape::rectangle:
        if (mark.radius > 0) {
            roundedRectangle(mark.rect, mark.radius);
        } else {
            say(mark.rect.topLeft(), "");
            say(QPointF(mark.rect.width(), mark.rect.height()), "re ");
        }
        break;
    case MarkShape::ellipse:
    case MarkShape::crossedEllipse:
        ellipse(mark.rect);
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

void PdfPainting::fillAndStroke(const Mark& mark) {
    const bool fills = mark.fill != ThemeRole::none, strokes = mark.stroke != ThemeRole::none;
    if (!fills && !strokes)
        return;
    if (fills)
        fillColour(mark.fill);
    if (strokes)
        line(mark);
    outline(mark);
    m_to += fills && strokes ? "B\n" : fills ? "f\n" : "S\n";
}

void PdfPainting::route(const Mark& mark) {
    if (mark.route.size() < 2 || mark.stroke == ThemeRole::none)
        return;
    line(mark);
    polygon(mark.arrow == ArrowHead::end ? shortened(mark) : mark.route, false);
    m_to += "S\n";
    if (const QPolygonF head = mark.arrow == ArrowHead::end ? arrowHead(mark) : QPolygonF(); !head.isEmpty()) {
        fillColour(mark.stroke);
        polygon(head, true);
        m_to += "f\n";
    }
}

void PdfPainting::polygon(const QPolygonF& points, bool closed) {
    for (qsizetype i = 0; i < points.size(); ++i)
        say(points[i], i == 0 ? "m " : "l ");
    if (closed && !points.isEmpty())
        m_to += "h ";
}

void PdfPainting::path(const QPainterPath& path, const QTransform& placed) {
    const auto at = [&](int i) {
        const QPainterPath::Element& element = path.elementAt(i);
        return placed.map(QPointF(element.x, element.y));
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto kind = path.elementAt(i).type;
        if (kind == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            curve(at(i), at(i + 1), at(i + 2));
            i += 2;
        } else {
            say(at(i), kind == QPainterPath::MoveToElement ? "m " : "l ");
        }
    }
    m_to += "f\n";
}

void PdfPainting::text(const TextRun& run, bool spaced) {
    if (run.text.isEmpty())
        return;
    const ShapedLine& line = m_fonts.shaped(run.text, run.weight);
    const double size = run.pt * unitsPerPoint;
    const double width = run.align == TextAlign::left ? 0 : textWidth(run.text, run.pt, run.weight);
    const double back = run.align == TextAlign::left ? 0 : run.align == TextAlign::centre ? width / 2 : width;
    const double angle = run.angle * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF start = run.at - along * back;
    fillColour(run.colour);
    if (line.spoken)
        m_to += "/Span<</ActualText" + PdfFile::text(run.text) + ">>BDC ";
    m_to += "BT/";
    m_to += PdfFonts::name(run.weight);
    m_to += ' ';
    say(size);
    m_to += "Tf ";
    // The text's own y grows upwards.
    const QPointF origin = spaced ? start - along * (m_fonts.advance(m_fonts.space(run.weight), run.weight) / 1000 * size) : start;
    say(along, "");
    say(QPointF(along.y(), -along.x()), "");
    say(origin, "Tm");
    glyphs(line, run.weight, size, spaced);
    m_to += "ET\n";
    if (!line.outlines.isEmpty())
        path(line.outlines, QTransform(along.x(), along.y(), -along.y(), along.x(), start.x(), start.y()).scale(size, size));
    if (line.spoken)
        m_to += "EMC\n";
}

void PdfPainting::glyphs(const ShapedLine& line, FontWeight weight, double size, bool spaced) {
    constexpr double leastMove = 1; // Thousandths of the size: what can't be seen isn't written.
    double pen = 0; // Where the reader's pen stands, in thousandths of the size.
    double rise = 0;
    m_to += "[(";
    const auto put = [&](quint16 glyph) {
        for (const int byte : {glyph >> 8, glyph & 0xff}) {
            const char c = static_cast<char>(byte);
            if (c == '(' || c == ')' || c == '\\')
                m_to += '\\';
            if (c == '\r')
                m_to += "\\r"; // As it stands it would be read as a line's end.
            else
                m_to += c;
        }
    };
    if (spaced)
        put(m_fonts.space(weight));
    for (const ShapedLine::Glyph& glyph : line.glyphs) {
        if (const double up = -glyph.at.y(); std::abs(up - rise) > leastMove / 1000) {
            m_to += ")]TJ ";
            say(up * size);
            m_to += "Ts[(";
            rise = up;
        }
        if (const double move = std::round(pen - glyph.at.x() * 1000); std::abs(move) >= leastMove) {
            m_to += ')';
            say(move);
            m_to += '(';
            pen -= move;
        }
        put(glyph.number);
        pen += m_fonts.advance(glyph.number, weight);
    }
    m_to += ")]TJ ";
    if (rise != 0)
        m_to += "0 Ts ";
}

} // namespace placewright
