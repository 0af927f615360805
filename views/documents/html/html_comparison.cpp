// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_comparison.h"

#include "views/documents/html/html_report.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlComparisonText {
    Q_DECLARE_TR_FUNCTIONS(HtmlComparison)
};

} // namespace

QByteArray htmlOf(const ComparisonReport& report, const QString& language) {
    std::vector<const WordTable*> tables;
    for (const WordTable& table : report.tables)
        tables.push_back(&table);
    return htmlOf(HtmlReport{report.title, HtmlComparisonText::tr("Skip to the comparison"), {}, report.cover, report.summary,
                             std::move(tables), report.version.acknowledgements},
                  language);
}

} // namespace placewright
