// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"
#include "views/drawing/mark.h"

namespace placewright {

/// The mark of one letter within a square of `size` drawing units about `centre`.
Mark letterMark(MapLetter letter, QPointF centre, double size, bool cannotHold = false);
/// All marks of a cell side by side, centred in `area`; at most two beside each other, further ones smaller.
std::vector<Mark> cellMarks(const MapCell& cell, const QRectF& area, double size);

/// What a cell says, in words: "decides, is informed"; "cannot hold this: ..." where that is so; empty for an empty cell.
QString cellWords(const MapCell& cell);

} // namespace placewright
