// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html_assurance.h"

#include "views/documents/html_page.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlAssuranceText {
    Q_DECLARE_TR_FUNCTIONS(HtmlAssurance)
};

QString idOf(std::size_t table) {
    return QStringLiteral("table-%1").arg(table + 1);
}

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

void writeTable(HtmlPage& page, const WordTable& table, std::size_t number) {
    page.element("h2", table.title, {{"id", idOf(number)}});
    page.element("div",
                 [&] {
                     page.element("table", [&] {
                         page.element("caption", table.title);
                         writeHead(page, table);
                         writeBodies(page, table);
                     });
                 },
                 {{"class", QStringLiteral("scroll")},
                  {"role", QStringLiteral("region")},
                  {"aria-labelledby", idOf(number)},
                  {"tabindex", QStringLiteral("0")}});
}

} // namespace

QByteArray htmlOf(const AssuranceReport& report, const QString& language) {
    HtmlPage page(language, report.title(), HtmlAssuranceText::tr("Skip to the report"));
    const std::vector<const WordTable*> tables = report.tables();
    page.element("header", [&] {
        page.element("h1", report.title());
        page.element("p", report.version.option, {{"class", QStringLiteral("subtitle")}});
        page.element("dl",
                     [&] {
                         for (const auto& [label, value] : report.cover) {
                             page.element("dt", label);
                             page.element("dd", value);
                         }
                     },
                     {{"class", QStringLiteral("version")}});
    });
    page.element("nav",
                 [&] {
                     page.element("ul", [&] {
                         for (std::size_t i = 0; i < tables.size(); ++i)
                             page.element("li", [&] {
                                 page.element("a",
                                              HtmlAssuranceText::tr("%1 (%2)").arg(tables[i]->title).arg(tables[i]->rows.size()),
                                              {{"href", u'#' + idOf(i)}});
                             });
                     });
                 },
                 {{"aria-label", HtmlAssuranceText::tr("Contents")}});
    page.element("main",
                 [&] {
                     page.element("p", report.summary);
                     for (std::size_t i = 0; i < tables.size(); ++i)
                         writeTable(page, *tables[i], i);
                 },
                 {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
    page.element("footer", [&] {
        for (const QString& sentence : report.version.acknowledgements)
            page.element("p", sentence);
    });
    return page.finished();
}

} // namespace placewright
