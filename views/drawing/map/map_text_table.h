// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

namespace placewright {

/// A table of words on as many pages as it takes: headings on each, rows kept whole as long as a page can hold them.
class TextTable
{
public:
    struct Column
    {
        QString heading;
        double width = 0; ///< Drawing units; texts keep a small margin within.
    };
    struct Row
    {
        QString group;     ///< Set on a bar across the table: the row is its heading.
        QStringList cells; ///< As many as there are columns; the first stands out.
        ThemeRole wash = ThemeRole::none;
    };

    TextTable(std::vector<Column> columns, std::vector<Row> rows);

    /// Pages no higher than `height`; a table without rows has one page with its headings.
    /// The first may be lower: `first`, where other things stand above the table; 0 for as high as the others.
    std::vector<DisplayList> pages(double height, double first = 0) const;
    /// What its headings and first row take: no use in starting it where less is left.
    double leastStart() const;

private:
    double heightOf(const Row& row) const;
    double drawHeadings(DisplayList& page) const;
    QStringList linesOf(const Row& row, std::size_t column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace placewright
