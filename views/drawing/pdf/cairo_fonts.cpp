// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/cairo_fonts.h"

#include "views/drawing/text/fonts.h"

#include <QGlyphRun>
#include <QHash>
#include <QResource>
#include <QTextLayout>

#include <cairo-ft.h>

#include <array>

namespace placewright {

namespace {

// As in text_measure: large enough that rounding in the font engine vanishes.
constexpr double shapedAtPt = 48;

/// The two files, read once: Cairo keeps what it made of a face for a while after its last use, so they live as long as the
/// program does.
struct Faces {
    std::array<cairo_font_face_t*, 2> faces{};
};

const Faces& faces() {
    static const Faces made = [] {
        Faces read;
        textFamily(); // Registers the files.
        FT_Library library = nullptr;
        if (FT_Init_FreeType(&library) != 0)
            return read;
        const std::array names{QStringLiteral(":/placewright/fonts/LiberationSans-Regular.ttf"),
                               QStringLiteral(":/placewright/fonts/LiberationSans-Bold.ttf")};
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QResource file(names[i]); // Its bytes are part of the program.
            FT_Face face = nullptr;
            if (FT_New_Memory_Face(library, file.data(), static_cast<FT_Long>(file.size()), 0, &face) == 0)
                read.faces[i] = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING);
        }
        return read;
    }();
    return made;
}

std::size_t indexOf(FontWeight weight) {
    return weight == FontWeight::bold ? 1 : 0;
}

} // namespace

CairoFonts::CairoFonts()
    : m_ours{QRawFont::fromFont(textFont(shapedAtPt, FontWeight::regular)),
             QRawFont::fromFont(textFont(shapedAtPt, FontWeight::bold))} {}

cairo_font_face_t* CairoFonts::face(FontWeight weight) const {
    return faces().faces[indexOf(weight)];
}

const ShapedLine& CairoFonts::shaped(const QString& text, FontWeight weight) {
    const QRawFont& ours = m_ours[indexOf(weight)];
    auto& known = m_lines[indexOf(weight)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    ShapedLine line;
    line.utf8 = text.toUtf8();
    const QFont font = textFont(shapedAtPt, weight);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine whole = layout.createLine();
    if (whole.isValid())
        whole.setLineWidth(1e7);
    layout.endLayout();
    const double unit = 1.0 / font.pixelSize();
    const double baseline = whole.isValid() ? whole.ascent() : 0;
    bool plain = true;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun& run : runs)
        plain = plain && !run.isRightToLeft() && run.rawFont().familyName() == ours.familyName();
    for (const QGlyphRun& run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF at((positions[i].x()) * unit, (positions[i].y() - baseline) * unit);
            if (plain) {
                line.glyphs.push_back({glyphs[i], at.x(), at.y()});
                continue;
            }
            QPainterPath outline = run.rawFont().pathForGlyph(glyphs[i]);
            line.outlines.addPath(QTransform::fromTranslate(at.x(), at.y()).scale(unit, unit).map(outline));
        }
    }
    const QList<uint> characters = text.toUcs4();
    if (!plain) {
        const QList<quint32> space = ours.glyphIndexesForString(QStringLiteral(" "));
        line.glyphs.push_back({space.value(0), 0, 0});
    }
    if (plain && static_cast<std::size_t>(characters.size()) == line.glyphs.size()) {
        for (const uint character : characters)
            line.clusters.push_back({character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4, 1});
    } else {
        line.clusters.push_back({static_cast<int>(line.utf8.size()), static_cast<int>(line.glyphs.size())});
    }
    return *known.insert(text, std::move(line));
}

} // namespace placewright
