// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QHash>
#include <QPainterPath>
#include <QRawFont>

#include <array>
#include <optional>

namespace placewright {

class PdfFile;

/// A line of words as glyphs of our typeface, placed as the screen places them. Lengths for a type of 1 unit.
struct ShapedLine {
    struct Glyph {
        quint16 number;
        QPointF at;
    };
    std::vector<Glyph> glyphs;
    bool spoken = false;   ///< Its glyphs alone don't say its words, which have to stand beside them.
    QPainterPath outlines; ///< What our typeface lacks, drawn; then one space stands for the words.
};

/// The typeface of drawings in a PDF: the same files that Qt measures with, so that lines end alike everywhere, and of them
/// the glyphs that were used. Of one thread.
class PdfFonts {
public:
    PdfFonts();

    const ShapedLine& shaped(const QString& text, FontWeight weight);
    quint16 space(FontWeight weight) const { return of(weight).space; }
    /// Of a glyph at a size of 1000.
    double advance(quint16 glyph, FontWeight weight) const;
    /// "F0": what a page calls the typeface.
    static const char* name(FontWeight weight) { return weight == FontWeight::bold ? "F1" : "F0"; }
    /// Puts what was used into the file; gives the dictionary of the names.
    QByteArray writeTo(PdfFile& file) const;

private:
    struct Face {
        explicit Face(FontWeight weight);

        QByteArray file;
        QRawFont raw; ///< One pixel for a thousandth of the size. Good in one thread alone.
        quint16 space = 0;
        QHash<QString, ShapedLine> lines;
        mutable QHash<quint16, double> advances; ///< Known so far.
        std::map<quint16, uint> characters; ///< What each glyph used stands for; 0 where others say it.
    };

    const Face& of(FontWeight weight) const { return m_faces[weight == FontWeight::bold ? 1 : 0]; }
    int writeTo(PdfFile& file, const Face& face, const QByteArray& name) const;

    std::array<Face, 2> m_faces;
};

} // namespace placewright
