// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QHash>
#include <QPainterPath>
#include <QRawFont>

#include <cairo.h>

#include <array>

namespace placewright {

/// A line of words as glyphs of our typeface, placed as the screen places them. Lengths for a type of 1 unit.
struct ShapedLine {
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters; ///< Which bytes of `utf8` each glyph stands for.
    QByteArray utf8;
    QPainterPath outlines; ///< What our typeface lacks, drawn; then one space stands for the words.
};

/// The typeface of drawings for Cairo: the same files that Qt measures with, so that lines end alike everywhere.
class CairoFonts {
public:
    CairoFonts();

    /// Null if the font could not be read.
    cairo_font_face_t* face(FontWeight weight) const;
    const ShapedLine& shaped(const QString& text, FontWeight weight);

private:
    std::array<QRawFont, 2> m_ours; ///< To tell our glyphs from another typeface's; good in one thread alone.
    std::array<QHash<QString, ShapedLine>, 2> m_lines; ///< By weight.
};

} // namespace placewright
