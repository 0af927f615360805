// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/finding_list.h"

#include <algorithm>

namespace placewright {

namespace {

std::ptrdiff_t signedOf(std::size_t count) {
    return static_cast<std::ptrdiff_t>(count);
}

/// Where the finding of a subject is or would be, from one to before another.
template <class Iterator>
Iterator placeOf(Iterator from, Iterator to, const Id& subject) {
    return std::lower_bound(from, to, subject, [](const Finding& finding, const Id& id) { return finding.subject.id < id; });
}

} // namespace

void FindingList::put(std::size_t place, std::vector<Finding> findings) {
    m_patches.erase(place);
    m_waiting.insert_or_assign(place, std::move(findings));
}

void FindingList::patch(std::size_t place, Patch patch) {
    const auto waiting = m_waiting.find(place);
    for (auto& [subject, finding] : patch) {
        if (waiting == m_waiting.end()) {
            m_patches[place].insert_or_assign(subject, std::move(finding));
            continue;
        }
        std::vector<Finding>& all = waiting->second;
        const auto at = placeOf(all.begin(), all.end(), subject);
        const bool isThere = at != all.end() && at->subject.id == subject;
        if (finding && isThere)
            *at = std::move(*finding);
        else if (finding)
            all.insert(at, std::move(*finding));
        else if (isThere)
            all.erase(at);
    }
}

const std::vector<Finding>& FindingList::all() {
    if (m_waiting.empty() && m_patches.empty())
        return m_all;
    std::vector<Exchange> exchanges = takeExchanges();
    makeRoom(exchanges);
    std::ptrdiff_t shift = 0;
    for (Exchange& each : exchanges) {
        std::move(each.come.begin(), each.come.end(), m_all.begin() + each.at + shift);
        shift += signedOf(each.come.size()) - each.gone;
    }
    return m_all;
}

/// From front to back.
std::vector<FindingList::Exchange> FindingList::takeExchanges() {
    const auto lastOf = [](const auto& map) { return map.empty() ? 0 : map.rbegin()->first; };
    m_counts.resize(std::max({m_counts.size(), lastOf(m_waiting) + 1, lastOf(m_patches) + 1}));
    std::vector<Exchange> exchanges;
    std::ptrdiff_t begin = 0;
    for (std::size_t place = 0; place < m_counts.size(); ++place) {
        const std::ptrdiff_t end = begin + signedOf(m_counts[place]);
        if (const auto waiting = m_waiting.find(place); waiting != m_waiting.end()) {
            m_counts[place] = waiting->second.size();
            exchanges.push_back({begin, end - begin, std::move(waiting->second)});
        } else if (const auto patches = m_patches.find(place); patches != m_patches.end()) {
            for (auto& [subject, finding] : patches->second) {
                const auto at = placeOf(m_all.begin() + begin, m_all.begin() + end, subject);
                Exchange each{at - m_all.begin(), at != m_all.begin() + end && at->subject.id == subject, {}};
                if (finding)
                    each.come.push_back(std::move(*finding));
                m_counts[place] += each.come.size() - static_cast<std::size_t>(each.gone);
                exchanges.push_back(std::move(each));
            }
        }
        begin = end;
    }
    m_waiting.clear();
    m_patches.clear();
    return exchanges;
}

/// Moves what stays to where it will stand; what stands before the first and after the last that differ in number stays in place.
void FindingList::makeRoom(const std::vector<Exchange>& exchanges) {
    struct Run {
        std::ptrdiff_t from;
        std::ptrdiff_t to;
        std::ptrdiff_t count;
    };
    std::vector<Run> runs;
    std::ptrdiff_t from = 0;
    std::ptrdiff_t shift = 0;
    const auto keepUpTo = [&](std::ptrdiff_t end) {
        if (shift != 0)
            runs.push_back({from, from + shift, end - from});
    };
    for (const Exchange& each : exchanges) {
        keepUpTo(each.at);
        from = each.at + each.gone;
        shift += signedOf(each.come.size()) - each.gone;
    }
    const std::ptrdiff_t size = signedOf(m_all.size());
    keepUpTo(size);
    m_all.resize(static_cast<std::size_t>(std::max(size, size + shift)));
    // What moves forward can't run into what moves back and stood before it, nor the other way round.
    const auto all = m_all.begin();
    for (const Run& run : runs)
        if (run.to < run.from)
            std::move(all + run.from, all + run.from + run.count, all + run.to);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->to > run->from)
            std::move_backward(all + run->from, all + run->from + run->count, all + run->to + run->count);
    m_all.resize(static_cast<std::size_t>(size + shift));
}

} // namespace placewright
