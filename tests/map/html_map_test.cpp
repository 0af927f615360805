// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_designs.h"
#include "views/documents/html/html_map.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <set>

using namespace placewright;

namespace {

constexpr auto shownFunctions = R"([
 {"id": "f", "name": "Capital <plan> & more", "subject": "money", "accountable": "body", "instrument": "committee"},
 {"id": "g", "name": "Grants", "accountable": "body"}])";
constexpr auto shownDecisions = R"([{"id": "d", "function": "f", "parts": [{"who": "advice", "part": "decides"}, {"who": "trust", "part": "delivers"}]}])";

QString pageOf(const Workspace& workspace, const HtmlMapOptions& options = {})
{
    return QString::fromUtf8(htmlOf(publication(designOf(workspace), {}, QDate(2026, 11, 22)), options));
}

/// All text between the tags, and the names of elements in order.
struct Read
{
    QString text;
    QStringList elements;
};

Read readWellFormed(const QString& page)
{
    Read read;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            read.elements << reader.name().toString();
        else if (reader.isCharacters())
            read.text += reader.text();
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return read;
}

} // namespace

TEST_CASE("the page holds every function, every body and every member, and is well-formed")
{
    const Workspace workspace = smallSystem(shownFunctions, shownDecisions);
    const MapDocument document = mapDocument(designOf(workspace), {}, QDate(2026, 11, 22));
    const Read read = readWellFormed(pageOf(workspace));
    for (const MapRow& row : document.map.rows)
        CHECK(read.text.contains(row.name));
    for (const MapColumn& column : document.map.columns)
        CHECK(read.text.contains(column.name));
    for (const MapBody& body : document.bodies)
        for (const QString& member : body.members)
            CHECK(read.text.contains(member));
    CHECK(read.text.contains(QStringLiteral("An advisory committee advises; it takes no decisions.")));
    CHECK(read.text.contains(QStringLiteral("Nobody decides yet")));
    CHECK(read.text.contains(QStringLiteral("22 November 2026")));
    CHECK(read.text.contains(QStringLiteral("Open Government Licence")));
}

TEST_CASE("the page keeps to what makes it accessible")
{
    const QString page = pageOf(smallSystem(shownFunctions, shownDecisions));
    const Read read = readWellFormed(page);
    CHECK(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
    CHECK(page.contains(QStringLiteral("<html lang=\"en-GB\"")));
    CHECK(page.contains(QStringLiteral("<title>Functions and decisions map: Smallshire</title>")));
    CHECK(read.elements.count(QStringLiteral("h1")) == 1);
    CHECK(read.elements.count(QStringLiteral("h2")) == 8); // Every part but the cover.
    CHECK(read.elements.count(QStringLiteral("table")) == read.elements.count(QStringLiteral("caption")));
    CHECK(page.count(QStringLiteral("<th ")) == page.count(QStringLiteral("scope=")));
    CHECK(page.contains(QStringLiteral("href=\"#main\"")));
    CHECK(page.contains(QStringLiteral("@media print")));
    CHECK(page.contains(QStringLiteral(":focus-visible")));
    CHECK_FALSE(read.elements.contains(QStringLiteral("script")));
    CHECK_FALSE(page.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!#)"))));
    CHECK_FALSE(page.contains(QStringLiteral("url(")));
    CHECK_FALSE(page.contains(QRegularExpression(QStringLiteral("<(td|th|li|ul|div|span|a|p|title|style)[^>]*/>"))));
}

TEST_CASE("ids on a page are unique and links lead somewhere, pictures included")
{
    const QByteArray svg = R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d">
      <title id="t">A map</title><desc id="d">In words</desc><g id="f"><text>two  spaces</text></g></svg>)";
    const QString page = pageOf(smallSystem(shownFunctions, shownDecisions), {QStringLiteral("en-GB"), {svg, svg, QByteArray("<broken")}, svg});
    readWellFormed(page);
    std::set<QString> ids;
    auto found = QRegularExpression(QStringLiteral(" id=\"([^\"]*)\"")).globalMatch(page);
    while (found.hasNext())
        CHECK(ids.insert(found.next().captured(1)).second);
    auto links = QRegularExpression(QStringLiteral("href=\"#([^\"]*)\"")).globalMatch(page);
    while (links.hasNext())
        CHECK(ids.contains(links.next().captured(1)));
    CHECK(page.contains(QStringLiteral("aria-labelledby=\"figure-2-t figure-2-d\"")));
    CHECK(page.contains(QStringLiteral("two  spaces")));
}

TEST_CASE("a page about nothing, or about very long and strange names, is still a page")
{
    CHECK(readWellFormed(pageOf(smallSystem())).text.contains(QStringLiteral("No function has been placed on the map yet.")));
    const QByteArray longName = QByteArray("Very long name ").repeated(14).trimmed();
    const QString page = pageOf(smallSystem("[{\"id\": \"f\", \"name\": \"" + longName + "\"},"
                                            "{\"id\": \"g\", \"name\": \"\\u05e9\\u05dc\\u05d5\\u05dd e\\u0301 \\u0007 \\ud83d\\ude00 ]]> -->\"}]"));
    const Read read = readWellFormed(page);
    CHECK(read.text.contains(QString::fromUtf8(longName)));
    CHECK(read.text.contains(QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd")));
}
