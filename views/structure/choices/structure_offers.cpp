// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/choices/choice_menu.h"
#include "views/structure/choices/link_choices.h"
#include "views/structure/choices/link_handle.h"
#include "views/structure/choices/seat_choices.h"
#include "views/structure/sight/far_names.h"
#include "views/structure/structure_view.h"

#include <QMenu>

namespace placewright {

namespace {

constexpr double leastZoomForHandle = 0.3;

} // namespace

void StructureView::drop(const DropMeaning& meaning, const std::vector<Id>& ids, QPointF at) {
    if (!meaning.edit) {
        if (!meaning.target.isNull())
            Q_EMIT m_session.said(meaning.words);
        return;
    }
    const Design design = m_session.design();
    const bool organisations =
        std::all_of(ids.begin(), ids.end(), [&](const Id& id) { return design.get<Organisation>(id) != nullptr; });
    if (!organisations) {
        if (m_session.apply(*meaning.edit))
            m_session.select(ids);
        return;
    }
    const QString who = ids.size() == 1 ? design.nameOf(ids.front()) : tr("%1 organisations").arg(ids.size());
    // A drag from another window is over only when its drop has been handled.
    QMetaObject::invokeMethod(
        this,
        [this, at, ids, target = meaning.target, heading = tr("%1 on %2").arg(who, design.nameOf(meaning.target))] {
            offer(at, heading, seatChoices(m_session.design(), target, ids));
        },
        Qt::QueuedConnection);
}

void StructureView::offerLinks(const Id& from, const Id& to, QPointF at) {
    const Design design = m_session.design();
    offer(at, tr("From %1 to %2").arg(design.nameOf(from), design.nameOf(to)), linkChoices(design, from, to));
}

void StructureView::offer(QPointF at, const QString& heading, std::vector<DropChoice> choices) {
    if (choices.empty()) {
        Q_EMIT m_session.said(tr("%1: nothing new is possible there").arg(heading));
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("choiceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChoiceMenu(menu, heading, std::move(choices), m_foresee, [this](const DropChoice& choice) { make(choice); });
    menu->popup(viewport()->mapToGlobal(at.toPoint()));
}

void StructureView::make(const DropChoice& choice) {
    if (!m_session.apply(choice.edit))
        return;
    m_session.select(choice.result);
    if (!choice.result.empty())
        followReveal(choice.result.front());
}

std::vector<int> StructureView::linkTargets(const Id& from) const {
    const Design design = m_session.design();
    std::vector<int> targets;
    for (int item = 0; item < m_items.size(); ++item) {
        const Mark& mark = picture().at(m_items.at(item).mark);
        const Id& subject = m_items.at(item).subject;
        // Of a place or body with its forum inside the outermost stands for both.
        const int around = m_items.at(item).parent;
        if (mark.shape == MarkShape::route || design.get<Seat>(subject) || linkKinds(design, from, subject).empty() ||
            (around >= 0 && std::find(targets.begin(), targets.end(), around) != targets.end() &&
             seatTheSame(design, subject, m_items.at(around).subject)))
            continue;
        targets.push_back(item);
    }
    return targets;
}

std::optional<QPointF> StructureView::linkHandle() const {
    if (m_current < 0 || m_gesture || m_carry || m_previewed || zoom() < leastZoomForHandle ||
        m_session.selection().size() != 1 || m_session.selection().front() != m_items.at(m_current).subject)
        return std::nullopt;
    const Mark& mark = picture().at(m_items.at(m_current).mark);
    if (mark.shape == MarkShape::route || (isFar(*this) && m_items.rootOf(m_current) != m_current) ||
        !canLinkFrom(m_session.design(), m_items.at(m_current).subject))
        return std::nullopt;
    const QRectF box = toView(mark.rect);
    // Where only part of a box is in sight, in the middle of that part.
    const double top = std::max(box.top(), 0.0);
    const double bottom = std::min(box.bottom(), static_cast<double>(viewport()->height()));
    const double beside = mark.kind == MarkKind::box ? 0 : linkHandleRadius + 4;
    return QPointF(box.right() + beside, (top + bottom) / 2);
}

} // namespace placewright
