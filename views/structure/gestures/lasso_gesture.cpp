// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/gestures/gesture.h"
#include "views/structure/structure_view.h"

#include <QPainter>

namespace placewright {

LassoGesture::LassoGesture(StructureView& view, QPointF from, int within, bool adding)
    : Gesture(view),
      m_from(from),
      m_to(from),
      m_within(within) {
    if (adding)
        m_before = view.session().selection();
}

void LassoGesture::moveTo(QPointF point) {
    m_to = point;
    m_view.viewport()->update();
}

std::vector<Id> LassoGesture::caught() const {
    const PictureItems& items = m_view.items();
    std::vector<Id> ids = m_before;
    const auto& candidates = m_within < 0 ? items.roots() : items.at(m_within).children;
    const auto isIn = [&](int item) { return area().contains(m_view.picture().at(items.at(item).mark).rect); };
    const auto take = [&](int item) {
        const Id& id = items.at(item).subject;
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    };
    for (int item : candidates) {
        if (isIn(item) && m_view.picture().at(items.at(item).mark).shape != MarkShape::route)
            take(item);
        else if (m_within >= 0)
            // Seats stand in a forum inside the box that the lasso began in.
            for (int child : items.at(item).children)
                if (isIn(child))
                    take(child);
    }
    return ids;
}

void LassoGesture::finish() {
    m_view.session().select(caught());
}

void LassoGesture::paint(QPainter& painter) const {
    const Theme& theme = m_view.theme();
    QColor wash = theme.colour(ThemeRole::selection);
    painter.setPen(QPen(wash, 1 / m_view.zoom()));
    wash.setAlpha(28);
    painter.setBrush(wash);
    painter.drawRect(area());
    for (const Id& id : caught())
        m_view.paintRing(painter, m_view.items().find(id), ThemeRole::selection, 2, Qt::SolidLine);
}

} // namespace placewright
