// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/placing.h"
#include "views/structure/sight/picture_shift.h"
#include "views/structure/structure_view.h"

#include <QStyle>

#include <cmath>

namespace placewright {

std::vector<std::pair<Id, QRectF>> StructureView::arrangedBoxes() const {
    std::vector<std::pair<Id, QRectF>> boxes;
    for (int root : m_items.roots())
        if (m_session.isSelected(m_items.at(root).subject) && picture().at(m_items.at(root).mark).kind == MarkKind::box)
            boxes.emplace_back(m_items.at(root).subject, rectOf(root));
    return boxes;
}

void StructureView::place(const std::vector<std::pair<Id, QRectF>>& boxes, const char* label) {
    const bool one = boxes.size() == 1;
    m_session.apply(placeAll(m_session.design(), viewName(), boxes, label,
                             {one ? m_session.design().nameOf(boxes.front().first) : QString::number(boxes.size())}));
}

void StructureView::alignSelected(Alignment alignment) {
    auto boxes = arrangedBoxes();
    if (boxes.size() < 2) {
        Q_EMIT m_session.said(tr("Select two or more boxes first"));
        return;
    }
    std::vector<QRectF> rects;
    for (const auto& [id, rect] : boxes)
        rects.push_back(rect);
    rects = aligned(std::move(rects), alignment);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        boxes[i].second = rects[i];
    place(boxes, QT_TRANSLATE_NOOP("Edit", "Aligned %1 boxes on the drawing"));
}

void StructureView::distributeSelected(Qt::Orientation along) {
    auto boxes = arrangedBoxes();
    if (boxes.size() < 3) {
        Q_EMIT m_session.said(tr("Select three or more boxes first"));
        return;
    }
    std::vector<QRectF> rects;
    for (const auto& [id, rect] : boxes)
        rects.push_back(rect);
    rects = distributed(std::move(rects), along);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        boxes[i].second = rects[i];
    place(boxes, QT_TRANSLATE_NOOP("Edit", "Spread %1 boxes on the drawing"));
}

void StructureView::tidy() {
    const Design design = m_session.design();
    std::vector<Id> all;
    std::vector<Id> selected;
    for (const auto& [id, placement] : design.table<Placement>())
        if (placement.view == viewName()) {
            all.push_back(placement.subject);
            if (m_session.isSelected(placement.subject))
                selected.push_back(placement.subject);
        }
    if (all.empty()) {
        Q_EMIT m_session.said(tr("All is tidy: no box has been put anywhere by hand"));
        return;
    }
    const std::vector<Id>& released = selected.empty() ? all : selected;
    auto edit = releasePlacement(design, released, viewName());
    if (edit)
        edit->label.text = QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Tidied %1 boxes on the drawing"));
    const QHash<Id, QRectF> before = boxesOf(picture(), m_items);
    if (!m_session.apply(edit))
        return;
    refreshNow();
    glideFrom(before);
}

void StructureView::glideFrom(QHash<Id, QRectF> before) {
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible())
        return;
    m_glideFrom = std::move(before);
    m_glide.setDuration(std::min(2 * duration, 400));
    m_glide.start();
}

void StructureView::nudgeSelected(QPointF by) {
    if (isLine(m_current)) {
        nudgeLine(by);
        return;
    }
    std::vector<std::pair<Id, QRectF>> boxes;
    for (int root : draggedBoxes(m_items.rootOf(m_current)))
        boxes.emplace_back(m_items.at(root).subject, rectOf(root).translated(by));
    if (!boxes.empty())
        place(boxes, boxes.size() == 1 ? QT_TRANSLATE_NOOP("Edit", "Moved %1 on the drawing")
                                       : QT_TRANSLATE_NOOP("Edit", "Moved %1 boxes on the drawing"));
}

void StructureView::moveSeat(Direction direction) {
    const Id id = m_items.at(m_current).subject;
    const int beside = m_items.neighbour(picture(), m_current, direction);
    const bool behind = direction == Direction::right || direction == Direction::down;
    const DropMeaning meaning =
        beside < 0 ? DropMeaning() : meaningOfDrop(m_session.design(), m_items, {id}, beside, behind);
    if (!meaning.isLegal() || meaning.beside.isNull()) {
        Q_EMIT m_session.said(tr("%1 has no seat of its category on that side").arg(m_session.design().nameOf(id)));
        return;
    }
    m_session.apply(*meaning.edit);
    refreshNow();
    m_walking = true;
}

} // namespace placewright
