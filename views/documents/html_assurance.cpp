// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html_assurance.h"

#include "views/documents/html_table.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlAssuranceText {
    Q_DECLARE_TR_FUNCTIONS(HtmlAssurance)
};

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
    writeContents(page, tables);
    page.element("main",
                 [&] {
                     page.element("p", report.summary);
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
