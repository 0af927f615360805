// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace placewright {

/// Which edges or middles are put in line.
enum class Alignment { left, centre, right, top, middle, bottom };

/// The boxes with that edge in line: with the outermost of them, middles with the middle of them all.
std::vector<QRectF> aligned(std::vector<QRectF> boxes, Alignment alignment);

/// The boxes with equal gaps; the two outermost stay. Fewer than three come back as they are.
std::vector<QRectF> distributed(std::vector<QRectF> boxes, Qt::Orientation along);

} // namespace placewright
