// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/option_state.h"

#include <algorithm>

namespace placewright {

namespace {

bool says(const Found& found, const std::vector<QString>& names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return found.said.contains(name); });
}

} // namespace

void Outcome::makeDueWhereSaid(const std::vector<QString>& names)
{
    for (const auto& [system, found] : m_found)
        if (says(found, names))
            makeDue(system, Due::yes);
}

void Outcome::makeDueWhereSaid(const Id& system, const std::vector<QString>& names)
{
    if (const auto found = m_found.find(system); found != m_found.end() && says(found->second, names))
        makeDue(system, Due::yes);
}

std::vector<std::pair<Id, Due>> Outcome::takeDue(const std::set<Id>& systems)
{
    std::vector<std::pair<Id, Due>> all;
    if (everywhere != Due::no) {
        const auto isGone = [&](const auto& entry) { return !systems.count(entry.first); };
        m_isNews |= std::erase_if(m_found, isGone) > 0;
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

void Outcome::set(const Id& system, quint64 inputs, Found found)
{
    m_inputs.insert_or_assign(system, inputs);
    const auto before = m_found.find(system);
    m_isNews |= before == m_found.end() ? !found.findings.empty() : before->second.findings != found.findings;
    if (!found.findings.empty())
        m_found.insert_or_assign(system, std::move(found));
    else if (before != m_found.end())
        m_found.erase(before);
}

void Outcome::forget()
{
    m_isNews |= !m_found.empty();
    m_found.clear();
}

std::vector<Finding> Outcome::all() const
{
    if (m_found.size() == 1)
        return m_found.begin()->second.findings;
    std::vector<const Finding*> joined;
    for (const auto& [system, found] : m_found)
        for (const Finding& finding : found.findings)
            joined.push_back(&finding);
    std::stable_sort(joined.begin(), joined.end(), [](const Finding* a, const Finding* b) { return a->subject.id < b->subject.id; });
    joined.erase(std::unique(joined.begin(), joined.end(), [](const Finding* a, const Finding* b) { return *a == *b; }), joined.end());
    std::vector<Finding> all;
    all.reserve(joined.size());
    for (const Finding* finding : joined)
        all.push_back(*finding);
    return all;
}

} // namespace placewright
