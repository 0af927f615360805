// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

namespace placewright {

void Gesture::paintWords(
    QPainter& painter, QPointF at, const QString& carried, const QString& words, bool legal) const {
    painter.save();
    painter.resetTransform();
    painter.setFont(m_view.font());
    QFont bold = m_view.font();
    bold.setBold(true);
    const QString above = painter.fontMetrics().elidedText(carried, Qt::ElideRight, 320);
    const int line = painter.fontMetrics().height();
    const QFontMetrics metrics(bold);
    const QString below = metrics.elidedText(words, Qt::ElideMiddle, std::max(200, m_view.viewport()->width() - 40));
    const QSizeF size(std::max(painter.fontMetrics().horizontalAdvance(above), metrics.horizontalAdvance(below)) + 24,
                      line * 2 + 20);
    QRectF box(m_view.toView(at) + QPointF(16, 14), size);
    const QRectF room = m_view.viewport()->rect();
    box.translate(std::min(0.0, room.right() - 6 - box.right()), std::min(0.0, room.bottom() - 6 - box.bottom()));
    const Theme& theme = m_view.theme();
    painter.setPen(QPen(theme.colour(legal ? ThemeRole::dropTarget : ThemeRole::outline), 1.5));
    painter.setBrush(theme.colour(ThemeRole::surface));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme.colour(ThemeRole::textQuiet));
    painter.drawText(box.adjusted(12, 8, -12, 0), Qt::AlignLeft | Qt::AlignTop, above);
    painter.setFont(bold);
    painter.setPen(theme.colour(legal ? ThemeRole::text : ThemeRole::must));
    painter.drawText(box.adjusted(12, 0, -12, -8), Qt::AlignLeft | Qt::AlignBottom, below);
    painter.restore();
}

} // namespace placewright
