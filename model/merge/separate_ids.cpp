// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/separate_ids.h"

#include "model/merge/references.h"

#include <set>

namespace placewright {

namespace {

bool sameContent(const Workspace& a, const Workspace& b, const Id& option) {
    const auto inA = a.contents.find(option);
    const auto inB = b.contents.find(option);
    return inA == a.contents.end() || inB == b.contents.end() ? inA == a.contents.end() && inB == b.contents.end()
                                                              : inA->second == inB->second;
}

/// Whether two people who added something of one kind under one id added the same thing: it has the same name and
/// stands in the same place.
bool sameThing(const Entity& a, const Entity& b) {
    if (a == b)
        return true;
    const Kind kind = kindOf(a);
    const Field* name = nameField(kind);
    if (kind == Kind::placement)
        return std::get<Placement>(a).subject == std::get<Placement>(b).subject &&
               std::get<Placement>(a).view == std::get<Placement>(b).view;
    if (kind == Kind::score)
        return std::get<Score>(a).criterion == std::get<Score>(b).criterion &&
               std::get<Score>(a).option == std::get<Score>(b).option;
    if (!name || textOf(name->get(address(a))).isEmpty())
        return false;
    for (const Field& field : fieldsOf(kind))
        if ((&field == name || field.required) && field.get(address(a)) != field.get(address(b)))
            return false;
    return true;
}

bool meansAnother(const Workspace& workspace, const EntityKey& key) {
    if (!isShared(key.kind)) {
        const auto found = workspace.locate(key.option, key.id);
        return found && *found != key;
    }
    const auto found = workspace.locate({}, key.id);
    return found ? *found != key : workspace.isTaken({}, key.id);
}

} // namespace

std::map<EntityKey, Id> clashingIds(const Workspace& base, const Workspace& mine, const Workspace& theirs) {
    std::map<EntityKey, Id> fresh;
    std::set<Id> given;
    theirs.forEach([&](const EntityKey& key, const Entity& entity) {
        if (key.kind == Kind::workspace || base.contains(key))
            return;
        bool clashes = false;
        if (key.kind == Kind::option)
            clashes = mine.options.contains(key.id) && !(*mine.find(key) == entity && sameContent(mine, theirs, key.id));
        else if (const auto there = mine.find(key); there && !sameThing(*there, entity))
            clashes = true;
        else
            clashes = meansAnother(mine, key) || meansAnother(base, key);
        if (!clashes)
            return;
        Id id;
        for (int n = 2; id.isNull(); ++n) {
            const Id tried(QStringLiteral("%1-%2").arg(key.id.text()).arg(n));
            const auto taken = [&](const Workspace& workspace) {
                return workspace.isTaken({}, tried) || workspace.options.contains(tried);
            };
            if (!taken(base) && !taken(mine) && !taken(theirs) && !given.contains(tried))
                id = tried;
        }
        given.insert(id);
        fresh.emplace(key, id);
    });
    return fresh;
}

Workspace withIds(const Workspace& workspace, const std::map<EntityKey, Id>& ids) {
    const auto idOf = [&](const EntityKey& key) {
        const auto found = ids.find(key);
        return found == ids.end() ? key.id : found->second;
    };
    Workspace renamed;
    workspace.forEach([&](const EntityKey& key, const Entity& before) {
        Entity entity = before;
        common(entity).id = idOf(key);
        replaceReferences(entity, [&](const Field& field, const Id& target) {
            const auto found = targetOf(workspace, key.option, field, target);
            return found ? idOf(*found) : target;
        });
        const Id option = key.option.isNull() ? Id() : idOf({Id(), Kind::option, key.option});
        renamed.put({option, key.kind, idOf(key)}, std::move(entity));
    });
    return renamed;
}

} // namespace placewright
