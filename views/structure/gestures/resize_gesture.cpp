// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

#include <cmath>

namespace placewright {

namespace {

constexpr double catchEdgeWithin = 7; // pixels
constexpr double narrowest = 200; // drawing units
constexpr double lowest = 40;

} // namespace

ResizeGesture::ResizeGesture(StructureView& view, int item, Qt::Edges edges, QPointF from)
    : Gesture(view),
      m_item(item),
      m_edges(edges),
      m_from(from),
      m_before(view.rectOf(item)),
      m_now(m_before) {
}

double ResizeGesture::caught(double x) const {
    double best = catchEdgeWithin / m_view.zoom();
    double to = x;
    for (int root : m_view.items().roots()) {
        if (root == m_item || m_view.picture().at(m_view.items().at(root).mark).kind != MarkKind::box)
            continue;
        const QRectF other = m_view.rectOf(root);
        for (const double edge : {other.left(), other.right()})
            if (std::abs(edge - x) < best) {
                best = std::abs(edge - x);
                to = edge;
            }
    }
    return to;
}

void ResizeGesture::moveTo(QPointF point) {
    const QPointF by = point - m_from;
    m_now = m_before;
    if (m_edges.testFlag(Qt::LeftEdge))
        m_now.setLeft(std::min(caught(m_before.left() + by.x()), m_before.right() - narrowest));
    if (m_edges.testFlag(Qt::RightEdge))
        m_now.setRight(std::max(caught(m_before.right() + by.x()), m_before.left() + narrowest));
    if (m_edges.testFlag(Qt::BottomEdge))
        m_now.setBottom(std::max(m_before.bottom() + by.y(), m_before.top() + lowest));
    m_view.viewport()->update();
}

void ResizeGesture::finish() {
    if (m_now == m_before)
        return;
    Session& session = m_view.session();
    auto edit = placeAt(session.design(), m_view.items().at(m_item).subject, StructureView::viewName(), m_now.toAlignedRect());
    if (edit)
        edit->label.text = QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Resized %1 on the drawing"));
    session.apply(edit);
}

void ResizeGesture::paint(QPainter& painter) const {
    painter.setPen(QPen(m_view.theme().colour(ThemeRole::selection), 2 / m_view.zoom(), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_now, 6, 6);
}

} // namespace placewright
