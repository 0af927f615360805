// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/option_state.h"

#include <algorithm>

namespace placewright {

void Outcome::makeDueWhereFound()
{
    for (const auto& [system, found] : m_found)
        makeDue(system, Due::yes);
}

void Outcome::makeDueWhereFound(const Id& system)
{
    if (m_found.count(system))
        makeDue(system, Due::yes);
}

std::vector<std::pair<Id, Due>> Outcome::takeDue(const std::set<Id>& systems)
{
    std::vector<std::pair<Id, Due>> all;
    if (everywhere != Due::no) {
        const auto isGone = [&](const auto& entry) { return !systems.count(entry.first); };
        if (std::erase_if(m_found, isGone) > 0)
            m_joined = false;
        std::erase_if(m_inputs, isGone);
        for (const Id& system : systems)
            makeDue(system, everywhere);
    }
    for (const auto& [system, due] : bySystem)
        if (systems.count(system))
            all.emplace_back(system, due);
    everywhere = Due::no;
    bySystem.clear();
    return all;
}

std::optional<quint64> Outcome::inputs(const Id& system) const
{
    const auto found = m_inputs.find(system);
    return found == m_inputs.end() ? std::nullopt : std::optional(found->second);
}

void Outcome::set(const Id& system, quint64 inputs, std::vector<Finding> found)
{
    if (found.empty())
        m_found.erase(system);
    else
        m_found.insert_or_assign(system, std::move(found));
    m_inputs.insert_or_assign(system, inputs);
    m_joined = false;
}

const std::vector<Finding>& Outcome::all()
{
    if (m_joined)
        return m_all;
    m_all.clear();
    for (const auto& [system, found] : m_found)
        m_all.insert(m_all.end(), found.begin(), found.end());
    if (m_found.size() > 1) {
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const Finding& a, const Finding& b) { return a.subject.id < b.subject.id; });
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    }
    m_joined = true;
    return m_all;
}

} // namespace placewright
