// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/page_guides.h"

#include "views/structure/structure_view.h"

#include <QPainter>

namespace placewright {

void paintPageGuides(QPainter& painter, const StructureView& view) {
    const auto& pages = view.pageGuides();
    if (pages.empty())
        return;
    painter.save();
    // The same at every zoom.
    painter.resetTransform();
    QFont font = view.font();
    font.setPixelSize(12);
    painter.setFont(font);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QRect page = view.toView(pages[i]).toAlignedRect();
        painter.setPen(QPen(view.theme().colour(ThemeRole::focus), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(page);
        const QString words = StructureView::tr("Sheet %1 of %2").arg(i + 1).arg(pages.size());
        // Above the line, where it hides nothing of what the sheet shows.
        const QRect label(page.topLeft() + QPoint(0, -22), QSize(painter.fontMetrics().horizontalAdvance(words) + 12, 20));
        painter.fillRect(label, view.theme().colour(ThemeRole::surface));
        painter.setPen(view.theme().colour(ThemeRole::text));
        painter.drawText(label, Qt::AlignCenter, words);
    }
    painter.restore();
}

void StructureView::setPageGuides(std::function<std::vector<QRectF>(const DisplayList& picture)> pages) {
    m_pagesOf = std::move(pages);
    renewPageGuides();
}

void StructureView::renewPageGuides() {
    std::vector<QRectF> pages = m_pagesOf ? m_pagesOf(picture()) : std::vector<QRectF>();
    if (pages != m_pages)
        viewport()->update();
    m_pages = std::move(pages);
    QString description = picture().description;
    if (!m_pages.empty())
        description += u' ' + tr("On paper it takes %n sheet(s).", nullptr, static_cast<int>(m_pages.size()));
    setAccessibleDescription(description);
}

} // namespace placewright
