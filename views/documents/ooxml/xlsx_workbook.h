// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/word_table.h"

#include <QByteArray>
#include <QDate>

namespace placewright {

/// One sheet: a table, what explains it, a picture; what there is of them, from the top down.
struct XlsxSheet {
    QString name;                     ///< Shortened to what a sheet's name may be, and numbered where two are alike.
    const WordTable* table = nullptr; ///< Null for none.
    QString note{};
    QByteArray png{};      ///< Empty for none; as large as its dots an inch say.
    QString pictureWords{}; ///< What it shows, for who can't see it.
};
/// A sheet for each table, of its name.
std::vector<XlsxSheet> sheetForEach(const std::vector<const WordTable*>& tables);

/// What a spreadsheet holds: a first sheet that says what it is of, then the others.
struct XlsxContent {
    QString title;
    QString coverName; ///< Of the first sheet.
    std::vector<std::pair<QString, QString>> cover;
    QString summary;
    QString groupHeading; ///< Of the column that names the groups of rows.
    std::vector<XlsxSheet> sheets;
    QDate date;
    int frozenColumns = 0; ///< That stay in sight beside the headings.
};

/// An Office Open XML workbook: real tables with headings that stay in sight, filters, columns wide enough to read. Text is text: nothing is
/// taken for a formula. Numbers alone are numbers.
Result<QByteArray> xlsxOf(const XlsxContent& content);

} // namespace placewright
