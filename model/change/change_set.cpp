// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/change_set.h"

#include "model/domain/field.h"

#include <QCoreApplication>

namespace placewright {

const Change* ChangeSet::find(const EntityKey& key) const {
    const auto found = m_changes.find(key);
    return found == m_changes.end() ? nullptr : &found->second;
}

bool ChangeSet::touches(Kind kind) const {
    return std::any_of(begin(), end(), [&](const auto& change) { return change.first.kind == kind; });
}

void ChangeSet::add(Entity after, const Id& option) {
    const EntityKey key = keyOf(kindOf(after), option, common(after).id);
    fold(key, std::nullopt, std::move(after));
}

void ChangeSet::remove(Entity before, const Id& option) {
    const EntityKey key = keyOf(kindOf(before), option, common(before).id);
    fold(key, std::move(before), std::nullopt);
}

void ChangeSet::change(Entity before, Entity after, const Id& option) {
    const EntityKey key =
        kindOf(after) == Kind::workspace ? workspaceKey() : keyOf(kindOf(after), option, common(after).id);
    fold(key, std::move(before), std::move(after));
}

void ChangeSet::fold(const EntityKey& key, std::optional<Entity> before, std::optional<Entity> after) {
    const auto found = m_changes.find(key);
    if (found == m_changes.end()) {
        if (before != after)
            m_changes.emplace(key, Change{std::move(before), std::move(after)});
        return;
    }
    found->second.after = std::move(after);
    if (found->second.before == found->second.after)
        m_changes.erase(found);
}

ChangeSet inverted(const ChangeSet& changes) {
    ChangeSet inverse;
    for (const auto& [key, change] : changes)
        inverse.m_changes.emplace(key, Change{change.after, change.before});
    return inverse;
}

ChangeSet squashed(const ChangeSet& first, const ChangeSet& second) {
    ChangeSet both = first;
    for (const auto& [key, change] : second)
        both.fold(key, change.before, change.after);
    return both;
}

ChangeSet difference(const Workspace& from, const Workspace& to) {
    ChangeSet changes;
    to.forEach([&](const EntityKey& key, const Entity& after) { changes.fold(key, from.find(key), after); });
    from.forEach([&](const EntityKey& key, const Entity& before) {
        if (!to.contains(key))
            changes.fold(key, before, std::nullopt);
    });
    return changes;
}

Result<void> checkFits(const Workspace& workspace, const ChangeSet& changes) {
    for (const auto& [key, change] : changes)
        if (workspace.find(key) != change.before)
            return failure(
                QCoreApplication::translate("ChangeSet", "“%1” is no longer as it was when the edit was prepared")
                    .arg(change.before ? nameOf(*change.before) : key.id.text()));
    return {};
}

void apply(Workspace& workspace, const ChangeSet& changes) {
    for (const auto& [key, change] : changes)
        if (!change.after)
            workspace.erase(key);
    for (const auto& [key, change] : changes)
        if (change.after)
            workspace.put(key, *change.after);
}

} // namespace placewright
