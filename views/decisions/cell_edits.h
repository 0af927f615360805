// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/decisions.h"
#include "model/map/map_words.h"

namespace placewright {

/// A cell of the map that an edit is about.
struct CellSpot {
    Id function;
    Id decision; ///< Null where the row stands for the whole function.
    Id body;
};

/// Gives each cell one letter in place of what it says. Deciding and accountability move: a row has one of each.
Result<Edit> setLetter(const Design& design, const std::vector<CellSpot>& cells, MapLetter letter);
/// Adds a letter beside those a cell has, or takes it away where it is there.
Result<Edit> toggleLetter(const Design& design, const std::vector<CellSpot>& cells, MapLetter letter);
/// Empties cells, accountability included.
Result<Edit> clearCells(const Design& design, const std::vector<CellSpot>& cells);

/// Words of an instrument, or free text; blank for "not recorded".
Result<Edit> setInstrument(const Design& design, const Id& function, const QString& instrument);
Result<Edit> setLegalBasis(const Design& design, const Id& function, const QString& text);
/// The limit of one decision, or with a null `decision` of all of the function's; a function without decisions gets
/// one.
Result<Edit> setLimit(const Design& design, const Id& function, const Id& decision, const QString& text);

/// "£25m", "1.5 million", "250k", "40,000" as whole pounds; anything else as words; nothing for blank.
Limit limitFromText(const QString& text);

} // namespace placewright
