// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html_comparison.h"

#include "views/documents/html_table.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlComparisonText {
    Q_DECLARE_TR_FUNCTIONS(HtmlComparison)
};

} // namespace

QByteArray htmlOf(const ComparisonReport& report, const QString& language) {
    HtmlPage page(language, report.title, HtmlComparisonText::tr("Skip to the comparison"));
    std::vector<const WordTable*> tables;
    for (const WordTable& table : report.tables)
        tables.push_back(&table);
    page.element("header", [&] {
        page.element("h1", report.title);
        page.element("dl",
                     [&] {
                         for (const auto& [label, value] : report.cover) {
                             page.element("dt", label);
                             page.element("dd", value);
                         }
                     },
                     {{"class", QStringLiteral("version")}});
    });
    writeContents(page, tables);
    page.element("main",
                 [&] {
                     for (const QString& sentence : report.summary)
                         page.element("p", sentence);
                     for (std::size_t i = 0; i < tables.size(); ++i)
                         writeTableUnderHeading(page, *tables[i], i);
                 },
                 {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
    page.element("footer", [&] {
        for (const QString& sentence : report.version.acknowledgements)
            page.element("p", sentence);
    });
    return page.finished();
}

} // namespace placewright
