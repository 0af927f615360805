// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_fonts.h"

#include "views/drawing/pdf/font_subset.h"
#include "views/drawing/pdf/pdf_file.h"
#include "views/drawing/text/fonts.h"

#include <QCryptographicHash>
#include <QGlyphRun>
#include <QResource>
#include <QTextLayout>

namespace placewright {

namespace {

// As in text_measure: large enough that rounding in the font engine vanishes.
constexpr double shapedAtPt = 48;

/// The file of a typeface, which is part of the program.
QByteArray fontFile(FontWeight weight) {
    textFamily(); // Registers the files.
    const QResource file(weight == FontWeight::bold ? QStringLiteral(":/placewright/fonts/LiberationSans-Bold.ttf")
                                                    : QStringLiteral(":/placewright/fonts/LiberationSans-Regular.ttf"));
    return QByteArray::fromRawData(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
}

/// What a reader takes a character for that looks the same: a space that doesn't break is a space.
uint readAs(uint character) {
    return character == QChar::Nbsp ? uint{QChar::Space} : character;
}

QByteArray hex(uint value, int digits) {
    return QByteArray::number(value, 16).rightJustified(digits, '0');
}

/// A character in UTF-16.
QByteArray utf16(uint character) {
    if (QChar::requiresSurrogates(character))
        return hex(QChar::highSurrogate(character), 4) + hex(QChar::lowSurrogate(character), 4);
    return hex(character, 4);
}

/// Says which characters glyphs stand for, so that text can be searched, copied and read out.
QByteArray charactersOf(const std::map<quint16, uint>& characters) {
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    QList<QByteArray> lines;
    for (const auto& [glyph, character] : characters)
        if (character != 0)
            lines << '<' + hex(glyph, 4) + "><" + utf16(character) + ">\n";
    constexpr qsizetype mostTogether = 100; // The format's own bound.
    for (qsizetype i = 0; i < lines.size(); i += mostTogether) {
        const QList<QByteArray> some = lines.mid(i, mostTogether);
        map += QByteArray::number(some.size()) + " beginbfchar\n" + some.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

PdfFonts::Face::Face(FontWeight weight)
    : file(fontFile(weight)), raw(QRawFont::fromFont(textFont(shapedAtPt, weight))) {
    raw.setPixelSize(1000);
    space = static_cast<quint16>(raw.glyphIndexesForString(QStringLiteral(" ")).value(0));
}

PdfFonts::PdfFonts() : m_faces{Face(FontWeight::regular), Face(FontWeight::bold)} {}

double PdfFonts::advance(quint16 glyph, FontWeight weight) const {
    const Face& face = of(weight);
    auto known = face.advances.find(glyph);
    if (known == face.advances.end())
        known = face.advances.insert(glyph, face.raw.advancesForGlyphIndexes({glyph}).value(0).x());
    return *known;
}

const ShapedLine& PdfFonts::shaped(const QString& text, FontWeight weight) {
    Face& face = m_faces[weight == FontWeight::bold ? 1 : 0];
    if (const auto found = face.lines.constFind(text); found != face.lines.constEnd())
        return *found;
    ShapedLine line;
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
        plain = plain && !run.isRightToLeft() && run.rawFont().familyName() == face.raw.familyName();
    for (const QGlyphRun& run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF at((positions[i].x()) * unit, (positions[i].y() - baseline) * unit);
            if (plain) {
                line.glyphs.push_back({static_cast<quint16>(glyphs[i]), at});
                continue;
            }
            const QPainterPath outline = run.rawFont().pathForGlyph(glyphs[i]);
            line.outlines.addPath(QTransform::fromTranslate(at.x(), at.y()).scale(unit, unit).map(outline));
        }
    }
    if (!plain)
        line.glyphs.push_back({face.space, {}});
    const QList<uint> characters = text.toUcs4();
    line.spoken = !plain || static_cast<std::size_t>(characters.size()) != line.glyphs.size();
    for (std::size_t i = 0; i < line.glyphs.size(); ++i) {
        const uint character = line.spoken ? 0 : readAs(characters[static_cast<qsizetype>(i)]);
        uint& known = face.characters[line.glyphs[i].number];
        if (known == 0)
            known = character;
        line.spoken = line.spoken || known != character; // Another character with the same glyph came first.
    }
    face.characters.try_emplace(face.space, QChar::Space);
    return *face.lines.insert(text, std::move(line));
}

int PdfFonts::writeTo(PdfFile& file, const Face& face, const QByteArray& plainName) const {
    std::set<quint16> glyphs;
    for (const auto& [glyph, character] : face.characters)
        glyphs.insert(glyph);
    const QByteArray subset = fontSubset(face.file, glyphs);
    // Six letters tell subsets of one typeface apart.
    QByteArray name;
    for (const char byte : QCryptographicHash::hash(subset, QCryptographicHash::Md5).first(6))
        name += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    name += '+' + plainName;
    const auto number = [](double thousandths) { return QByteArray::number(std::lround(thousandths)) + ' '; };
    QRectF all;
    for (const quint16 glyph : glyphs)
        all |= face.raw.boundingRect(glyph);
    const QByteArray box = number(all.left()) + number(-all.bottom()) + number(all.right()) + number(-all.top());
    const QByteArray bold = &face == &m_faces[1] ? "/StemV 140" : "/StemV 80";
    const int descriptor = file.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 32/FontBBox[" + box + "]/ItalicAngle 0/Ascent " +
                                    number(face.raw.ascent()) + "/Descent " + number(-face.raw.descent()) + "/CapHeight 716" + bold +
                                    "/FontFile2 " + PdfFile::reference(file.addStream(subset, "/Length1 " + QByteArray::number(subset.size()))) + ">>");
    QByteArray widths;
    for (const quint16 glyph : glyphs) {
        widths += QByteArray::number(glyph) + '[';
        PdfFile::append(widths, advance(glyph, &face == &m_faces[1] ? FontWeight::bold : FontWeight::regular));
        widths += ']';
    }
    const int font = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                              "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 0/FontDescriptor " +
                              PdfFile::reference(descriptor) + "/W[" + widths + "]>>");
    return file.add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/" + name + "/DescendantFonts[" + PdfFile::reference(font) +
                    "]/ToUnicode " + PdfFile::reference(file.addStream(charactersOf(face.characters))) + ">>");
}

QByteArray PdfFonts::writeTo(PdfFile& file) const {
    QByteArray names = "<<";
    for (const FontWeight weight : {FontWeight::regular, FontWeight::bold})
        if (!of(weight).characters.empty())
            names += '/' + QByteArray(name(weight)) + ' ' +
                     PdfFile::reference(writeTo(file, of(weight), weight == FontWeight::bold ? "LiberationSans-Bold" : "LiberationSans"));
    return names + ">>";
}

} // namespace placewright
