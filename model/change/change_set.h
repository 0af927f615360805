// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <map>
#include <optional>

namespace placewright {

/// What differs of one entity. At least one side is set; both have the kind and id of the key they stand under.
struct Change {
    std::optional<Entity> before;
    std::optional<Entity> after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// The difference between two states of a workspace: at most one change an entity, none that changes nothing.
///
/// Laws: inverted(inverted(c)) = c; apply(c) then apply(inverted(c)) is identity; difference(x, apply(c, x)) = c;
/// difference(x, x) is empty; squashed(a, b) applied is a applied, then b.
class ChangeSet {
public:
    using Map = std::map<EntityKey, Change>;

    bool isEmpty() const { return m_changes.empty(); }
    std::size_t size() const { return m_changes.size(); }
    Map::const_iterator begin() const { return m_changes.begin(); }
    Map::const_iterator end() const { return m_changes.end(); }
    const Change* find(const EntityKey& key) const;
    bool touches(Kind kind) const;

    void add(Entity after, const Id& option = {});
    void remove(Entity before, const Id& option = {});
    /// Replaces; a second change of the same entity is folded into the first.
    void change(Entity before, Entity after, const Id& option = {});

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;

private:
    void fold(const EntityKey& key, std::optional<Entity> before, std::optional<Entity> after);

    Map m_changes;
    friend ChangeSet squashed(const ChangeSet& first, const ChangeSet& second);
    friend ChangeSet inverted(const ChangeSet& changes);
    friend ChangeSet difference(const Workspace& from, const Workspace& to);
};

ChangeSet inverted(const ChangeSet& changes);
/// What both do, the second after the first.
ChangeSet squashed(const ChangeSet& first, const ChangeSet& second);
ChangeSet difference(const Workspace& from, const Workspace& to);

/// Nothing if every `before` equals what the workspace holds; else which entity is not as the change expects.
Result<void> checkFits(const Workspace& workspace, const ChangeSet& changes);
/// Carries out a change set that fits.
void apply(Workspace& workspace, const ChangeSet& changes);

} // namespace placewright
