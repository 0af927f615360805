// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/text/word_table_layout.h"

#include "views/drawing/text/text_measure.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double cellMargins = 16;

/// How wide each column is: its longest word in the heading, and of the rest a share by how much is written in it.
std::vector<double> widthsOf(const WordTable& table, double room) {
    std::vector<double> widths;
    std::vector<double> weights;
    double least = 0;
    double all = 0;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        double longest = 0;
        for (const QString& word : table.headings[column].split(u' '))
            longest = std::max(longest, textWidth(word, 8.25, FontWeight::bold));
        widths.push_back(std::ceil(longest) + cellMargins);
        least += widths.back();
        double written = 0;
        for (const WordTable::Row& row : table.rows)
            written += static_cast<double>(row.cells[column].size());
        // The root keeps short columns readable beside long ones.
        weights.push_back(std::sqrt(written));
        all += weights.back();
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += all > 0 ? std::floor(std::max(0.0, room - least) * weights[i] / all) : 0;
    return widths;
}

} // namespace

TextTable textTableOf(const WordTable& table, double width) {
    std::vector<TextTable::Column> columns;
    const std::vector<double> widths = widthsOf(table, width);
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({table.headings[static_cast<qsizetype>(i)], widths[i]});
    std::vector<TextTable::Row> rows;
    QString group;
    for (const WordTable::Row& row : table.rows) {
        if (row.group != group) {
            group = row.group;
            rows.push_back({group, {}, ThemeRole::none});
        }
        rows.push_back({{}, row.cells, ThemeRole::none});
    }
    return TextTable(std::move(columns), std::move(rows));
}

} // namespace placewright
