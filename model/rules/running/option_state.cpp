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
    if (everywhere > Due::ifViewsOfAllDiffer) {
        m_viewsOfAll.reset();
        m_news.all |= everywhere == Due::yes;
        const auto isGone = [&](const auto& entry) { return !systems.count(entry.first); };
        m_news.all |= std::erase_if(m_found, isGone) > 0;
        std::erase_if(m_runs, isGone);
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

std::optional<Outcome::Run> Outcome::lastRun(const Id& system) const
{
    const auto found = m_runs.find(system);
    return found == m_runs.end() ? std::nullopt : std::optional(found->second);
}

void Outcome::set(const Id& system, const Run& run, std::optional<Found> found)
{
    m_runs.insert_or_assign(system, run);
    if (!found)
        return;
    const auto before = m_found.find(system);
    noteNews(system, before == m_found.end() ? std::vector<Finding>() : before->second.findings, found->findings);
    if (!found->findings.empty())
        m_found.insert_or_assign(system, std::move(*found));
    else if (before != m_found.end())
        m_found.erase(before);
}

/// Both are by subject.
void Outcome::noteNews(const Id& system, const std::vector<Finding>& before, const std::vector<Finding>& after)
{
    const auto note = [&](const Id& subject, std::optional<Finding> finding) {
        m_news.all = m_news.all || isFoundElsewhere(system, subject);
        if (!m_news.all)
            m_news.some.insert_or_assign(subject, std::move(finding));
    };
    auto old = before.begin();
    for (const Finding& finding : after) {
        for (; old != before.end() && old->subject.id < finding.subject.id; ++old)
            note(old->subject.id, std::nullopt);
        const bool wasThere = old != before.end() && old->subject.id == finding.subject.id;
        if (!wasThere || *old != finding)
            note(finding.subject.id, finding);
        if (wasThere)
            ++old;
    }
    for (; old != before.end(); ++old)
        note(old->subject.id, std::nullopt);
}

bool Outcome::isFoundElsewhere(const Id& system, const Id& subject) const
{
    return std::any_of(m_found.begin(), m_found.end(), [&](const auto& entry) {
        const std::vector<Finding>& found = entry.second.findings;
        const auto at = std::lower_bound(found.begin(), found.end(), subject,
                                         [](const Finding& finding, const Id& id) { return finding.subject.id < id; });
        return entry.first != system && at != found.end() && at->subject.id == subject;
    });
}

void Outcome::forget()
{
    m_news.all |= !m_found.empty();
    m_found.clear();
    m_runs.clear();
    m_viewsOfAll.reset();
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
