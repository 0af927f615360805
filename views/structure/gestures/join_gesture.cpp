// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

namespace placewright {

JoinGesture::JoinGesture(StructureView& view, std::vector<Id> ids, QPointF from)
    : Gesture(view),
      m_ids(std::move(ids)),
      m_targets(dropTargets(view.session().design(), view.items(), m_ids)) {
    moveTo(from);
}

void JoinGesture::moveTo(QPointF point) {
    m_at = point;
    const int item = m_view.itemAt(point);
    const bool behind = item >= 0 && point.x() > m_view.rectOf(item).center().x();
    m_meaning = meaningOfDrop(m_view.session().design(), m_view.items(), m_ids, item, behind);
    m_view.viewport()->update();
}

void JoinGesture::finish() {
    m_view.drop(m_meaning, m_ids, m_view.toView(m_at));
}

void JoinGesture::paint(QPainter& painter) const {
    const PictureItems& items = m_view.items();
    if (const int beside = items.find(m_meaning.beside); beside >= 0 && m_meaning.isLegal()) {
        const QRectF seat = m_view.rectOf(beside);
        const double x = m_meaning.behind ? seat.right() + 2 : seat.left() - 2;
        painter.setPen(QPen(m_view.theme().colour(ThemeRole::dropTarget), 3 / m_view.zoom(), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x, seat.top() - 2), QPointF(x, seat.bottom() + 2));
    } else {
        for (int target : m_targets)
            m_view.paintRing(painter, target, ThemeRole::dropTarget, 1.2, Qt::DotLine);
        if (m_meaning.isLegal())
            for (int target : m_targets)
                if (seatTheSame(m_view.session().design(), items.at(target).subject, m_meaning.target))
                    m_view.paintRing(painter, target, ThemeRole::dropTarget, 3, Qt::SolidLine);
    }
    const Design design = m_view.session().design();
    QStringList names;
    for (const Id& id : m_ids)
        names << design.nameOf(id);
    paintWords(painter, m_at, names.join(QStringLiteral(", ")), m_meaning.words, m_meaning.isLegal());
}

} // namespace placewright
