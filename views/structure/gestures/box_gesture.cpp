// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/placing.h"
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

#include <cmath>

namespace placewright {

namespace {

constexpr double catchWithin = 7; // pixels

} // namespace

BoxGesture::BoxGesture(StructureView& view, std::vector<int> items, QPointF from)
    : Gesture(view),
      m_items(std::move(items)),
      m_from(from) {
    const DisplayList& picture = view.picture();
    for (int item : m_items)
        m_bounds |= picture.at(view.items().at(item).mark).rect;
    std::vector<int> placeInGhost(picture.marks().size(), -1);
    for (int mark = 0; mark < picture.size(); ++mark) {
        const int root = view.items().rootOf(view.items().itemOf(mark));
        if (root < 0 || std::find(m_items.begin(), m_items.end(), root) == m_items.end())
            continue;
        Mark copy = picture.at(mark);
        copy.parent = copy.parent < 0 ? -1 : placeInGhost[static_cast<std::size_t>(copy.parent)];
        placeInGhost[static_cast<std::size_t>(mark)] = m_ghost.add(std::move(copy));
    }
}

void BoxGesture::moveTo(QPointF point) {
    m_by = point - m_from;
    catchEdges();
    m_view.viewport()->update();
}

void BoxGesture::catchEdges() {
    m_guides.clear();
    const QRectF moved = m_bounds.translated(m_by);
    const double reach = catchWithin / m_view.zoom();
    double byX = reach;
    double byY = reach;
    QRectF caughtX;
    QRectF caughtY;
    for (int root : m_view.items().roots()) {
        const Mark& mark = m_view.picture().at(m_view.items().at(root).mark);
        if (mark.kind != MarkKind::box || std::find(m_items.begin(), m_items.end(), root) != m_items.end())
            continue;
        const QRectF& r = mark.rect;
        for (const double d : {r.left() - moved.left(), r.right() - moved.right(), r.center().x() - moved.center().x()})
            if (std::abs(d) < std::abs(byX)) {
                byX = d;
                caughtX = r;
            }
        for (const double d : {r.top() - moved.top(), r.bottom() - moved.bottom(), r.center().y() - moved.center().y()})
            if (std::abs(d) < std::abs(byY)) {
                byY = d;
                caughtY = r;
            }
    }
    if (!caughtX.isNull())
        m_by.rx() += byX;
    if (!caughtY.isNull())
        m_by.ry() += byY;
    const QRectF at = m_bounds.translated(m_by);
    if (!caughtX.isNull()) {
        const double x = std::abs(caughtX.left() - at.left()) < 0.01     ? at.left()
                         : std::abs(caughtX.right() - at.right()) < 0.01 ? at.right()
                                                                         : at.center().x();
        m_guides.emplace_back(x, std::min(at.top(), caughtX.top()), x, std::max(at.bottom(), caughtX.bottom()));
    }
    if (!caughtY.isNull()) {
        const double y = std::abs(caughtY.top() - at.top()) < 0.01         ? at.top()
                         : std::abs(caughtY.bottom() - at.bottom()) < 0.01 ? at.bottom()
                                                                           : at.center().y();
        m_guides.emplace_back(std::min(at.left(), caughtY.left()), y, std::max(at.right(), caughtY.right()), y);
    }
}

void BoxGesture::finish() {
    if (m_by.isNull())
        return;
    std::vector<std::pair<Id, QRectF>> boxes;
    for (int item : m_items)
        boxes.emplace_back(m_view.items().at(item).subject, m_view.rectOf(item).translated(m_by).toAlignedRect());
    Session& session = m_view.session();
    const bool one = boxes.size() == 1;
    session.apply(placeAll(session.design(), StructureView::viewName(), boxes,
                           one ? QT_TRANSLATE_NOOP("Edit", "Moved %1 on the drawing")
                               : QT_TRANSLATE_NOOP("Edit", "Moved %1 boxes on the drawing"),
                           {one ? session.design().nameOf(boxes.front().first) : QString::number(boxes.size())}));
}

void BoxGesture::paint(QPainter& painter) const {
    painter.save();
    painter.setOpacity(0.85);
    painter.translate(m_by);
    placewright::paint(painter, m_ghost, m_view.theme(), {{}, m_view.zoom() * m_view.devicePixelRatioF()});
    painter.restore();
    painter.setPen(QPen(m_view.theme().colour(ThemeRole::dropTarget), 1 / m_view.zoom(), Qt::DashLine));
    for (const QLineF& guide : m_guides)
        painter.drawLine(guide);
}

} // namespace placewright
