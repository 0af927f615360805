// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/writing/svg_writer.h"

#include "model/base/xml_text.h"
#include "views/drawing/mark_geometry.h"
#include "views/drawing/text/text_measure.h"
#include "views/drawing/theme.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamWriter>

namespace placewright {

namespace {

QString number(double value) {
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

class SvgWriter {
public:
    SvgWriter(const DisplayList& list, const QRectF& view, QString width, QString height)
        : m_list(list),
          m_xml(&m_bytes),
          m_children(static_cast<std::size_t>(list.size())) {
        for (int i = 0; i < list.size(); ++i) {
            if (list.at(i).parent < 0)
                m_roots.push_back(i);
            else
                m_children[static_cast<std::size_t>(list.at(i).parent)].push_back(i);
        }
        start(view, width, height);
    }

    QByteArray written() {
        for (int root : m_roots)
            mark(root);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char* name, double value) { attribute(name, number(value)); }

    void start(const QRectF& view, const QString& width, const QString& height) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", QStringLiteral("%1 %2 %3 %4")
                                 .arg(number(view.x()), number(view.y()), number(view.width()), number(view.height())));
        attribute("role", QStringLiteral("img"));
        attribute("aria-labelledby", QStringLiteral("drawing-title drawing-description"));
        attribute("font-family", QStringLiteral("Arial, 'Liberation Sans', Arimo, sans-serif"));
        claim(QStringLiteral("drawing-title"));
        claim(QStringLiteral("drawing-description"));
        titled(QStringLiteral("title"), m_list.title, QStringLiteral("drawing-title"));
        titled(QStringLiteral("desc"), m_list.description, QStringLiteral("drawing-description"));
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", view.x());
        attribute("y", view.y());
        attribute("width", view.width());
        attribute("height", view.height());
        attribute("fill", colour(ThemeRole::page));
    }

    void titled(const QString& element, const QString& text, const QString& id) {
        m_xml.writeStartElement(element);
        if (!id.isEmpty())
            attribute("id", id);
        m_xml.writeCharacters(writableXml(text));
        m_xml.writeEndElement();
    }

    QString claim(const QString& wanted) {
        int& uses = m_ids[wanted];
        ++uses;
        if (uses == 1)
            return wanted;
        return claim(QStringLiteral("%1--%2").arg(wanted).arg(uses));
    }

    void mark(int index) {
        const Mark& mark = m_list.at(index);
        const auto& children = m_children[static_cast<std::size_t>(index)];
        const bool grouped = !mark.words.isEmpty() || !children.empty() || !mark.subject.isNull();
        if (grouped) {
            m_xml.writeStartElement(QStringLiteral("g"));
            if (!mark.subject.isNull())
                attribute("id", claim(mark.subject.text()));
            if (!mark.words.isEmpty())
                titled(QStringLiteral("title"), mark.words, {});
        }
        shape(mark);
        text(mark);
        for (int child : children)
            this->mark(child);
        if (grouped)
            m_xml.writeEndElement();
    }

    QString colour(ThemeRole role) const {
        return role == ThemeRole::none ? QStringLiteral("none") : printTheme().colour(role).name();
    }

    void look(const Mark& mark) {
        attribute("fill", mark.shape == MarkShape::route ? QStringLiteral("none") : colour(mark.fill));
        if (mark.stroke == ThemeRole::none)
            return;
        attribute("stroke", colour(mark.stroke));
        attribute("stroke-width", mark.strokeWidth);
        if (mark.dash != Dash::solid) {
            const auto [dash, gap] = dashPattern(mark.dash, mark.strokeWidth);
            attribute("stroke-dasharray", number(dash) + u' ' + number(gap));
        }
    }

    static QString points(const QPolygonF& polygon) {
        QStringList all;
        for (const QPointF& point : polygon)
            all += number(point.x()) + u',' + number(point.y());
        return all.join(u' ');
    }

    void shape(const Mark& mark) {
        switch (mark.shape) {
        case MarkShape::none:
            return;
        case MarkShape::rectangle:
            m_xml.writeEmptyElement(QStringLiteral("rect"));
            attribute("x", mark.rect.x());
            attribute("y", mark.rect.y());
            attribute("width", mark.rect.width());
            attribute("height", mark.rect.height());
            if (mark.radius > 0)
                attribute("rx", mark.radius);
            look(mark);
            return;
        case MarkShape::ellipse:
        case MarkShape::crossedEllipse:
            m_xml.writeEmptyElement(QStringLiteral("ellipse"));
            attribute("cx", mark.rect.center().x());
            attribute("cy", mark.rect.center().y());
            attribute("rx", mark.rect.width() / 2);
            attribute("ry", mark.rect.height() / 2);
            look(mark);
            if (mark.shape == MarkShape::crossedEllipse) {
                const QLineF line = cross(mark.rect);
                polyline(QPolygonF({line.p1(), line.p2()}), mark);
            }
            return;
        case MarkShape::topCap:
        case MarkShape::sideCap:
        case MarkShape::triangle:
        case MarkShape::diamond:
            m_xml.writeEmptyElement(QStringLiteral("polygon"));
            attribute("points", points(corners(mark.shape, mark.rect, mark.radius)));
            look(mark);
            return;
        case MarkShape::route:
            if (mark.route.size() < 2)
                return;
            polyline(mark.arrow == ArrowHead::end ? shortened(mark) : mark.route, mark);
            if (mark.arrow == ArrowHead::end) {
                m_xml.writeEmptyElement(QStringLiteral("polygon"));
                attribute("points", points(arrowHead(mark)));
                attribute("fill", colour(mark.stroke));
            }
            return;
        }
    }

    void polyline(const QPolygonF& line, const Mark& mark) {
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        attribute("points", points(line));
        attribute("fill", QStringLiteral("none"));
        attribute("stroke", colour(mark.stroke));
        attribute("stroke-width", mark.strokeWidth);
        if (mark.dash != Dash::solid) {
            const auto [dash, gap] = dashPattern(mark.dash, mark.strokeWidth);
            attribute("stroke-dasharray", number(dash) + u' ' + number(gap));
        }
    }

    // Lines of one look become one text element, so that a reader selects and hears a wrapped name as a whole.
    void text(const Mark& mark) {
        std::size_t from = 0;
        while (from < mark.text.size()) {
            const TextRun& first = mark.text[from];
            std::size_t to = from + 1;
            while (to < mark.text.size() && first.angle == 0 && sameLook(mark.text[to], first))
                ++to;
            m_xml.writeStartElement(QStringLiteral("text"));
            attribute("font-size", first.pt * unitsPerPoint);
            if (first.weight == FontWeight::bold)
                attribute("font-weight", QStringLiteral("700"));
            if (first.align != TextAlign::left)
                attribute("text-anchor",
                          first.align == TextAlign::centre ? QStringLiteral("middle") : QStringLiteral("end"));
            attribute("fill", colour(first.colour));
            if (first.angle != 0)
                attribute("transform", QStringLiteral("rotate(%1 %2 %3)")
                                           .arg(number(first.angle), number(first.at.x()), number(first.at.y())));
            // Indenting would put spaces into the text.
            m_xml.setAutoFormatting(false);
            for (std::size_t i = from; i < to; ++i) {
                m_xml.writeStartElement(QStringLiteral("tspan"));
                attribute("x", mark.text[i].at.x());
                attribute("y", mark.text[i].at.y());
                m_xml.writeCharacters(writableXml(i + 1 < to ? mark.text[i].text + u' ' : mark.text[i].text));
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
            m_xml.setAutoFormatting(true);
            from = to;
        }
    }

    static bool sameLook(const TextRun& a, const TextRun& b) {
        return a.pt == b.pt && a.weight == b.weight && a.align == b.align && a.colour == b.colour &&
               a.angle == b.angle && a.at.x() == b.at.x();
    }

    const DisplayList& m_list;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
    QHash<QString, int> m_ids;
};

} // namespace

Result<QByteArray> svgOf(const Sheet& sheet) {
    const QSizeF mm = sheet.paper.millimetres();
    return SvgWriter(sheet.marks, QRectF(QPointF(), sheet.paper.units()), number(mm.width()) + QLatin1String("mm"),
                     number(mm.height()) + QLatin1String("mm"))
        .written();
}

Result<QByteArray> svgOf(const DisplayList& list, double margin) {
    const QRectF view = list.bounds().adjusted(-margin, -margin, margin, margin);
    return SvgWriter(list, view, number(view.width()), number(view.height())).written();
}

} // namespace placewright
