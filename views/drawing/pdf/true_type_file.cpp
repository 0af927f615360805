// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/true_type_file.h"

#include <QtEndian>


namespace placewright {

namespace {

// Where things stand in their tables.
constexpr qsizetype headChecksum = 8, headUnits = 18, headBox = 36, headLongOffsets = 50;
constexpr qsizetype hheaAscent = 4, hheaDescent = 6, hheaMetrics = 34;
constexpr qsizetype maxpGlyphs = 4;

quint16 u16(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint16>(bytes.constData() + at);
}
qint16 i16(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<qint16>(bytes.constData() + at);
}
quint32 u32(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}
template <class T>
void put(QByteArray& bytes, qsizetype at, T value) {
    qToBigEndian(value, bytes.data() + at);
}
template <class T>
void add(QByteArray& bytes, T value) {
    bytes.resize(bytes.size() + static_cast<qsizetype>(sizeof(T)));
    put(bytes, bytes.size() - static_cast<qsizetype>(sizeof(T)), value);
}

void fill(QByteArray& bytes) {
    while (bytes.size() % 4 != 0)
        bytes += '\0';
}

/// Of bytes that fill whole words.
quint32 checksum(const QByteArray& bytes) {
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        sum += u32(bytes, at);
    return sum;
}

/// Glyphs that a composite one is put together from.
std::set<quint16> partsOf(const QByteArray& outline) {
    constexpr quint16 wideArguments = 0x1, scale = 0x8, more = 0x20, twoScales = 0x40, matrix = 0x80;
    std::set<quint16> parts;
    if (outline.size() < 10 || i16(outline, 0) >= 0)
        return parts;
    quint16 flags = more;
    for (qsizetype at = 10; (flags & more) && at + 4 <= outline.size();) {
        flags = u16(outline, at);
        parts.insert(u16(outline, at + 2));
        at += 4 + (flags & wideArguments ? 4 : 2) + (flags & scale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0);
    }
    return parts;
}

} // namespace

TrueTypeFile::TrueTypeFile(const QByteArray& bytes) {
    const int tables = u16(bytes, 4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype at = 12 + 16 * i;
        m_tables[bytes.mid(at, 4)] = QByteArray::fromRawData(bytes.constData() + u32(bytes, at + 8), u32(bytes, at + 12));
    }
    m_unitsPerEm = u16(table("head"), headUnits);
    m_long = u16(table("head"), headLongOffsets) != 0;
    const QByteArray metrics = table("hmtx");
    for (int i = 0; i < u16(table("hhea"), hheaMetrics); ++i)
        m_advances.push_back(u16(metrics, 4 * i));
    m_outlines = table("glyf");
    m_offsets = table("loca");
}

std::array<int, 4> TrueTypeFile::box() const {
    const QByteArray head = table("head");
    return {i16(head, headBox), i16(head, headBox + 2), i16(head, headBox + 4), i16(head, headBox + 6)};
}

int TrueTypeFile::ascent() const {
    return i16(table("hhea"), hheaAscent);
}

int TrueTypeFile::descent() const {
    return i16(table("hhea"), hheaDescent);
}

QByteArray TrueTypeFile::outlineOf(quint16 glyph) const {
    const auto offset = [&](qsizetype index) -> qsizetype { return m_long ? u32(m_offsets, 4 * index) : 2 * u16(m_offsets, 2 * index); };
    const qsizetype start = offset(glyph);
    return QByteArray::fromRawData(m_outlines.constData() + start, offset(glyph + 1) - start);
}

QByteArray TrueTypeFile::subset(std::set<quint16> glyphs) const {
    glyphs.insert(0); // What stands for a glyph that is missing.
    for (std::set<quint16> seen; seen.size() < glyphs.size();)
        for (const quint16 glyph : std::set<quint16>(glyphs))
            if (seen.insert(glyph).second)
                glyphs.merge(partsOf(outlineOf(glyph)));
    const auto count = static_cast<quint16>(*glyphs.rbegin() + 1);
    std::map<QByteArray, QByteArray> tables;
    for (const char* tag : {"cvt ", "fpgm", "prep"})
        if (m_tables.contains(tag))
            tables[tag] = table(tag);
    QByteArray &outlines = tables["glyf"], &offsets = tables["loca"], &metrics = tables["hmtx"];
    const QByteArray all = table("hmtx");
    const auto own = static_cast<int>(m_advances.size());
    for (int glyph = 0; glyph < count; ++glyph) {
        add(offsets, static_cast<quint32>(outlines.size()));
        if (glyphs.contains(static_cast<quint16>(glyph))) {
            outlines += outlineOf(static_cast<quint16>(glyph));
            fill(outlines);
        }
        add(metrics, static_cast<quint16>(advance(static_cast<quint16>(glyph))));
        add(metrics, glyph < own ? u16(all, 4 * glyph + 2) : u16(all, 4 * own + 2 * (glyph - own)));
    }
    add(offsets, static_cast<quint32>(outlines.size()));
    QByteArray &head = tables["head"], &horizontal = tables["hhea"], &most = tables["maxp"];
    head = table("head");
    put(head, headChecksum, quint32{0});
    put(head, headLongOffsets, quint16{1});
    horizontal = table("hhea");
    put(horizontal, hheaMetrics, count);
    most = table("maxp");
    put(most, maxpGlyphs, count);

    const auto tableCount = static_cast<quint16>(tables.size());
    quint16 power = 1, log = 0;
    for (; power * 2 <= tableCount; ++log)
        power = static_cast<quint16>(power * 2);
    QByteArray file;
    add(file, quint32{0x00010000});
    for (const int value : {int{tableCount}, power * 16, int{log}, (tableCount - power) * 16})
        add(file, static_cast<quint16>(value));
    QByteArray body;
    qsizetype headAt = 0;
    for (auto& [tag, content] : tables) {
        const auto length = static_cast<quint32>(content.size());
        fill(content);
        const qsizetype at = 12 + 16 * qsizetype{tableCount} + body.size();
        if (tag == "head")
            headAt = at;
        file += tag;
        add(file, checksum(content));
        add(file, static_cast<quint32>(at));
        add(file, length);
        body += content;
    }
    file += body;
    put(file, headAt + headChecksum, 0xB1B0AFBA - checksum(file)); // So that the whole file adds up to that.
    return file;
}

} // namespace placewright
