// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace placewright {

class StructureView;

/// The edges of the sheets that the drawing would be printed on, each with its number; on screen alone.
void paintPageGuides(QPainter& painter, const StructureView& view);

} // namespace placewright
