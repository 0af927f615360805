// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/standing.h"

class QColor;
class QPainter;
class QPalette;
class QRectF;

namespace placewright {

/// At least 4.5:1 on the ground of its theme.
QColor standingColour(Standing standing, const QPalette& palette);
/// A shape for each standing, told apart without colour: a triangle falls short, a tick holds, a filled tick is confirmed.
void paintStanding(QPainter& painter, const QRectF& rect, Standing standing, const QColor& colour);

} // namespace placewright
