// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/overlay.h"

#include "model/domain/field.h"
#include "model/edits/options.h"

namespace placewright {

namespace {

/// The kinds that stand somewhere on a drawing.
constexpr KindSet standing =
    kinds({Kind::forum, Kind::seat, Kind::place, Kind::neighbourhood, Kind::collaborative});

bool standsElsewhere(Kind kind, const Change& change) {
    const char* where = ownerField(kind);
    if (!where)
        return false;
    const Field& field = *findField(kind, where);
    const Value before = field.get(address(*change.before));
    return isRecorded(before) && before != field.get(address(*change.after));
}

/// An id like another's that nothing stands under.
Id ghostId(const Overlay& made, const Id& id) {
    Id ghost(id.text() + QStringLiteral("-formerly"));
    for (int n = 2; made.workspace.locate(made.option, ghost); ++n)
        ghost = Id(id.text() + QStringLiteral("-formerly-%1").arg(n));
    return ghost;
}

/// The ends of what is drawn as a line; empty for all else.
std::vector<Id> endsOf(const Entity& entity) {
    if (const auto* delegation = std::get_if<Delegation>(&entity))
        return {delegation->from, delegation->to};
    if (const auto* contract = std::get_if<Contract>(&entity))
        return {contract->holder, contract->place.isNull() ? contract->collaborative : contract->place};
    return {};
}

/// What led from one body to another and no longer does, where both can be shown.
void addFormerLines(Overlay& made, const ChangeSet& difference) {
    for (const auto& [key, change] : difference) {
        const std::vector<Id> ends = change.before ? endsOf(*change.before) : std::vector<Id>();
        const bool shown = !ends.empty() && std::all_of(ends.begin(), ends.end(), [&](const Id& end) {
            return !end.isNull() && made.workspace.locate(made.option, end);
        });
        if (!shown)
            continue;
        Entity before = *change.before;
        if (!change.after) {
            if (made.workspace.locate(made.option, key.id))
                continue;
            made.gone.insert(key.id);
        } else if (endsOf(*change.after) != ends) {
            common(before).id = ghostId(made, key.id);
            made.formerly.emplace(common(before).id, key.id);
        } else {
            continue;
        }
        const EntityKey at{made.option, key.kind, common(before).id};
        made.workspace.put(at, std::move(before));
    }
}

/// What bodies that are gone decided stays with them, apart from who decides it now.
void addFormerDecisions(Overlay& made, const ChangeSet& difference) {
    for (const auto& [key, change] : difference) {
        if (key.kind != Kind::decision || !change.before)
            continue;
        Decision before = std::get<Decision>(*change.before);
        if (!before.parts)
            continue;
        std::erase_if(*before.parts, [&](const DecisionPart& part) { return part.part != Part::decides || !made.gone.contains(part.who); });
        if (before.parts->empty())
            continue;
        before.id = ghostId(made, key.id);
        const EntityKey at{made.option, key.kind, before.id};
        made.workspace.put(at, std::move(before));
    }
}

/// A place that has lost its forum and got no other is where that forum stood.
void bringForumsHome(Overlay& made, const ChangeSet& difference) {
    for (const auto& [key, change] : difference) {
        if (key.kind != Kind::place || !change.before || !change.after)
            continue;
        const Id& forum = std::get<Place>(*change.before).forum;
        Place after = std::get<Place>(*change.after);
        if (!after.forum.isNull() || !made.gone.contains(forum))
            continue;
        after.forum = forum;
        made.workspace.put({made.option, key.kind, key.id}, std::move(after));
    }
}

} // namespace

Overlay overlayOf(const Workspace& workspace, const Comparison& comparison) {
    Overlay made;
    made.workspace = withContentOf(workspace, comparison.to);
    made.option = comparison.to;
    Workspace& both = made.workspace;
    for (const auto& [key, change] : comparison.difference) {
        if (!contains(standing, key.kind) || !change.before)
            continue;
        Entity before = *change.before;
        if (!change.after) {
            // An id may stand for one thing here and for another there.
            if (both.locate(made.option, key.id))
                continue;
            made.gone.insert(key.id);
        } else if (standsElsewhere(key.kind, change)) {
            const Id ghost = ghostId(made, key.id);
            made.formerly.emplace(ghost, key.id);
            common(before).id = ghost;
        } else {
            continue;
        }
        const EntityKey at{made.option, key.kind, common(before).id};
        both.put(at, std::move(before));
    }
    addFormerDecisions(made, comparison.difference);
    bringForumsHome(made, comparison.difference);
    addFormerLines(made, comparison.difference);
    return made;
}

} // namespace placewright
