// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

/// The most that an option can score on a criterion; the least is 0.
inline constexpr qint64 highestScore = 10;

/// What options are weighed by: a figure of a measure, or something that people score themselves.
struct Criterion : Common {
    Text name;
    Text description;
    Recorded<MeasureKind> measure; ///< Not recorded where people score.
    Recorded<FigureKind> figure;   ///< Which number of the measure; one row of it unless recorded.
    Text row;                      ///< Of the measure, as `MeasureRow::key`.
    Recorded<Better> better;       ///< Of the figure. People alone can say so.
    Recorded<double> least;        ///< Figure at the lower end of the scale; else the least of the options weighed.
    Recorded<double> most;         ///< Figure at the upper end; else the most of the options weighed.
    Count weight;

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// What people think an option is worth by a criterion of their own.
struct Score : Common {
    Id criterion;
    Id option;
    Count score; ///< 0 to `highestScore`.
    Text reason;

    friend bool operator==(const Score&, const Score&) = default;
};

} // namespace placewright
