// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_structure.h"

#include "views/documents/html/html_page.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlStructureText {
    Q_DECLARE_TR_FUNCTIONS(HtmlStructure)
};

QString idOf(MapTier tier) {
    return QStringLiteral("tier-%1").arg(static_cast<int>(tier));
}

void writeList(HtmlPage& page, const QStringList& lines) {
    if (lines.isEmpty())
        return;
    page.element("ul", [&] {
        for (const QString& line : lines)
            page.element("li", line);
    });
}

void writeBody(HtmlPage& page, const MapColumn& column, const MapBody& body) {
    page.element("section",
                 [&] {
                     page.element("h3", column.name);
                     page.element("p", column.kindName, {{"class", QStringLiteral("kind")}});
                     writeList(page, body.facts);
                     if (body.members.isEmpty())
                         return;
                     page.element("h4", HtmlStructureText::tr("Members"));
                     writeList(page, body.members);
                 },
                 {{"class", QStringLiteral("body")}});
}

std::vector<const MapBody*> bodiesOf(const MapDocument& document, MapTier tier) {
    std::vector<const MapBody*> bodies;
    for (const MapBody& body : document.bodies)
        if (document.map.columns[body.column].tier == tier)
            bodies.push_back(&body);
    return bodies;
}

} // namespace

QByteArray
htmlOfStructure(const MapDocument& document, const std::vector<QByteArray>& pictures, const QString& language) {
    const MapVersion& version = document.version;
    const QString title = HtmlStructureText::tr("Structure: %1").arg(version.system);
    HtmlPage page(language, title, HtmlStructureText::tr("Skip to the structure"));
    page.element("header", [&] {
        page.element("h1", title);
        page.element("p", version.option, {{"class", QStringLiteral("subtitle")}});
        page.element("p", QStringList{version.status, dateWords(version.date.toString(Qt::ISODate))}.join(
                              QStringLiteral(" · ")));
    });
    page.element("main",
                 [&] {
                     for (std::size_t i = 0; i < pictures.size(); ++i)
                         page.element("figure", [&] {
                             page.svg(pictures[i], QStringLiteral("figure-%1-").arg(i + 1));
                             page.element("figcaption", HtmlStructureText::tr("The same in words stands below."));
                         });
                     for (MapTier tier : allTiers) {
                         const auto bodies = bodiesOf(document, tier);
                         if (bodies.empty())
                             continue;
                         page.element("h2", wordsFor(tier), {{"id", idOf(tier)}});
                         for (const MapBody* body : bodies)
                             writeBody(page, document.map.columns[body->column], *body);
                     }
                 },
                 {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
    page.element("footer", [&] {
        for (const QString& sentence : version.acknowledgements)
            page.element("p", sentence);
    });
    return page.finished();
}

} // namespace placewright
