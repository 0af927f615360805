// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"
#include "views/drawing/sheet.h"

#include <functional>
#include <optional>

namespace placewright {

/// Which sheets of the published map are made, and how.
struct SheetPlan {
    std::vector<PublicationPart> parts; ///< Empty for all.
    Id only;                            ///< Whose page alone is wanted of forums, places and organisations; null for all.
    Paper paper;                        ///< Of pictures and wide tables.
    Paper words{PaperSize::a4, false};  ///< Of the pages that are read like a letter.
    std::optional<double> scale;        ///< Of the structure; 1 is its own size. Nothing fits it to a sheet.
    double leastPt = 6;                 ///< No type is to be smaller.
    bool split = false;                 ///< Goes over several sheets rather than under `leastPt`.
    std::optional<PaperSize> tiledOn;   ///< Larger sheets are cut into pieces of this paper, for an office printer.

    friend bool operator==(const SheetPlan&, const SheetPlan&) = default;
};

/// Told how far a long piece of work is; false stops it.
using SheetProgress = std::function<bool(int done, int of)>;

} // namespace placewright
