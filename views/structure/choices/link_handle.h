// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QPointF>

class QPainter;

namespace placewright {

/// In pixels, at every zoom.
inline constexpr double linkHandleRadius = 8;

/// The knob that a link is pulled from, at a point in pixels.
void paintLinkHandle(QPainter& painter, QPointF at, const Theme& theme);

} // namespace placewright
