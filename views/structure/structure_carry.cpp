// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/link_choices.h"
#include "views/structure/structure_accessible.h"
#include "views/structure/structure_view.h"

#include <QKeyEvent>
#include <QPainter>

/// What a drag does, by keys: pick up, go through the places that could take it, put down.
namespace placewright {

void StructureView::pickUpSelected() {
    const Design design = m_session.design();
    const std::vector<Id> ids = m_session.selection();
    std::vector<int> targets = dropTargets(design, m_items, ids);
    // Where it is already is no target.
    std::erase_if(targets, [&](int item) { return !meaningOfDrop(design, m_items, ids, item).isLegal(); });
    carry(false, ids, std::move(targets));
}

void StructureView::linkFromSelected() {
    const Id from = m_session.selectedOne();
    carry(true, {from}, from.isNull() ? std::vector<int>() : linkTargets(from));
}

void StructureView::carry(bool linking, std::vector<Id> ids, std::vector<int> targets) {
    if (ids.empty() || ids.front().isNull()) {
        Q_EMIT m_session.said(tr("Select first what is to be moved or linked"));
        return;
    }
    const QString name = m_session.design().nameOf(ids.front());
    if (targets.empty()) {
        Q_EMIT m_session.said(linking ? tr("Nothing drawn here can be linked from %1").arg(name)
                                      : tr("%1 can’t be put anywhere else here").arg(name));
        return;
    }
    m_carry = Carry{linking, std::move(ids), std::move(targets), -1};
    setFocus(Qt::OtherFocusReason);
    carryOn(1);
}

void StructureView::carryOn(int step) {
    const int count = static_cast<int>(m_carry->targets.size());
    m_carry->at = m_carry->at < 0 ? 0 : (m_carry->at + step + count) % count;
    m_walking = true;
    setCurrent(m_carry->targets[static_cast<std::size_t>(m_carry->at)]);
    bringIntoSight(rectOf(m_current), true);
    viewport()->update();
    setAccessibleDescription(carryWords());
    announceCurrent(*this);
    Q_EMIT m_session.said(carryWords());
}

void StructureView::putDown() {
    m_carry.reset();
    setAccessibleDescription(picture().description);
    followSelection();
}

void StructureView::land(QPointF at) {
    const Carry carried = *m_carry;
    const int target = m_current;
    putDown();
    if (carried.linking)
        offerLinks(carried.ids.front(), m_items.at(target).subject, at);
    else
        drop(meaningOfDrop(m_session.design(), m_items, carried.ids, target), carried.ids, at);
}

/// A click on one of the targets chooses it, a click elsewhere leaves.
void StructureView::landOn(int item, QPointF at) {
    for (; item >= 0; item = m_items.at(item).parent)
        if (std::find(m_carry->targets.begin(), m_carry->targets.end(), item) != m_carry->targets.end()) {
            setCurrent(item);
            land(at);
            return;
        }
    putDown();
}

bool StructureView::carryKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        carryOn(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        carryOn(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        land(toView(rectOf(m_current)).center());
        return true;
    default:
        // Nothing else happens on the way, so that nothing is changed by a slip.
        return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    }
}

QString StructureView::carryWords() const {
    const Design design = m_session.design();
    const QString target = design.nameOf(m_items.at(m_current).subject);
    if (m_carry->linking)
        return tr("Link from %1 to %2?").arg(design.nameOf(m_carry->ids.front()), target);
    return meaningOfDrop(design, m_items, m_carry->ids, m_current).words + u'?';
}

void StructureView::paintCarry(QPainter& painter) const {
    for (int target : m_carry->targets)
        paintRing(painter, target, ThemeRole::dropTarget, 1.2, Qt::DotLine);
    paintRing(painter, m_current, ThemeRole::dropTarget, 3, Qt::SolidLine);
    paintBanner(painter, tr("%1 Return does it, arrow keys go on, Esc leaves.").arg(carryWords()), Qt::SolidLine);
}

} // namespace placewright
