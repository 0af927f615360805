// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_page.h"

#include "model/base/xml_text.h"

#include <QXmlStreamReader>

namespace placewright {

namespace {

// Has no quotes, ampersands or angle brackets: HTML would not read them as XML escapes them. Contrast of every pair is at least 4.5:1 on what it stands on; focus is shown by outline and by background.
constexpr auto style = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem 1.5rem 4rem; color: #231f20; background: #fff;
  font: 1rem/1.5 Arial, Liberation Sans, Arimo, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { color: #003087; line-height: 1.25; }
h1 { font-size: 2rem; margin: 1rem 0 .25rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid #003087; }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
a { color: #005eb8; }
a:focus-visible, [tabindex]:focus-visible { outline: 4px solid #231f20; outline-offset: 2px; background: #ffeb3b; color: #231f20; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; }
.skip:focus { position: static; display: inline-block; }
.subtitle { font-size: 1.15rem; color: #425563; margin: 0 0 1rem; }
.version { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 1rem 0; padding: .75rem 1rem;
  background: #f4f7f8; border-left: 5px solid #003087; }
.version dt { font-weight: 700; }
.version dd { margin: 0; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; height: auto; border: 1px solid #768692; }
figcaption { color: #425563; margin-top: .35rem; }
.facts { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .15rem 1.25rem; margin: .75rem 0; }
.facts dt { font-weight: 700; color: #425563; }
.facts dd { margin: 0; }
.index { columns: 22rem auto; padding-left: 1.25rem; }
.page { margin: 1.5rem 0 2rem; }
.page h3 { font-size: 1.3rem; margin-bottom: 0; }
.page .kind { margin: 0 0 .75rem; }
.page .scroll { margin: 1rem 0; }
.body { margin: 0 0 1rem; }
.kind { color: #425563; }
.scroll { overflow-x: auto; }
.scroll + .scroll { margin-top: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 700; padding: .35rem 0; }
th, td { border: 1px solid #768692; padding: .4rem .5rem; text-align: left; vertical-align: top; min-width: 6.5rem; }
thead th { background: #e8edee; }
tbody th { font-weight: 700; min-width: 12rem; }
td ul { list-style: none; margin: 0; padding: 0; }
.letter { display: inline-block; min-width: 1.5em; text-align: center; font-weight: 700; border-radius: .75em; border: 2px solid #425563;
  color: #231f20; background: #fff; }
.letter.decides { background: #003087; border-color: #003087; color: #fff; }
.letter.recommends { border-color: #005eb8; color: #005eb8; }
.letter.advises, .letter.consulted, .letter.informed { border-style: dotted; color: #425563; }
.letter.delivers { background: #006747; border-color: #006747; color: #fff; border-radius: .2em; }
.letter.accountable { border-color: #003087; color: #003087; border-radius: 0; }
.open { font-weight: 700; color: #8a1538; }
tr.fallsshort th { border-left: 6px solid #8a1538; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #768692; color: #425563; }
@media (max-width: 40rem) {
  body { padding: .5rem .75rem 3rem; }
  .facts, .version { grid-template-columns: 1fr; }
  .facts dd, .version dd { margin-bottom: .5rem; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .skip, nav { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; }
  th, td { min-width: 0; }
  tbody th { min-width: 0; }
  thead { display: table-header-group; }
  tr, figure, .body { break-inside: avoid; }
  .page { break-before: page; margin: 0; }
  h2, h3, caption { break-after: avoid; }
  .letter, thead th, .version { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

HtmlPage::HtmlPage(const QString& language, const QString& title, const QString& skipWords) : m_xml(&m_bytes)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    m_xml.writeCharacters(QStringLiteral("\n"));
    open("html", {{"lang", language}, {"xml:lang", language}, {"xmlns", QStringLiteral("http://www.w3.org/1999/xhtml")}});
    element("head", [&] {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
        m_xml.writeAttribute(QStringLiteral("content"), QStringLiteral("width=device-width, initial-scale=1"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("generator"));
        m_xml.writeAttribute(QStringLiteral("content"), QStringLiteral("Placewright " PLACEWRIGHT_VERSION));
        element("title", title);
        element("style", QString::fromLatin1(style));
    });
    m_xml.writeCharacters(QStringLiteral("\n"));
    open("body", {});
    element("a", skipWords, {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#main")}});
}

QByteArray HtmlPage::finished()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

void HtmlPage::open(const char* name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(QLatin1String(key), writableXml(value));
}

void HtmlPage::element(const char* name, const Inner& inner, Attributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(QStringLiteral("\n"));
    inner();
    m_xml.writeEndElement();
    m_xml.writeCharacters(QStringLiteral("\n"));
}

void HtmlPage::element(const char* name, const QString& text, Attributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(writableXml(text)); // Also if empty: HTML knows no `<td/>`.
    m_xml.writeEndElement();
    m_xml.writeCharacters(QStringLiteral("\n"));
}

void HtmlPage::text(const QString& text)
{
    m_xml.writeCharacters(writableXml(text));
}

bool HtmlPage::svg(const QByteArray& svg, const QString& prefix)
{
    if (!isWellFormed(svg))
        return false;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd() && !reader.isStartElement())
        reader.readNext();
    if (!reader.isStartElement())
        return false;
    copyElement(reader, prefix);
    return true;
}

void HtmlPage::copyElement(QXmlStreamReader& reader, const QString& prefix)
{
    int depth = 0;
    do {
        if (reader.isStartElement()) {
            ++depth;
            m_xml.writeStartElement(reader.name().toString());
            if (depth == 1)
                m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                QString value = attribute.value().toString();
                if (attribute.name() == QLatin1String("id"))
                    value.prepend(prefix);
                else if (attribute.name() == QLatin1String("aria-labelledby"))
                    value = prefix + value.replace(u' ', u' ' + prefix);
                m_xml.writeAttribute(attribute.name().toString(), value);
            }
        } else if (reader.isEndElement()) {
            m_xml.writeCharacters(QString());
            m_xml.writeEndElement();
            --depth;
        } else if (reader.isCharacters()) {
            m_xml.writeCharacters(reader.text().toString());
        }
        reader.readNext();
    } while (depth > 0 && !reader.atEnd());
}

} // namespace placewright
