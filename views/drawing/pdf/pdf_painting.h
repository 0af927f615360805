// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"
#include "views/drawing/pdf/pdf_fonts.h"
#include "views/drawing/theme.h"

namespace placewright {

/// Paints marks as `paint()` does, as the operators of a PDF page whose unit is the drawing unit, y growing downwards. What
/// was set last is remembered, so nothing else may set colours or lines on the page.
class PdfPainting {
public:
    PdfPainting(QByteArray& to, PdfFonts& fonts, const Theme& theme) : m_to(to), m_fonts(fonts), m_theme(theme) {}

    /// `spaced` puts a space before its first words, for whoever reads on from the words before.
    void mark(const Mark& mark, bool spaced = false);

private:
    void fillColour(ThemeRole role);
    void strokeColour(ThemeRole role);
    void colour(ThemeRole role, const char* set);
    void line(const Mark& mark);
    void outline(const Mark& mark);
    void fillAndStroke(const Mark& mark);
    void route(const Mark& mark);
    void polygon(const QPolygonF& points, bool closed);
    void roundedRectangle(const QRectF& rect, double radius);
    void ellipse(const QRectF& rect);
    void path(const QPainterPath& path, const QTransform& placed);
    void text(const TextRun& run, bool spaced);
    void glyphs(const ShapedLine& line, FontWeight weight, double size, bool spaced);

    void say(QPointF point, const char* operation);
    void say(double number);
    void curve(QPointF a, QPointF b, QPointF end);

    QByteArray& m_to;
    PdfFonts& m_fonts;
    const Theme& m_theme;
    std::optional<ThemeRole> m_fill, m_stroke;
    double m_width = 1; ///< As pages begin.
    QByteArray m_dash;
};

} // namespace placewright
