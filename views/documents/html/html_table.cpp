// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_table.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlTableText {
    Q_DECLARE_TR_FUNCTIONS(HtmlTable)
};

void writeHead(HtmlPage& page, const WordTable& table) {
    page.element("thead", [&] {
        page.element("tr", [&] {
            for (const QString& heading : table.headings)
                page.element("th", heading, {{"scope", QStringLiteral("col")}});
        });
    });
}

/// A body for each group, so that its heading belongs to its rows.
void writeBodies(HtmlPage& page, const WordTable& table) {
    for (std::size_t i = 0; i < table.rows.size();) {
        const QString group = table.rows[i].group;
        page.element("tbody", [&] {
            if (!group.isEmpty())
                page.element("tr", [&] {
                    page.element("th", group,
                                 {{"scope", QStringLiteral("rowgroup")}, {"colspan", QString::number(table.headings.size())}});
                });
            for (; i < table.rows.size() && table.rows[i].group == group; ++i)
                page.element("tr", [&] {
                    const QStringList& cells = table.rows[i].cells;
                    page.element("th", cells.front(), {{"scope", QStringLiteral("row")}});
                    for (qsizetype column = 1; column < cells.size(); ++column)
                        page.element("td", cells[column]);
                });
        });
    }
}

} // namespace

QString tableAnchor(std::size_t table) {
    return QStringLiteral("table-%1").arg(table + 1);
}

void writeContents(HtmlPage& page, const std::vector<const WordTable*>& tables) {
    page.element("nav",
                 [&] {
                     page.element("ul", [&] {
                         for (std::size_t i = 0; i < tables.size(); ++i)
                             page.element("li", [&] {
                                 page.element("a",
                                              HtmlTableText::tr("%1 (%2)").arg(tables[i]->title).arg(tables[i]->rows.size()),
                                              {{"href", u'#' + tableAnchor(i)}});
                             });
                     });
                 },
                 {{"aria-label", HtmlTableText::tr("Contents")}});
}

void writeTable(HtmlPage& page, const WordTable& table, const QString& labelledBy, const QString& captionId) {
    const bool named = !captionId.isEmpty();
    page.element("div",
                 [&] {
                     page.element("table", [&] {
                         if (named)
                             page.element("caption", table.title, {{"id", captionId}});
                         else
                             page.element("caption", table.title);
                         writeHead(page, table);
                         writeBodies(page, table);
                     });
                 },
                 {{"class", QStringLiteral("scroll")},
                  {"role", QStringLiteral("region")},
                  {"aria-labelledby", named ? labelledBy + u' ' + captionId : labelledBy},
                  {"tabindex", QStringLiteral("0")}});
}

void writeTableUnderHeading(HtmlPage& page, const WordTable& table, std::size_t number) {
    page.element("h2", table.title, {{"id", tableAnchor(number)}});
    writeTable(page, table, tableAnchor(number));
}

} // namespace placewright
