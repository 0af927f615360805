// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "views/structure/gesture.h"
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
    m_meaning = meaningOfDrop(m_view.session().design(), m_view.items(), m_ids, m_view.itemAt(point));
    m_view.viewport()->update();
}

void JoinGesture::finish() {
    Session& session = m_view.session();
    if (m_meaning.edit) {
        const Edit edit = *m_meaning.edit;
        if (!session.apply(edit))
            return;
        std::vector<Id> made;
        for (const auto& [key, change] : edit.changes)
            if (key.kind == Kind::seat)
                made.push_back(key.id);
        session.select(made.empty() ? m_ids : made);
    } else if (!m_meaning.target.isNull()) {
        Q_EMIT session.said(m_meaning.words);
    }
}

void JoinGesture::paint(QPainter& painter) const {
    const PictureItems& items = m_view.items();
    for (int target : m_targets)
        m_view.paintRing(painter, target, ThemeRole::dropTarget, 1.2, Qt::DotLine);
    if (m_meaning.isLegal())
        for (int target : m_targets)
            if (seatTheSame(m_view.session().design(), items.at(target).subject, m_meaning.target))
                m_view.paintRing(painter, target, ThemeRole::dropTarget, 3, Qt::SolidLine);

    // The ghost is as large on screen whatever the zoom.
    painter.save();
    painter.resetTransform();
    painter.setFont(m_view.font());
    QFont bold = m_view.font();
    bold.setBold(true);
    const Design design = m_view.session().design();
    QStringList names;
    for (const Id& id : m_ids)
        names << design.nameOf(id);
    const QString name = painter.fontMetrics().elidedText(names.join(QStringLiteral(", ")), Qt::ElideRight, 320);
    const int line = painter.fontMetrics().height();
    const QFontMetrics metrics(bold);
    const QString words =
        metrics.elidedText(m_meaning.words, Qt::ElideMiddle, std::max(200, m_view.viewport()->width() - 40));
    QSizeF size(std::max(painter.fontMetrics().horizontalAdvance(name), metrics.horizontalAdvance(words)) + 24,
                line * 2 + 20);
    QRectF box(m_view.toView(m_at) + QPointF(16, 14), size);
    const QRectF room = m_view.viewport()->rect();
    box.translate(std::min(0.0, room.right() - 6 - box.right()), std::min(0.0, room.bottom() - 6 - box.bottom()));
    const Theme& theme = m_view.theme();
    painter.setPen(QPen(theme.colour(m_meaning.isLegal() ? ThemeRole::dropTarget : ThemeRole::outline), 1.5));
    painter.setBrush(theme.colour(ThemeRole::surface));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme.colour(ThemeRole::textQuiet));
    painter.drawText(box.adjusted(12, 8, -12, 0), Qt::AlignLeft | Qt::AlignTop, name);
    painter.setFont(bold);
    painter.setPen(theme.colour(m_meaning.isLegal() ? ThemeRole::text : ThemeRole::must));
    painter.drawText(box.adjusted(12, 0, -12, -8), Qt::AlignLeft | Qt::AlignBottom, words);
    painter.restore();
}

} // namespace placewright
