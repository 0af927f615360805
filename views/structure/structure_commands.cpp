// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_chain.h"
#include "model/edits/new_seat.h"
#include "views/structure/choices/link_choices.h"
#include "views/structure/form_menu.h"
#include "views/structure/structure_view.h"

#include <QAction>
#include <QMenu>

namespace placewright {

namespace {

/// The NHS body together with its board: the one is drawn with the other.
Result<Addition> bodyWithBoard(const Design& design, const Id& system, const QString& name, const QString& board) {
    EditChain chain(design);
    const auto body = addOrganisation(design, system, OrganisationKind::icsNhsBody, name);
    if (!body)
        return body;
    if (auto done = chain.add(body->edit); !done)
        return tl::unexpected<Error>(done.error());
    const auto forum = addForum(chain.design(), system, ForumKind::board, board, {});
    if (!forum)
        return forum;
    if (auto done = chain.add(forum->edit); !done)
        return tl::unexpected<Error>(done.error());
    const Design after = chain.design();
    if (const Forum* made = after.get<Forum>(forum->id); made && made->body.isNull())
        if (auto done = chain.add(setField(after, forum->id, QStringLiteral("body"), body->id.text())); !done)
            return tl::unexpected<Error>(done.error());
    return Addition{chain.finish(body->edit.label), body->id};
}

} // namespace

template <class A>
void StructureView::applyNew(const Result<A>& addition) {
    const Id id = m_session.applyAddition(addition);
    if (id.isNull())
        return;
    if (beginRename(id))
        return;
    followReveal(id);
}

void StructureView::addPlace() {
    applyNew(placewright::addPlace(m_session.design(), m_session.system(), tr("New place")));
}

void StructureView::addCollaborative() {
    applyNew(placewright::addCollaborative(m_session.design(), m_session.system(), tr("New collaborative")));
}

void StructureView::addPartnership() {
    applyNew(addForum(m_session.design(), m_session.system(), ForumKind::icsPartnership, tr("ICS Partnership"), {}));
}

void StructureView::addNhsBody() {
    applyNew(bodyWithBoard(m_session.design(), m_session.system(), tr("ICS NHS body"), tr("Board")));
}

void StructureView::addSeat() {
    for (int item = m_current; item >= 0; item = m_items.at(item).parent)
        if (const Id target = joinableFor(m_session.design(), m_items.at(item).subject); !target.isNull()) {
            addSeatTo(target);
            return;
        }
    Q_EMIT m_session.said(tr("Select a forum, a place or a collaborative first"));
}

void StructureView::addSeatTo(const Id& target) {
    const Design design = m_session.design();
    applyNew(placewright::addSeat(design, target, {.category = usualCategory(design, target), .title = tr("New seat")}));
}

void StructureView::renameSelected() {
    if (const Id id = m_session.selectedOne(); !id.isNull())
        beginRename(id);
}

void StructureView::removeSelected() {
    if (!m_session.selection().empty())
        m_session.apply(placewright::remove(m_session.design(), m_session.selection()));
}

void StructureView::selectAll() {
    std::vector<Id> ids;
    for (int root : m_items.roots())
        if (picture().at(m_items.at(root).mark).kind == MarkKind::box)
            ids.push_back(m_items.at(root).subject);
    m_session.select(std::move(ids));
}

void StructureView::releaseSelected() {
    if (!m_session.selection().empty())
        m_session.apply(releasePlacement(m_session.design(), m_session.selection(), viewName()));
}

void StructureView::openFormMenu(const Id& place, QPoint at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFormMenu(menu, m_session.design(), place,
                 [this, place](PlaceForm form) { m_session.apply(setPlaceForm(m_session.design(), place, form)); });
    menu->popup(viewport()->mapToGlobal(at));
}

void StructureView::openContextMenu(QPoint at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Design design = m_session.design();
    const Id one = m_session.selectedOne();
    if (design.get<Place>(one))
        fillFormMenu(menu->addMenu(tr("Form of this place")), design, one,
                     [this, one](PlaceForm form) { m_session.apply(setPlaceForm(m_session.design(), one, form)); });
    if (!joinableFor(design, one).isNull())
        connect(menu->addAction(tr("Add a seat")), &QAction::triggered, this,
                [this, one] { addSeatTo(joinableFor(m_session.design(), one)); });
    if (const Forum* forum = design.get<Forum>(one);
        forum && m_items.find(one) >= 0 && picture().at(m_items.at(m_items.find(one)).mark).kind == MarkKind::chip) {
        QAction* seats = menu->addAction(tr("Show its seats"));
        seats->setCheckable(true);
        seats->setChecked(m_expanded.contains(one));
        connect(seats, &QAction::toggled, this, [this, one](bool on) {
            if (on)
                m_expanded.insert(one);
            else
                m_expanded.remove(one);
            refreshNow();
        });
    }
    if (!m_session.selection().empty()) {
        connect(menu->addAction(tr("Move it to…") + QStringLiteral("\tM")), &QAction::triggered, this,
                &StructureView::pickUpSelected);
        if (canLinkFrom(design, one))
            connect(menu->addAction(tr("Link it to…") + QStringLiteral("\tL")), &QAction::triggered, this,
                    &StructureView::linkFromSelected);
    }
    const bool pinned =
        std::any_of(design.table<Placement>().begin(), design.table<Placement>().end(), [&](const auto& entry) {
            return entry.second.view == viewName() && m_session.isSelected(entry.second.subject);
        });
    if (pinned)
        connect(menu->addAction(isLine(m_current) ? tr("Let the layout draw this line again")
                                                  : tr("Let the layout place it again")), &QAction::triggered, this,
                &StructureView::releaseSelected);
    if (one.isNull() && m_session.selection().empty()) {
        connect(menu->addAction(tr("Add a place")), &QAction::triggered, this, &StructureView::addPlace);
        connect(menu->addAction(tr("Add a collaborative")), &QAction::triggered, this,
                &StructureView::addCollaborative);
    }
    const QList<QAction*> more = m_contextActions ? m_contextActions() : QList<QAction*>();
    if (!more.isEmpty()) {
        menu->addSeparator();
        menu->addActions(more);
    } else if (!m_session.selection().empty()) {
        menu->addSeparator();
        if (!one.isNull())
            connect(menu->addAction(tr("Rename")), &QAction::triggered, this, &StructureView::renameSelected);
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &StructureView::removeSelected);
    }
    menu->popup(viewport()->mapToGlobal(at));
}

} // namespace placewright
