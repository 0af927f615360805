// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/pulled_legs.h"
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

#include <cmath>

namespace placewright {

PullGesture::PullGesture(StructureView& view, int item, QPointF from)
    : Gesture(view),
      m_item(item),
      m_before(view.legAt(item, from)),
      m_now(m_before),
      m_at(from) {
}

void PullGesture::moveTo(QPointF point) {
    m_at = point;
    m_now = m_before;
    if (m_before.width() > m_before.height())
        m_now.moveTop(std::round(point.y()));
    else
        m_now.moveLeft(std::round(point.x()));
    m_view.viewport()->update();
}

void PullGesture::finish() {
    if (m_now.topLeft() != m_before.topLeft())
        m_view.pullLeg(m_item, m_before, m_now);
}

void PullGesture::paint(QPainter& painter) const {
    const Mark& line = m_view.picture().at(m_view.items().at(m_item).mark);
    const bool free = m_view.canPull(m_item, m_before, m_now);
    painter.setPen(
        QPen(m_view.theme().colour(free ? ThemeRole::selection : ThemeRole::must), 2 / m_view.zoom(), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(m_view.pulledRoute(m_item, m_before, m_now)));
    if (!free)
        paintWords(painter, m_at, line.words, StructureView::tr("A line can't run through a box"), false);
}

} // namespace placewright
