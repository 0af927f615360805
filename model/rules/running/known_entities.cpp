// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/known_entities.h"

#include "model/rules/running/rule_query.h"

namespace placewright {

void KnownEntities::clear() {
    m_options.clear();
    m_sharedKinds.clear();
    m_systems.clear();
    m_systemsAndOutside = m_noSystem;
}

OptionState& KnownEntities::stateOf(const Id& option) {
    OptionState& state = m_options[option];
    state.outcomes.resize(m_rules);
    return state;
}

OptionState* KnownEntities::find(const Id& option) {
    const auto found = m_options.find(option);
    return found == m_options.end() ? nullptr : &found->second;
}

void KnownEntities::note(const EntityKey& key, const Entity* entity) {
    if (key.kind == Kind::option) {
        if (entity)
            stateOf(key.id);
        else
            m_options.erase(key.id);
    }
    if (key.kind == Kind::system) {
        for (std::set<Id>* systems : {&m_systems, &m_systemsAndOutside})
            if (entity)
                systems->insert(key.id);
            else
                systems->erase(key.id);
    }
    const bool shared = isShared(key.kind);
    if (!shared && !entity && !m_options.count(key.option))
        return;
    auto& kinds = shared ? m_sharedKinds : stateOf(key.option).kinds;
    if (entity)
        kinds.insert_or_assign(key.id, key.kind);
    else if (const auto found = kinds.find(key.id); found != kinds.end() && found->second == key.kind)
        kinds.erase(found);
    if (!shared)
        stateOf(key.option).answered.merge(stateOf(key.option).answers.note(key, entity));
}

std::optional<Kind> KnownEntities::kindOf(const Id& option, const Id& id) const {
    if (const auto shared = m_sharedKinds.find(id); shared != m_sharedKinds.end())
        return shared->second;
    const auto state = m_options.find(option);
    if (state == m_options.end())
        return std::nullopt;
    const auto own = state->second.kinds.find(id);
    return own == state->second.kinds.end() ? std::nullopt : std::optional(own->second);
}

std::set<Kind> KnownEntities::kindsIn(const OptionState& state) const {
    std::set<Kind> present;
    for (const auto& [id, kind] : state.kinds)
        present.insert(kind);
    for (const auto& [id, kind] : m_sharedKinds)
        present.insert(kind);
    return present;
}

const std::set<Id>& KnownEntities::scopesOf(const RuleQuery& query) const {
    return !query.isPerSystem() ? m_noSystem : query.looksOutside() ? m_systemsAndOutside : m_systems;
}

} // namespace placewright
