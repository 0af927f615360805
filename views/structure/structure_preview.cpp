// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/structure_view.h"

#include <QPainter>

namespace placewright {

void StructureView::followPreview() {
    m_previewed.reset();
    m_changed.clear();
    if (const auto& edit = m_session.preview(); edit && isVisible()) {
        m_previewed = std::make_unique<Workspace>(m_session.document().workspace());
        placewright::apply(*m_previewed, edit->changes);
    }
    if (!isVisible()) {
        m_refresh.setStale(true);
        return;
    }
    refreshNow();
    QRectF area;
    for (int item : m_changed)
        area |= rectOf(item);
    if (!area.isNull())
        bringIntoSight(area, false);
}

Design StructureView::shownDesign() const {
    return m_previewed ? Design(*m_previewed, m_session.option()) : m_session.design();
}

void StructureView::paintPreview(QPainter& painter) const {
    for (int item : m_changed) {
        const Mark& mark = picture().at(m_items.at(item).mark);
        QColor veil = theme().colour(ThemeRole::dropTarget);
        veil.setAlphaF(0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
        paintRing(painter, item, ThemeRole::dropTarget, 3, Qt::DashLine);
    }
    paintBanner(painter, tr("Preview, not applied: %1. Esc leaves it.").arg(m_session.preview()->label.shown()),
                Qt::DashLine);
}

void StructureView::paintBanner(QPainter& painter, const QString& said, Qt::PenStyle style) const {
    // As large on screen whatever the zoom.
    painter.save();
    painter.resetTransform();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QRect most(0, 0, std::max(160, viewport()->width() - 56), viewport()->height());
    QRectF box = painter.fontMetrics().boundingRect(most, Qt::AlignCenter | Qt::TextWordWrap, said);
    box.adjust(-14, -7, 14, 7);
    box.moveTopLeft({(viewport()->width() - box.width()) / 2, 10});
    painter.setPen(QPen(theme().colour(ThemeRole::dropTarget), 1.5, style));
    painter.setBrush(theme().colour(ThemeRole::surface));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme().colour(ThemeRole::text));
    painter.drawText(box.adjusted(13, 6, -13, -6), Qt::AlignCenter | Qt::TextWordWrap, said);
    painter.restore();
}

} // namespace placewright
