// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"

#include <QPageLayout>

namespace placewright {

enum class PaperSize : quint8 { a4, a3, a2, a1, a0 };

/// A sheet of paper, its sides exact to the millimetre of ISO 216.
struct Paper {
    PaperSize size = PaperSize::a3;
    bool landscape = true;

    QSizeF millimetres() const;
    /// In drawing units: what a list of marks on it is laid out in.
    QSizeF units() const;
    QPageLayout pageLayout() const;
    /// How much larger title, legend and footer are than on A3.
    double frameScale() const;

    friend bool operator==(const Paper&, const Paper&) = default;
};

/// What stands around the picture on a sheet. Empty texts leave no gap.
struct SheetText {
    QString title;    ///< Such as the system's name.
    QString subtitle; ///< Such as the option's.
    QString status;   ///< "Draft for discussion".
    QString edition;  ///< Version, date, rules edition.
    QString footer;   ///< What falls short, in a line.
};

/// One page: marks in drawing units from the top left corner of the paper.
struct Sheet {
    Paper paper;
    DisplayList marks;
    QString chapter{}; ///< What it belongs to, for bookmarks and lists of sheets; empty for none.
    QString name{};    ///< What it shows within its chapter.
};

/// A sheet's title block, legend and footer, and the room they leave.
struct SheetFrame {
    DisplayList marks;
    QRectF content;
};

/// `number` of `of` is shown when there are several sheets; a legend without entries takes no room.
SheetFrame sheetFrame(
    const Paper& paper, const SheetText& text, const std::vector<LegendEntry>& legend, int number = 1, int of = 1);

/// A picture with its own legend on one sheet, as large as it fits.
Sheet sheetOf(const DisplayList& picture, const Paper& paper, const SheetText& text, int number = 1, int of = 1);

} // namespace placewright
