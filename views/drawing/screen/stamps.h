// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QImage>
#include <QTransform>

#include <functional>
#include <optional>

class QPainter;

namespace placewright {

/// How a small shape looks. Lengths are drawing units.
struct StampLook {
    MarkShape shape = MarkShape::none;
    Dash dash = Dash::solid;
    QRgb fill = 0;
    QRgb stroke = 0;
    double strokeWidth = 0;
    double radius = 0;
};

/// The image of a shape, and the pixel that its upper left one is for.
struct Stamp {
    QImage image;
    QPoint at;
};

/// A drawing has hundreds of discs, signs and small frames of a few looks, and to soften their edges takes far longer than to set
/// down an image of them. So each look is painted once, by `paint`, and kept. Shapes stand at halves of a pixel, which is
/// nearer than can be seen. Nothing for a shape that is large on the pixels: there are few of those.
std::optional<Stamp> stampOf(const StampLook& look,
                             const QRectF& rect,
                             const QTransform& toPixels,
                             const std::function<void(QPainter&)>& paint);

} // namespace placewright
