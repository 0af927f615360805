// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;

namespace placewright {

class Id;
class StructureView;

/// Whether there is any to paint.
bool hasParkedMarks(const StructureView& view);
/// A question mark at the corner of every box with questions parked on it; on screen alone.
void paintParkedMarks(QPainter& painter, const StructureView& view);
/// The questions parked on an entity, a line each.
QString parkedWords(const StructureView& view, const Id& subject);

} // namespace placewright
