// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/word_table.h"

#include <QByteArray>
#include <QDate>

namespace placewright {

/// What a spreadsheet holds: a first sheet that says what it is of, then a sheet for each table.
struct XlsxContent {
    QString title;
    QString coverName; ///< Of the first sheet.
    std::vector<std::pair<QString, QString>> cover;
    QString summary;
    QString groupHeading; ///< Of the column that names the groups of rows.
    std::vector<const WordTable*> tables;
    QDate date;
    int frozenColumns = 0; ///< That stay in sight beside the headings.
};

/// An Office Open XML workbook: real tables with headings that stay in sight, filters, columns wide enough to read. Text is text: nothing is
/// taken for a formula. Numbers alone are numbers.
Result<QByteArray> xlsxOf(const XlsxContent& content);

} // namespace placewright
