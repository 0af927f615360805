// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/field_use.h"

#include <map>

namespace placewright {

class RuleMirror;

/// Works out what a change set touches: in which option, and in which system where what changed belongs to one.
///
/// A system, area, forum, place, milestone, seat (through its forum) and neighbourhood (through its place) belong to a system.
/// Whatever else changes may matter to every system; so does a system that comes or goes.
class SystemScope
{
public:
    struct Touched
    {
        FieldUse everywhere;
        std::map<Id, FieldUse> bySystem;
    };

    explicit SystemScope(RuleMirror& mirror) : m_mirror(mirror) {}

    /// Call before the mirror takes in the change set, as a seat's forum may go with it ...
    void addBefore(const ChangeSet& changes);
    /// ... and after.
    void addAfter(const ChangeSet& changes);

    /// What is touched in an option, changes to what all options share included.
    Touched of(const Id& option) const;

private:
    std::optional<Id> systemOf(const EntityKey& key, const Entity& entity);
    void add(const EntityKey& key, const Entity& entity, const Change& change);

    RuleMirror& m_mirror;
    std::map<Id, Touched> m_byOption; ///< Under a null id what is shared.
};

} // namespace placewright
