// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/link_choices.h"
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

#include <cmath>

namespace placewright {

namespace {

constexpr double arrow = 9; // pixels

} // namespace

LinkGesture::LinkGesture(StructureView& view, int item, QPointF from)
    : Gesture(view),
      m_item(item),
      m_targets(view.linkTargets(view.items().at(item).subject)),
      m_from(from),
      m_at(from) {
}

void LinkGesture::moveTo(QPointF point) {
    m_at = point;
    m_target = -1;
    for (int item = m_view.itemAt(point); item >= 0 && m_target < 0; item = m_view.items().at(item).parent)
        if (std::find(m_targets.begin(), m_targets.end(), item) != m_targets.end())
            m_target = item;
    m_view.viewport()->update();
}

void LinkGesture::finish() {
    if (m_target >= 0)
        m_view.offerLinks(m_view.items().at(m_item).subject, m_view.items().at(m_target).subject, m_view.toView(m_at));
}

void LinkGesture::paint(QPainter& painter) const {
    for (int target : m_targets)
        m_view.paintRing(painter, target, ThemeRole::dropTarget, 1.2, Qt::DotLine);
    m_view.paintRing(painter, m_target, ThemeRole::dropTarget, 3, Qt::SolidLine);
    const QColor colour = m_view.theme().colour(ThemeRole::dropTarget);
    painter.setPen(QPen(colour, 2.5 / m_view.zoom(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(m_from, m_at);
    const double angle = std::atan2(m_at.y() - m_from.y(), m_at.x() - m_from.x());
    const double length = arrow / m_view.zoom();
    const auto leg = [&](double aside) {
        return m_at - QPointF(std::cos(angle + aside), std::sin(angle + aside)) * length;
    };
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{m_at, leg(0.45), leg(-0.45)});

    const Design design = m_view.session().design();
    const auto name = [&](int item) { return design.nameOf(m_view.items().at(item).subject); };
    const QString words = m_target >= 0
                              ? StructureView::tr("Links %1 to %2").arg(name(m_item), name(m_target))
                              : StructureView::tr("Pull to one of the marked boxes");
    paintWords(painter, m_at, StructureView::tr("From %1").arg(name(m_item)), words, m_target >= 0);
}

} // namespace placewright
