// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"
#include "model/edits/placing.h"

namespace placewright {

namespace {

bool isBelow(const Design& design, const Id& forum, const Id& above) {
    std::set<Id> seen;
    for (Id id = forum; !id.isNull() && seen.insert(id).second;) {
        if (id == above)
            return true;
        const Forum* at = design.get<Forum>(id);
        id = at ? at->parent : Id();
    }
    return false;
}

tl::unexpected<Error> cannotMoveThere(const Design& design, const Id& id, const Id& target) {
    return failure(
        QCoreApplication::translate("Edits", "%1 can't be moved to %2").arg(design.nameOf(id), design.nameOf(target)));
}

} // namespace

Result<Edit> moveTo(const Design& design, const Id& id, const Id& newParent) {
    const auto key = design.locate(id);
    if (!key)
        return noSuchThing(id);
    EditBuilder edit(design);
    const QStringList words{design.nameOf(id), design.nameOf(newParent)};
    if (const Seat* seat = design.get<Seat>(id)) {
        // A seat dropped on a place or a collaborative goes to its forum.
        Id forum = newParent;
        if (const Place* place = design.get<Place>(newParent))
            forum = place->forum;
        else if (const Collaborative* collaborative = design.get<Collaborative>(newParent))
            forum = collaborative->forum;
        if (!design.get<Forum>(forum))
            return cannotMoveThere(design, id, newParent);
        Seat changed = *seat;
        changed.forum = forum;
        changed.rank = edit.newRank(Kind::seat);
        edit.change(*seat, changed);
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Moved %1 to %2"), words);
    }
    if (const Forum* forum = design.get<Forum>(id)) {
        const Forum* parent = design.get<Forum>(newParent);
        if (!parent && !newParent.isNull())
            return cannotMoveThere(design, id, newParent);
        if (parent && isBelow(design, newParent, id))
            return failure(QCoreApplication::translate("Edits", "%1 can't be below itself").arg(words.front()));
        Forum changed = *forum;
        changed.parent = newParent;
        if (parent && !parent->body.isNull())
            changed.body = parent->body;
        edit.change(*forum, changed);
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Moved %1 to %2"), words);
    }
    if (const Neighbourhood* neighbourhood = design.get<Neighbourhood>(id)) {
        const Place* to = design.get<Place>(newParent);
        if (!to)
            return cannotMoveThere(design, id, newParent);
        Neighbourhood changed = *neighbourhood;
        changed.place = newParent;
        edit.change(*neighbourhood, changed);
        for (const auto& [placeId, place] : design.table<Place>()) {
            Place listed = place;
            if (!listed.neighbourhoods)
                listed.neighbourhoods.emplace();
            std::erase(*listed.neighbourhoods, id);
            if (placeId == newParent)
                listed.neighbourhoods->push_back(id);
            if (listed.neighbourhoods->empty() && !place.neighbourhoods)
                listed.neighbourhoods.reset();
            edit.change(place, listed);
        }
        return edit.finish(QT_TRANSLATE_NOOP("Edit", "Moved %1 to %2"), words);
    }
    return cannotMoveThere(design, id, newParent);
}

Result<Edit> reorder(const Design& design, const Id& id, const Id& before) {
    const auto key = design.locate(id);
    const auto next = design.locate(before);
    if (!key)
        return noSuchThing(id);
    if (!before.isNull() && (!next || next->kind != key->kind))
        return failure(QCoreApplication::translate("Edits", "only things of one kind can be put in order"));
    std::vector<std::pair<Id, Rank>> order;
    design.workspace().forEach(key->kind, key->option, [&](const Common& common, const void*) {
        if (common.id != id)
            order.emplace_back(common.id, common.rank);
    });
    const auto at = std::find_if(order.begin(), order.end(), [&](const auto& entry) { return entry.first == before; });
    const Rank above = at == order.begin() ? 0 : std::prev(at)->second;
    const Rank below = at == order.end() ? above + 2 * rankGap : at->second;
    EditBuilder edit(design);
    const auto setRank = [&](const Id& of, Rank rank) {
        const Entity entity = *design.workspace().find({key->option, key->kind, of});
        Entity changed = entity;
        common(changed).rank = rank;
        edit.change(entity, changed);
    };
    if (below - above > 1) {
        setRank(id, above + (below - above) / 2);
    } else {
        // No room is left between the two: number all of the kind anew.
        order.insert(at, {id, 0});
        Rank rank = 0;
        for (const auto& entry : order)
            setRank(entry.first, rank += rankGap);
    }
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Moved %1 in its list"), {design.nameOf(id)});
}

Result<Edit> placeAt(const Design& design, const Id& subject, const QString& view, const QRectF& rect) {
    return placeAll(design, view, {{subject, rect}}, QT_TRANSLATE_NOOP("Edit", "Moved %1 on the drawing"), {design.nameOf(subject)});
}

Result<Edit> releasePlacement(const Design& design, const std::vector<Id>& subjects, const QString& view) {
    EditBuilder edit(design);
    for (const auto& [id, placement] : design.table<Placement>())
        if (placement.view == view && std::find(subjects.begin(), subjects.end(), placement.subject) != subjects.end())
            edit.removeFrom(design.option(), placement);
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Let the layout place %1 things"), {QString::number(subjects.size())});
}

} // namespace placewright
