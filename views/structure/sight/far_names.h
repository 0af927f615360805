// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace placewright {

class StructureView;

/// Zoomed out so far that words can't be read, each box shows its name, its form and its counts instead, as large on screen
/// as the box has room for. True if it is so far away.
bool isFar(const StructureView& view);
void paintFarNames(QPainter& painter, const StructureView& view);

} // namespace placewright
