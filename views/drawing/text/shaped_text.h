// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace placewright {

/// Paints a line of words from the left end of its baseline, in a font of `textFont` that the painter is set to. Which letters
/// stand where is worked out once and remembered: that takes longer than painting them.
void drawShaped(QPainter& painter, QPointF baseline, const QString& text, const QFont& font);

} // namespace placewright
