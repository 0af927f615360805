// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace placewright {

/// A TrueType font as it lies in its file (ISO/IEC 14496-22), for taking some of its glyphs into a document. The file is
/// one of our own: nothing guards against one that is broken.
class TrueTypeFile {
public:
    /// The bytes must outlive it.
    explicit TrueTypeFile(const QByteArray& bytes);

    int unitsPerEm() const { return m_unitsPerEm; }
    /// In units of the em.
    int advance(quint16 glyph) const { return m_advances[std::min<std::size_t>(glyph, m_advances.size() - 1)]; }
    /// Units of the em: left, bottom, right, top of all glyphs.
    std::array<int, 4> box() const;
    /// The highest rise of the typeface over the baseline, and its deepest fall below (negative).
    int ascent() const;
    int descent() const;
    /// A font with these glyphs under the numbers they have here, and of the others nothing but their place.
    QByteArray subset(std::set<quint16> glyphs) const;

private:
    QByteArray table(const char* tag) const { return m_tables.at(tag); }
    QByteArray outlineOf(quint16 glyph) const;

    std::map<QByteArray, QByteArray> m_tables; ///< Views of the bytes.
    QByteArray m_outlines;
    QByteArray m_offsets;
    int m_unitsPerEm = 1000;
    std::vector<quint16> m_advances; ///< By glyph; the rest have the last one's.
    bool m_long = false;
};

} // namespace placewright
