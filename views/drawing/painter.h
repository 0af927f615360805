// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/display_list.h"
#include "views/drawing/theme.h"

#include <QSet>

class QPainter;

namespace placewright {

struct PaintOptions {
    /// Part of the drawing to paint, in drawing units; empty for all of it.
    QRectF clip{};
    /// Device pixels a drawing unit takes. Below 0.35 small letters, round corners and smooth edges are left out.
    double scale = 1;
    QSet<Id> selected{};
    Id hovered{};
    Id focused{};
    Id dropTarget{};
};

/// The one way a drawing gets onto a screen, page or picture. The painter's unit is the drawing unit; the background is
/// the caller's to fill.
void paint(QPainter& painter, const DisplayList& list, const Theme& theme, const PaintOptions& options = {});

} // namespace placewright
