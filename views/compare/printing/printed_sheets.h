// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "model/measures/measure.h"
#include "views/drawing/sheet.h"

namespace placewright {

/// Sheets of paper of what is compared, filled one after the other.
class PrintedSheets {
public:
    /// `text` of all sheets; each page's heading is its subtitle.
    PrintedSheets(const Paper& paper, SheetText text) : m_paper(paper), m_text(std::move(text)) {}

    /// As large as it fits on a sheet, with its legend.
    void addPicture(const DisplayList& picture, const QString& heading);
    /// The chart of a measure at the width of a sheet, how it is counted, and its table.
    void addMeasure(const Measure& measure);
    /// As many sheets as it takes.
    void addTable(const WordTable& table);

    std::vector<Sheet> made() const;

private:
    struct Page {
        QString heading;
        DisplayList marks;
        bool isPicture = false; ///< Else it is as large as the room it was made for.
    };
    SheetText textOf(const QString& heading) const;
    QSizeF roomUnder(const QString& heading) const;

    Paper m_paper;
    SheetText m_text;
    std::vector<Page> m_pages;
};

} // namespace placewright
