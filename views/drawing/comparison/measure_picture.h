// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/measures/measure.h"
#include "views/drawing/display_list.h"

namespace placewright {

/// A bar of a chart: the row and the option whose number it shows, and where.
struct MeasureBar {
    std::size_t row = 0;
    std::size_t option = 0;
    QRectF rect;
};

/// A measure as a bar chart: one bar an option, in parts, where rows add up to something; else a bar an option for each row.
/// Fills differ in pattern as well as in colour, and every bar says its number.
struct MeasurePicture {
    DisplayList list;
    std::vector<MeasureBar> bars; ///< In reading order; without those of nothing.
    std::size_t left = 0;         ///< Rows that have no room: the least of many.

    /// The bar at a point; nothing where there is none.
    std::optional<std::size_t> barAt(QPointF point) const;
};

/// As wide as asked for, in drawing units, and as high as it takes. Where that would be higher than `highest`, the last rows are
/// left out; 0 for no limit but what can still be read.
MeasurePicture measurePicture(const Measure& measure, double width, double highest = 0);

} // namespace placewright
