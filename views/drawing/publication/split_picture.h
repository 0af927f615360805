// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sheet.h"

namespace placewright {

/// The smallest type of a drawing, in points; 0 if it has no words.
double smallestType(const DisplayList& list);

/// Hides what is drawn there before it.
Mark whiteOut(const QRectF& rect);

/// The parts into which a drawing larger than `room` is cut, row by row: as few as hold it, with cuts where they go through
/// the fewest boxes. All lengths in the drawing's units.
std::vector<QRectF> pictureParts(const DisplayList& picture, QSizeF room);

/// One part of a drawing within a sheet's frame, at a scale; what lies beyond the part does not show.
Sheet sheetOfPart(const DisplayList& picture, const QRectF& part, double scale, const Paper& paper, const SheetFrame& frame);

} // namespace placewright
