// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/running/answers.h"
#include "model/rules/running/finding_list.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace placewright {

/// Whether a rule is to be run again.
enum class Due : quint8 {
    no,
    ifViewsOfAllDiffer, ///< What changed in another system concerns it through shared views of all systems alone.
    ifViewsDiffer, ///< What changed concerns it through shared views alone.
    yes
};

/// What a rule found in one system.
struct Found
{
    std::vector<Finding> findings;
    QString said; ///< Every word of a row that may be the name of something, also those that a message leaves out.
};

/// What one rule found in one option, by system; under a null id where it doesn't look at systems.
class Outcome
{
public:
    Due everywhere = Due::yes;
    std::map<Id, Due> bySystem; ///< More than that for some.

    void makeDue(Due due) { everywhere = std::max(everywhere, due); }
    void makeDue(const Id& system, Due due) { bySystem[system] = std::max(bySystem[system], due); }
    std::size_t countDue(const std::set<Id>& systems) const { return everywhere <= Due::ifViewsOfAllDiffer ? bySystem.size() : systems.size(); }
    bool isDue() const { return everywhere != Due::no || !bySystem.empty(); }
    /// Wherever what it found speaks of one of these names.
    void makeDueWhereSaid(const std::vector<QString>& names);
    void makeDueWhereSaid(const Id& system, const std::vector<QString>& names);
    /// What is due in each of the systems there are, which is then taken as done, as is what hangs on views of all systems. Forgets the
    /// other systems.
    std::vector<std::pair<Id, Due>> takeDue(const std::set<Id>& systems);
    /// False if these views, of which this is the digest, are as they were when it was last looked at in every system.
    bool takeViewsOfAll(std::optional<quint64> digest) { return !digest || std::exchange(m_viewsOfAll, digest) != digest; }

    /// What it was last run on in a system, and what came of it.
    struct Run
    {
        quint64 inputs; ///< Digest of the shared views.
        quint64 rows;   ///< Digest of the rows that findings were made of.
    };
    std::optional<Run> lastRun(const Id& system) const;
    /// Without `found` it is the same as before.
    void set(const Id& system, const Run& run, std::optional<Found> found);
    /// Of all systems, by subject. A rule that looks at systems may say the same of what several of them share: once.
    std::vector<Finding> all() const;
    /// What was found, as if it had found nothing.
    void forget();
    /// What it found since this was asked last: nothing new, of some subjects, or so much that all is to be looked at.
    struct News
    {
        bool all = false;
        FindingList::Patch some;

        bool isNone() const { return !all && some.empty(); }
    };
    News takeNews() { return std::exchange(m_news, {}); }

private:
    void noteNews(const Id& system, const std::vector<Finding>& before, const std::vector<Finding>& after);
    bool isFoundElsewhere(const Id& system, const Id& subject) const;

    std::map<Id, Found> m_found;
    std::map<Id, Run> m_runs;
    std::optional<quint64> m_viewsOfAll;
    News m_news;
};

/// What the checker knows of one option.
struct OptionState
{
    std::vector<Outcome> outcomes; ///< In the order of the rules.
    Answers answers;
    std::unordered_map<Id, Kind> kinds;
    FindingList findings;
    FindingList confirmed;         ///< What would be asked, had nobody answered.
    FindingList uses;              ///< Of rules of mode `option`.
    std::set<QString> answered;    ///< Rules to which something was answered since their findings were settled.
    bool wasLookedAt = false;
};

} // namespace placewright
