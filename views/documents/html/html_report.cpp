// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_report.h"

#include "views/documents/html/html_table.h"

namespace placewright {

QByteArray htmlOf(const HtmlReport& report, const QString& language) {
    HtmlPage page(language, report.title, report.skipWords);
    page.element("header", [&] {
        page.element("h1", report.title);
        if (!report.subtitle.isEmpty())
            page.element("p", report.subtitle, {{"class", QStringLiteral("subtitle")}});
        page.element("dl",
                     [&] {
                         for (const auto& [label, value] : report.cover) {
                             page.element("dt", label);
                             page.element("dd", value);
                         }
                     },
                     {{"class", QStringLiteral("version")}});
    });
    writeContents(page, report.tables);
    page.element("main",
                 [&] {
                     for (const QString& sentence : report.summary)
                         page.element("p", sentence);
                     for (std::size_t i = 0; i < report.tables.size(); ++i)
                         writeTableUnderHeading(page, *report.tables[i], i);
                 },
                 {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
    page.element("footer", [&] {
        for (const QString& sentence : report.acknowledgements)
            page.element("p", sentence);
    });
    return page.finished();
}

} // namespace placewright
