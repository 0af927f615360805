// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"
#include "views/drawing/mark.h"

namespace placewright {

/// The marks of the functions and decisions map. Letter, shape and line differ as well as colour, so that a copier or a colour-blind
/// reader loses nothing.
Mark letterMark(MapLetter letter, QPointF centre, double size);
Mark undecidedMark(QPointF centre, double size);
Mark cannotHoldMark(QPointF centre, double size);

/// What a cell shows: who decides isn't marked as accountable beside it, and several marks shrink until they fit `width`.
std::vector<Mark> cellMarks(const MapCell& cell, QPointF centre, double size, double width);
/// "decides, carries out; nobody decides yet" ...: all of the cell, also what its marks leave out.
QString cellWords(const MapCell& cell);

/// The marks that a map uses, explained.
std::vector<LegendEntry> mapLegend(const DecisionsMap& map);

} // namespace placewright
