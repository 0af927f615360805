// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/option_state.h"

#include <algorithm>

namespace placewright {

void Outcome::set(const Id& system, std::vector<Finding> found)
{
    if (found.empty())
        m_bySystem.erase(system);
    else
        m_bySystem.insert_or_assign(system, std::move(found));
    m_joined = false;
}

const std::vector<Finding>& Outcome::all()
{
    if (m_joined)
        return m_all;
    m_all.clear();
    for (const auto& [system, found] : m_bySystem)
        m_all.insert(m_all.end(), found.begin(), found.end());
    if (m_bySystem.size() > 1) {
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const Finding& a, const Finding& b) { return a.subject.id < b.subject.id; });
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    }
    m_joined = true;
    return m_all;
}

} // namespace placewright
