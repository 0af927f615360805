// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/structure_view.h"

#include <QKeyEvent>

namespace placewright {

namespace {

constexpr double nudge = 10; // drawing units
constexpr double fineNudge = 1;

std::optional<Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return Direction::left;
    case Qt::Key_Right:
        return Direction::right;
    case Qt::Key_Up:
        return Direction::up;
    case Qt::Key_Down:
        return Direction::down;
    default:
        return std::nullopt;
    }
}

QPointF vectorOf(Direction direction) {
    switch (direction) {
    case Direction::left:
        return {-1, 0};
    case Direction::right:
        return {1, 0};
    case Direction::up:
        return {0, -1};
    case Direction::down:
        return {0, 1};
    }
    return {};
}

} // namespace

void StructureView::setCurrent(int item) {
    m_current = item;
}

void StructureView::walkTo(int item, bool adding) {
    if (item < 0)
        return;
    m_walking = true;
    setCurrent(item);
    const Id id = m_items.at(item).subject;
    if (!adding) {
        m_session.select({id});
    } else {
        std::vector<Id> ids = m_session.selection();
        std::erase(ids, id);
        ids.push_back(id);
        m_session.select(std::move(ids));
    }
    viewport()->update();
    bringIntoSight(rectOf(item), true);
}

bool StructureView::stepInto() {
    if (m_current < 0)
        return false;
    const Id id = m_items.at(m_current).subject;
    if (m_items.at(m_current).children.empty()) {
        // A committee is drawn closed; its seats appear when somebody goes in.
        const Design design = m_session.design();
        if (!design.get<Forum>(id) || m_expanded.contains(id) || design.seatsOf(id).empty())
            return false;
        m_expanded.insert(id);
        refreshNow();
        for (int item : m_items.all(id))
            if (!m_items.at(item).children.empty())
                setCurrent(item);
        if (m_current < 0 || m_items.at(m_current).children.empty())
            return false;
    }
    walkTo(m_items.at(m_current).children.front(), false);
    return true;
}

void StructureView::stepOut() {
    if (m_current >= 0 && m_items.at(m_current).parent >= 0)
        walkTo(m_items.at(m_current).parent, false);
    else
        m_session.select({});
}

bool StructureView::walkKey(const QKeyEvent& event) {
    const bool adding = event.modifiers().testFlag(Qt::ShiftModifier);
    const auto direction = directionOf(event.key());
    if (direction && event.modifiers().testFlag(Qt::AltModifier)) {
        if (m_current >= 0 && m_session.design().get<Seat>(m_items.at(m_current).subject))
            moveSeat(*direction);
        else
            nudgeSelected(vectorOf(*direction) * (adding ? fineNudge : nudge));
        return true;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (direction) {
        if (m_current < 0 && !m_items.roots().empty())
            walkTo(m_items.roots().front(), false);
        else if (m_current >= 0)
            walkTo(m_items.neighbour(picture(), m_current, *direction), adding);
        return true;
    }
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End) {
        const auto& row = m_items.siblings(m_current);
        if (!row.empty())
            walkTo(event.key() == Qt::Key_Home ? row.front() : row.back(), adding);
        return true;
    }
    return false;
}

void StructureView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_previewed)
            m_session.setPreview({});
        else if (m_gesture)
            endGesture(false);
        else if (m_carry)
            putDown();
        else
            stepOut();
        return;
    }
    if (m_gesture)
        return;
    if (m_carry && carryKey(*event))
        return;
    if (walkKey(*event))
        return;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) {
        Canvas::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        stepInto();
        break;
    case Qt::Key_F2:
        renameSelected();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        break;
    case Qt::Key_F:
        zoomToSelection();
        break;
    case Qt::Key_M:
        pickUpSelected();
        break;
    case Qt::Key_L:
        linkFromSelected();
        break;
    default:
        Canvas::keyPressEvent(event);
    }
}

bool StructureView::focusNextPrevChild(bool next) {
    if (m_carry) {
        carryOn(next ? 1 : -1);
        return true;
    }
    // Tab goes through the drawing in reading order and leaves it at its ends, so that nobody is caught in it.
    const auto& row = m_items.siblings(m_current);
    const int to = m_current < 0 ? (row.empty() ? -1 : (next ? row.front() : row.back()))
                                 : m_items.inOrder(m_current, next ? 1 : -1);
    if (to < 0 || !hasFocus())
        return Canvas::focusNextPrevChild(next);
    walkTo(to, false);
    return true;
}

void StructureView::focusOutEvent(QFocusEvent* event) {
    m_walking = false;
    viewport()->update();
    Canvas::focusOutEvent(event);
}

} // namespace placewright
