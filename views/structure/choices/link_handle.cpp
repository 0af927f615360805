// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/link_handle.h"

#include <QPainter>

namespace placewright {

void paintLinkHandle(QPainter& painter, QPointF at, const Theme& theme) {
    painter.save();
    painter.resetTransform();
    painter.setPen(QPen(theme.colour(ThemeRole::selection), 1.5));
    painter.setBrush(theme.colour(ThemeRole::surface));
    painter.drawEllipse(at, linkHandleRadius, linkHandleRadius);
    painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0));
    painter.drawLine(at + QPointF(4, 0), at + QPointF(1, -3));
    painter.drawLine(at + QPointF(4, 0), at + QPointF(1, 3));
    painter.restore();
}

} // namespace placewright
