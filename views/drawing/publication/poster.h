// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sheet.h"

namespace placewright {

/// How a large sheet is made of small ones.
struct PosterPlan {
    PaperSize paper = PaperSize::a4;
    double marginMm = 10;  ///< What an office printer leaves white on every side.
    double overlapMm = 10; ///< What neighbours share, to be glued.
};

/// A sheet in pieces for an office printer, at its true size: first a key that shows how they go together, with a line of
/// exactly 100 mm, then each piece with crop marks and its place ("B2 of 6"). Blank pieces are left out. A sheet no larger
/// than the paper comes back as it is.
std::vector<Sheet> posterOf(const Sheet& sheet, const PosterPlan& plan);

} // namespace placewright
