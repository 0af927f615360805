// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/running/option_state.h"

namespace placewright {

class RuleQuery;

/// What the checker itself keeps in mind of a workspace: which options and systems there are, and of what kind every id is.
class KnownEntities {
public:
    explicit KnownEntities(std::size_t rules) : m_rules(rules) {}

    void clear();
    /// Takes in an entity that is there now, or (null) no more.
    void note(const EntityKey& key, const Entity* entity);

    std::map<Id, OptionState>& options() { return m_options; }
    /// Null for an option that isn't there.
    OptionState* find(const Id& option);
    std::optional<Kind> kindOf(const Id& option, const Id& id) const;
    std::set<Kind> kindsIn(const OptionState& state) const;
    /// The systems for which a query is to be run; the null id stands for what belongs to no system, and for a query that
    /// doesn't look at systems.
    const std::set<Id>& scopesOf(const RuleQuery& query) const;

private:
    OptionState& stateOf(const Id& option);

    std::size_t m_rules;
    std::map<Id, OptionState> m_options;
    std::unordered_map<Id, Kind> m_sharedKinds;
    std::set<Id> m_systems;
    std::set<Id> m_systemsAndOutside{Id()};
    const std::set<Id> m_noSystem{Id()};
};

} // namespace placewright
