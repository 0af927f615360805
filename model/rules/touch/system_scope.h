// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/rules/touch/reach.h"
#include "model/rules/touch/touch.h"

namespace placewright {

/// Works out what a change set touches: in which option, and in which system where what changed matters to some alone (`Reach`).
/// A system that comes or goes matters to every other.
class SystemScope
{
public:
    /// What no rule `reads` is left out. `options` are those to look into for a change to what all share.
    SystemScope(Reach& reach, const FieldUse& reads, std::vector<Id> options)
        : m_reach(reach), m_reads(reads), m_options(std::move(options))
    {
    }

    /// Call before the mirror takes in the change set, as what led to a system may go with it ...
    void addBefore(const ChangeSet& changes);
    /// ... and after.
    void addAfter(const ChangeSet& changes);

    /// What is touched in an option, changes to what all options share included.
    TouchedScopes of(const Id& option) const;

private:
    void add(const EntityKey& key, const Entity& entity, const Change& change);

    Reach& m_reach;
    const FieldUse& m_reads;
    std::vector<Id> m_options;
    std::map<Id, TouchedScopes> m_byOption;
};

} // namespace placewright
