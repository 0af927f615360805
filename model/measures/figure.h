// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/measures/measure.h"

#include <optional>

namespace placewright {

/// One number an option out of a measure.
struct Figure {
    FigureKind kind = FigureKind::row;
    QString row; ///< Key of the row, where it is one.
    QString name; ///< "Decisions by tier: Place".

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// What can be picked from a measure: every row it knows, also those that are nothing in these options, then all together
/// and the largest where that means something.
std::vector<Figure> figuresOf(const Measure& measure);

/// What it is called, also of a row that the measure doesn't have.
QString figureName(const Measure& measure, FigureKind kind, const QString& row);

/// The number of an option; nothing where the measure has none for it, such as findings that were not looked for or the
/// size of a forum that is not in it.
std::optional<MeasureValue> figureIn(const Measure& measure, FigureKind kind, const QString& row, std::size_t option);

} // namespace placewright
