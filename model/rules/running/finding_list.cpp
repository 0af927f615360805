// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/finding_list.h"

#include <algorithm>
#include <iterator>

namespace placewright {

const std::vector<Finding>& FindingList::all() {
    if (m_waiting.empty())
        return m_all;
    m_counts.resize(std::max(m_counts.size(), m_waiting.rbegin()->first + 1));
    const bool fits = std::all_of(m_waiting.begin(), m_waiting.end(), [this](const auto& waiting) {
        return m_counts[waiting.first] == waiting.second.size();
    });
    if (fits) {
        std::size_t place = 0;
        auto at = m_all.begin();
        for (auto& [wanted, findings] : m_waiting) {
            for (; place < wanted; ++place)
                std::advance(at, static_cast<std::ptrdiff_t>(m_counts[place]));
            std::move(findings.begin(), findings.end(), at);
        }
    } else {
        rebuild();
    }
    m_waiting.clear();
    return m_all;
}

void FindingList::rebuild() {
    std::vector<Finding> old = std::move(m_all);
    m_all.clear();
    m_all.reserve(old.size() + 64);
    auto from = old.begin();
    for (std::size_t place = 0; place < m_counts.size(); ++place) {
        const auto to = std::next(from, static_cast<std::ptrdiff_t>(m_counts[place]));
        if (const auto waiting = m_waiting.find(place); waiting != m_waiting.end()) {
            m_counts[place] = waiting->second.size();
            std::move(waiting->second.begin(), waiting->second.end(), std::back_inserter(m_all));
        } else {
            std::move(from, to, std::back_inserter(m_all));
        }
        from = to;
    }
}

} // namespace placewright
