// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/docx_writer.h"

#include "model/base/xml_text.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

// A4 in twentieths of a point, and its margins.
constexpr int shortSide = 11906;
constexpr int longSide = 16838;
constexpr int margin = 1021;
constexpr double emuPerTwentieth = 635;

/// Shares of a table's width: by the root of how much is written in a column, none too narrow for its heading's words.
std::vector<int> columnWidths(const WordTable& table, double room) {
    std::vector<double> weights;
    double all = 0;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        double written = static_cast<double>(table.headings[column].size());
        qsizetype longest = 0;
        for (const QString& word : table.headings[column].split(u' '))
            longest = std::max(longest, word.size());
        for (const WordTable::Row& row : table.rows)
            written = std::max(written, static_cast<double>(row.cells[column].size()));
        weights.push_back(std::max(std::sqrt(written), static_cast<double>(longest) * 0.55) + 1.5);
        all += weights.back();
    }
    std::vector<int> widths;
    for (const double weight : weights)
        widths.push_back(static_cast<int>(room * weight / all));
    return widths;
}

} // namespace

DocxWriter::DocxWriter() : m_xml(&m_bytes) {
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("w:document"));
    for (const auto& [prefix, uri] :
         {std::pair{"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
          {"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
          {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
          {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
          {"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}})
        m_xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
    start("w:body");
}

void DocxWriter::start(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes) {
    m_xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(QLatin1String(key), writableXml(value));
}

void DocxWriter::empty(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes) {
    start(name, attributes);
    end();
}

double DocxWriter::roomAcross() const {
    return (m_across ? longSide : shortSide) - 2 * margin;
}

void DocxWriter::run(const QString& text, bool bold) {
    start("w:r");
    if (bold) {
        start("w:rPr");
        empty("w:b", {});
        end();
    }
    const QStringList lines = writableXml(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("w:br", {});
        start("w:t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.writeCharacters(lines[i]);
        end();
    }
    end();
}

void DocxWriter::sectionEnd(bool across) {
    start("w:sectPr");
    empty("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rIdFooter")}});
    if (across)
        empty("w:pgSz", {{"w:w", QString::number(longSide)}, {"w:h", QString::number(shortSide)}, {"w:orient", QStringLiteral("landscape")}});
    else
        empty("w:pgSz", {{"w:w", QString::number(shortSide)}, {"w:h", QString::number(longSide)}});
    const QString side = QString::number(margin);
    empty("w:pgMar", {{"w:top", side}, {"w:right", side}, {"w:bottom", side}, {"w:left", side}, {"w:header", QStringLiteral("510")},
                      {"w:footer", QStringLiteral("510")}, {"w:gutter", QStringLiteral("0")}});
    end();
}

void DocxWriter::turn(bool across) {
    if (across != m_across && m_begun) {
        start("w:p");
        start("w:pPr");
        sectionEnd(m_across);
        end();
        end();
    }
    m_across = across;
}

void DocxWriter::paragraph(const char* style, const QString& text, bool newPage) {
    heading(style, text, {}, newPage);
}

void DocxWriter::heading(const char* style, const QString& text, const QString& bookmark, bool newPage) {
    m_begun = true;
    start("w:p");
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1String(style)}});
    if (newPage)
        empty("w:pageBreakBefore", {});
    end();
    const QString id = QString::number(m_bookmarks);
    if (!bookmark.isEmpty()) {
        empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark}});
        ++m_bookmarks;
    }
    run(text);
    if (!bookmark.isEmpty())
        empty("w:bookmarkEnd", {{"w:id", id}});
    end();
}

void DocxWriter::link(const QString& bookmark, const QString& text) {
    start("w:p");
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QStringLiteral("ListBullet")}});
    end();
    start("w:hyperlink", {{"w:anchor", bookmark}});
    start("w:r");
    start("w:rPr");
    empty("w:rStyle", {{"w:val", QStringLiteral("Hyperlink")}});
    end();
    start("w:t");
    m_xml.writeCharacters(writableXml(text));
    end();
    end();
    end();
    end();
}

void DocxWriter::fact(const QString& label, const QString& value) {
    start("w:p");
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QStringLiteral("Fact")}});
    end();
    run(label, true);
    start("w:r");
    empty("w:tab", {});
    end();
    run(value);
    end();
}

void DocxWriter::cell(const QString& text, int width, bool bold, int span) {
    start("w:tc");
    start("w:tcPr");
    empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
    if (span > 1)
        empty("w:gridSpan", {{"w:val", QString::number(span)}});
    end();
    start("w:p");
    start("w:pPr");
    empty("w:pStyle", {{"w:val", QStringLiteral("TableText")}});
    end();
    if (!text.isEmpty())
        run(text, bold);
    end();
    end();
}

void DocxWriter::table(const WordTable& table) {
    const std::vector<int> widths = columnWidths(table, roomAcross());
    const int columns = static_cast<int>(widths.size());
    int whole = 0;
    start("w:tbl");
    start("w:tblPr");
    empty("w:tblStyle", {{"w:val", QStringLiteral("MapTable")}});
    empty("w:tblW", {{"w:w", QStringLiteral("5000")}, {"w:type", QStringLiteral("pct")}});
    empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    empty("w:tblLook", {{"w:val", QStringLiteral("00A0")}, {"w:firstRow", QStringLiteral("1")}, {"w:firstColumn", QStringLiteral("1")}});
    empty("w:tblCaption", {{"w:val", table.title}});
    end();
    start("w:tblGrid");
    for (const int width : widths) {
        empty("w:gridCol", {{"w:w", QString::number(width)}});
        whole += width;
    }
    end();
    const auto row = [&](const QStringList& cells, bool heading) {
        start("w:tr");
        start("w:trPr");
        empty("w:cantSplit", {});
        if (heading)
            empty("w:tblHeader", {});
        end();
        for (int i = 0; i < columns; ++i)
            cell(cells[i], widths[static_cast<std::size_t>(i)], heading || i == 0);
        end();
    };
    row(table.headings, true);
    QString group;
    for (const WordTable::Row& each : table.rows) {
        if (each.group != group && !each.group.isEmpty()) {
            start("w:tr");
            start("w:trPr");
            empty("w:cantSplit", {});
            end();
            cell(each.group, whole, true, columns);
            end();
        }
        group = each.group;
        row(each.cells, false);
    }
    end();
    // Word joins two tables that touch. What parts them is too low to need a page of its own.
    start("w:p");
    start("w:pPr");
    empty("w:spacing", {{"w:after", QStringLiteral("0")}, {"w:line", QStringLiteral("20")}, {"w:lineRule", QStringLiteral("exact")}});
    end();
    end();
}

void DocxWriter::picture(const QString& relation, QSizeF size, const QString& words, int headings) {
    const double highest = (m_across ? shortSide : longSide) - 2 * margin - 550 - 850 * headings;
    double width = roomAcross();
    double height = width * size.height() / std::max(1.0, size.width());
    if (height > highest) {
        width *= highest / height;
        height = highest;
    }
    const QString across = QString::number(static_cast<qint64>(width * emuPerTwentieth));
    const QString down = QString::number(static_cast<qint64>(height * emuPerTwentieth));
    const QString id = QString::number(++m_pictures);
    const QString name = QStringLiteral("picture%1.png").arg(id);
    start("w:p");
    start("w:r");
    start("w:drawing");
    start("wp:inline", {{"distT", QStringLiteral("0")}, {"distB", QStringLiteral("0")}, {"distL", QStringLiteral("0")}, {"distR", QStringLiteral("0")}});
    empty("wp:extent", {{"cx", across}, {"cy", down}});
    empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", words}});
    start("a:graphic");
    start("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    start("pic:pic");
    start("pic:nvPicPr");
    empty("pic:cNvPr", {{"id", id}, {"name", name}, {"descr", words}});
    empty("pic:cNvPicPr", {});
    end();
    start("pic:blipFill");
    start("a:blip", {{"r:embed", relation}});
    start("a:extLst");
    start("a:ext", {{"uri", QStringLiteral("{96DAC541-7B7A-43D3-8B79-37D633B846F1}")}});
    empty("asvg:svgBlip", {{"xmlns:asvg", QStringLiteral("http://schemas.microsoft.com/office/drawing/2016/SVG/main")}, {"r:embed", relation + QStringLiteral("Svg")}});
    for (int i = 0; i < 3; ++i)
        end();
    start("a:stretch");
    empty("a:fillRect", {});
    end();
    end();
    start("pic:spPr");
    start("a:xfrm");
    empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    empty("a:ext", {{"cx", across}, {"cy", down}});
    end();
    start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    empty("a:avLst", {});
    end();
    for (int i = 0; i < 8; ++i)
        end();
}

QByteArray DocxWriter::finished() {
    sectionEnd(m_across);
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace placewright
