// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/map/decisions.h"
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

/// What a cell is to say: these letters and no others.
struct CellLetters {
    CellSpot spot;
    MapLetters letters;
};
/// Makes cells say what others say, as filling down and pasting do: nothing moves by itself.
Result<Edit> setCells(const Design& design, const std::vector<CellLetters>& cells);

/// Letters as a person writes them in a cell, in the current language or in English, apart from capitals: "D", "C X", "ra".
/// Nothing if a character is no letter of the map; no letters for a blank.
std::optional<MapLetters> lettersFromText(const QString& text);

/// Who is accountable where a column has the letter: for the board the body that it is the board of.
Id accountableBody(const Design& design, const Id& body);

/// Words of an instrument, or free text; blank for "not recorded".
Result<Edit> setInstrument(const Design& design, const Id& function, const QString& instrument);
Result<Edit> setLegalBasis(const Design& design, const Id& function, const QString& text);
/// The limit of one decision, or with a null `decision` of all of the function's; a function without decisions gets
/// one.
Result<Edit> setLimit(const Design& design, const Id& function, const Id& decision, const QString& text);
/// How it is decided, "by majority"; likewise.
Result<Edit> setDecisionRule(const Design& design, const Id& function, const Id& decision, const QString& text);

/// "£25m", "1.5 million", "250k", "40,000" as whole pounds; anything else as words; nothing for blank.
Limit limitFromText(const QString& text);

} // namespace placewright
