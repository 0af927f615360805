// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline_drop.h"

#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"

namespace placewright {

namespace {

/// What an entity stands under, for those that can be moved.
Id parentOf(const Design& design, const Id& id) {
    if (const auto* seat = design.get<Seat>(id))
        return seat->forum;
    if (const auto* forum = design.get<Forum>(id))
        return forum->parent;
    if (const auto* neighbourhood = design.get<Neighbourhood>(id))
        return neighbourhood->place;
    return {};
}

/// A place or collaborative stands for its forum where seats are concerned.
Id forumAt(const Design& design, const Id& target) {
    if (const auto* place = design.get<Place>(target))
        return place->forum;
    if (const auto* collaborative = design.get<Collaborative>(target))
        return collaborative->forum;
    return target;
}

Id newParentFor(const Design& design, Kind kind, const Id& target) {
    const Id forum = forumAt(design, target);
    switch (kind) {
    case Kind::seat:
        return design.get<Forum>(forum) ? forum : Id();
    case Kind::forum:
        return design.get<Forum>(target) ? target : Id();
    case Kind::neighbourhood:
        return design.get<Place>(target) ? target : Id();
    default:
        return {};
    }
}

/// The sibling of its own kind that something is to go before; null for last of its kind.
Id nextOfKind(const Design& design, const Id& id, const DropSpot& spot) {
    const auto moved = design.locate(id);
    const auto next = spot.before.isNull() ? std::nullopt : design.locate(spot.before);
    return moved && next && moved->kind == next->kind ? spot.before : Id();
}

bool isReorder(const Design& design, const Id& id, const DropSpot& spot) {
    const auto moved = design.locate(id);
    if (!spot.between || !moved)
        return false;
    if (const Id next = nextOfKind(design, id, spot); !next.isNull())
        return parentOf(design, id) == parentOf(design, next);
    // Last of its kind: under a heading among its likes, under an entity where it is already.
    const Id parent = parentOf(design, id);
    if (spot.target.isNull())
        return parent.isNull() && spot.before.isNull();
    return !parent.isNull() && parent == newParentFor(design, moved->kind, spot.target);
}

Result<void> dropOne(EditChain& chain, const Id& id, const DropSpot& spot) {
    const Design design = chain.design();
    const auto key = design.locate(id);
    if (!key)
        return failure(QCoreApplication::translate("Outline", "What was dragged is no longer there"));
    const Id next = nextOfKind(design, id, spot);
    if (isReorder(design, id, spot))
        return id == next ? Result<void>() : chain.add(reorder(design, id, next));
    if (key->kind == Kind::organisation)
        return chain.add(addMember(design, id, spot.target).map([](const Addition& added) { return added.edit; }));
    const Id parent = newParentFor(design, key->kind, spot.target);
    if (parent != parentOf(design, id))
        if (auto moved = chain.add(moveTo(design, id, parent)); !moved)
            return moved;
    if (!next.isNull() && parentOf(chain.design(), next) == parent)
        return chain.add(reorder(chain.design(), id, next));
    return {};
}

Label labelFor(const Design& design, const std::vector<Id>& ids, const Id& target) {
    return {QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Move %1 entries to %2")),
            {QString::number(ids.size()), design.nameOf(target)}};
}

} // namespace

bool canDrop(const Design& design, const std::vector<Id>& ids, const DropSpot& spot) {
    return !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](const Id& id) {
        const auto key = design.locate(id);
        if (!key || id == spot.target)
            return false;
        if (isReorder(design, id, spot))
            return true;
        if (spot.target.isNull())
            return false;
        return key->kind == Kind::organisation ? canBeJoined(design, spot.target)
                                               : !newParentFor(design, key->kind, spot.target).isNull();
    });
}

Result<Edit> dropEdit(const Design& design, const std::vector<Id>& ids, const DropSpot& spot) {
    EditChain chain(design);
    for (const Id& id : ids)
        if (auto done = dropOne(chain, id, spot); !done)
            return tl::unexpected<Error>(done.error());
    return ids.size() == 1 ? chain.finish() : chain.finish(labelFor(design, ids, spot.target));
}

} // namespace placewright
