// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/grid_model.h"

class QItemSelection;

namespace placewright {

/// A rectangle of the grid, corners included.
struct GridBlock {
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;
};

/// Cells below the first row of a block say what that row says, in the columns right of the bodies too. Bands in between are
/// passed over. Fails where there is nothing to fill.
Result<Edit> filledDown(const Design& design, const GridModel& grid, const GridBlock& block);

/// Cells of text as a spreadsheet copies them, put into the grid from the block's corner on; one cell alone fills the whole block.
/// A first column of names, as copying from here has it, is left out. Fails as a whole if a cell can't be taken or has no room.
Result<Edit> pasted(const Design& design, const GridModel& grid, const GridBlock& block, const QString& text);

} // namespace placewright
