// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"
#include "views/drawing/display_list.h"

#include <map>

namespace placewright {

/// How large a sign is shown on a drawing at a scale: smaller from afar, but never too small to be read. In units of the screen or
/// the paper.
double changeSignSize(double scale);

/// The sign of a difference: disc for added, square for removed, triangle for changed, diamond for moved, each with its
/// letter and colour.
Mark changeMark(Difference what, QPointF centre, double size);

/// Signs at the upper right corners of the things that differ, each with an outline in its own dashes, to be painted over
/// a picture. `size` of a sign in drawing units. Things that the picture doesn't show, or
/// shows much smaller than a sign, are left out.
DisplayList changeMarks(const DisplayList& picture, const std::map<Id, Difference>& signs, double size);

} // namespace placewright
