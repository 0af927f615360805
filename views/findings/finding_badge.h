// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findings_source.h"

class QPainter;
class QPalette;
class QRectF;

namespace placewright {

/// How firmly a rule asks, as a shape with a letter: a triangle for must, a disc for expected, a ring for may. Set
/// aside is drawn hollow.
void paintBadge(
    QPainter& painter, const QRectF& rect, ShownFinding::Strength strength, bool hollow, const QPalette& palette);

/// The same in a word: "Must", "Expected", "May".
QString strengthWord(ShownFinding::Strength strength);
/// What the state adds to the strength: "not recorded", "waived"; empty for what falls short.
QString stateWord(ShownFinding::State state);

} // namespace placewright
