// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ooxml/xlsx_comparison.h"

#include "views/documents/ooxml/xlsx_workbook.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct XlsxComparison {
    Q_DECLARE_TR_FUNCTIONS(XlsxComparison)
};

} // namespace

Result<QByteArray> xlsxOf(const ComparisonReport& report) {
    XlsxContent content;
    content.title = report.title;
    content.coverName = XlsxComparison::tr("Comparison");
    content.cover = report.cover;
    content.summary = report.summary.join(u'\n');
    content.groupHeading = XlsxComparison::tr("Body or function");
    // Names of sheets are short and must differ, which the titles of tables of two long-named options needn't.
    std::vector<WordTable> tables = report.tables;
    for (std::size_t i = 0; i < tables.size(); ++i)
        tables[i].title = QStringLiteral("%1 %2").arg(i + 1).arg(tables[i].title);
    for (const WordTable& table : tables)
        content.tables.push_back(&table);
    content.date = report.version.date;
    return xlsxOf(content);
}

} // namespace placewright
