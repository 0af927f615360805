// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/overlay.h"

#include "model/domain/field.h"

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

} // namespace

Overlay overlayOf(const Workspace& workspace, const Comparison& comparison) {
    Overlay made;
    made.option = comparison.to;
    Workspace& both = made.workspace;
    both.info = workspace.info;
    both.options = workspace.options;
    both.systems = workspace.systems;
    both.areas = workspace.areas;
    both.organisations = workspace.organisations;
    both.people = workspace.people;
    if (const auto content = workspace.contents.find(comparison.to); content != workspace.contents.end())
        both.contents.emplace(comparison.to, content->second);
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
            Id ghost(key.id.text() + QStringLiteral("-formerly"));
            for (int n = 2; both.locate(made.option, ghost); ++n)
                ghost = Id(key.id.text() + QStringLiteral("-formerly-%1").arg(n));
            made.formerly.emplace(ghost, key.id);
            common(before).id = ghost;
        } else {
            continue;
        }
        const EntityKey at{made.option, key.kind, common(before).id};
        both.put(at, std::move(before));
    }
    return made;
}

} // namespace placewright
