// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"
#include "views/drawing/pdf/cairo_fonts.h"
#include "views/drawing/theme.h"

namespace placewright {

/// Paints marks as `paint()` does, onto Cairo: the one thing that writes PDF with headings, tables and figures in it. The
/// context's unit is the drawing unit.
class CairoPainting {
public:
    CairoPainting(cairo_t* to, CairoFonts& fonts, const Theme& theme) : m_to(to), m_fonts(fonts), m_theme(theme) {}

    void mark(const Mark& mark);

private:
    void colour(ThemeRole role);
    void outline(const Mark& mark);
    void fillAndStroke(const Mark& mark);
    void stroke(const Mark& mark);
    void route(const Mark& mark);
    void polygon(const QPolygonF& points, bool closed);
    void text(const TextRun& run);

    cairo_t* m_to;
    CairoFonts& m_fonts;
    const Theme& m_theme;
};

} // namespace placewright
