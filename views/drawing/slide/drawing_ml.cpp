// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/slide/drawing_ml.h"

#include "model/base/xml_text.h"
#include "views/drawing/theme.h"

#include <cmath>

namespace placewright {

namespace {

constexpr double emuPerUnit = 9525; // A drawing unit is 1/96 inch.

} // namespace

DrawingMl::DrawingMl() : m_xml(&m_bytes) {
    m_xml.writeStartDocument();
}

QByteArray DrawingMl::finished() {
    m_xml.writeEndDocument();
    return m_bytes;
}

QString DrawingMl::emu(double units) {
    return QString::number(std::llround(units * emuPerUnit));
}

void DrawingMl::words(const QString& text) {
    m_xml.writeTextElement(QStringLiteral("a:t"), writableXml(text));
}

void DrawingMl::attributes(Attributes list) {
    for (const auto& [key, value] : list)
        m_xml.writeAttribute(QLatin1String(key), value);
}

void DrawingMl::start(const char* element, Attributes list) {
    m_xml.writeStartElement(QLatin1String(element));
    attributes(list);
}

void DrawingMl::empty(const char* element, Attributes list) {
    m_xml.writeEmptyElement(QLatin1String(element));
    attributes(list);
}

void DrawingMl::end() {
    m_xml.writeEndElement();
}

void DrawingMl::place(const QRectF& rect, double turned, bool mirrored, bool mirroredAcross) {
    m_xml.writeStartElement(QStringLiteral("a:xfrm"));
    if (turned != 0)
        m_xml.writeAttribute(QStringLiteral("rot"), QString::number(std::llround(std::fmod(turned + 360, 360) * 60000)));
    if (mirroredAcross)
        m_xml.writeAttribute(QStringLiteral("flipH"), QStringLiteral("1"));
    if (mirrored)
        m_xml.writeAttribute(QStringLiteral("flipV"), QStringLiteral("1"));
    empty("a:off", {{"x", emu(rect.x())}, {"y", emu(rect.y())}});
    empty("a:ext", {{"cx", emu(rect.width())}, {"cy", emu(rect.height())}});
    end();
}

void DrawingMl::fill(ThemeRole role) {
    if (role == ThemeRole::none) {
        empty("a:noFill");
        return;
    }
    start("a:solidFill");
    empty("a:srgbClr", {{"val", printTheme().colour(role).name().mid(1).toUpper()}});
    end();
}

void DrawingMl::outline(const Mark& mark, bool arrow) {
    start("a:ln", {{"w", emu(mark.stroke == ThemeRole::none ? 0 : mark.strokeWidth)}});
    fill(mark.stroke);
    if (mark.dash != Dash::solid)
        empty("a:prstDash", {{"val", mark.dash == Dash::dotted ? QStringLiteral("sysDot") : QStringLiteral("dash")}});
    if (arrow)
        empty("a:tailEnd", {{"type", QStringLiteral("triangle")}});
    end();
}

void DrawingMl::form(const QString& name, int adjusted) {
    start("a:prstGeom", {{"prst", name}});
    start("a:avLst");
    if (adjusted >= 0)
        empty("a:gd", {{"name", name == QLatin1String("bentConnector3") ? QStringLiteral("adj1") : QStringLiteral("adj")},
                       {"fmla", QStringLiteral("val %1").arg(adjusted)}});
    end();
    end();
}

void DrawingMl::freeform(const QPolygonF& points, bool closed) {
    const QRectF rect = points.boundingRect();
    start("a:custGeom");
    for (const char* list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        empty(list);
    empty("a:rect", {{"l", QStringLiteral("0")}, {"t", QStringLiteral("0")}, {"r", QStringLiteral("r")}, {"b", QStringLiteral("b")}});
    start("a:pathLst");
    m_xml.writeStartElement(QStringLiteral("a:path"));
    m_xml.writeAttribute(QStringLiteral("w"), emu(rect.width()));
    m_xml.writeAttribute(QStringLiteral("h"), emu(rect.height()));
    if (!closed)
        m_xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
    for (qsizetype i = 0; i < points.size(); ++i) {
        start(i == 0 ? "a:moveTo" : "a:lnTo");
        empty("a:pt", {{"x", emu(points[i].x() - rect.x())}, {"y", emu(points[i].y() - rect.y())}});
        end();
    }
    if (closed)
        empty("a:close");
    end();
    end();
    end();
}

} // namespace placewright
