// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/rules/finding.h"
#include "model/rules/packs/rule_pack.h"
#include "model/rules/standing.h"

#include <QVariant>

#include <functional>
#include <memory>

namespace placewright {

/// Runs rule packs on a workspace and keeps the findings up to date as it changes.
///
/// Nothing is computed before findings are asked for. After a change only the rules that read a touched field run again, only for
/// touched options, and, where what changed belongs to one system, only for that system. For one thread at a time.
class Checker
{
public:
    /// Hears, before each run of a rule, how many are done of how many; says whether to go on.
    using GoOn = std::function<bool(int done, int all)>;

    explicit Checker(std::vector<RulePack> packs);
    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;

    /// Starts anew from a workspace. Fails only if memory does; the checker then holds nothing.
    Result<void> reset(const Workspace& workspace);
    /// Follows a change set that has been applied to the workspace. After a failure `reset` is wanted.
    Result<void> apply(const ChangeSet& changes);

    /// How many runs of rules `findings` would make for an option. Some of them may turn out not to be needed.
    int due(const Id& option);
    /// Makes them, so that `findings` need not. False if it was told to stop; what was not run is due as before.
    bool check(const Id& option, const GoOn& goOn);

    /// Ordered by strength, rule id and subject id; empty for an option that isn't there. Valid until the next call of `reset`,
    /// `apply`, `setSetting` or `findings` for the same option.
    const std::vector<Finding>& findings(const Id& option);
    /// Where an option makes use of what it is free to do (rules of mode `option`), in the same order. Their state means nothing.
    /// Run only when asked for; valid as long as findings are.
    const std::vector<Finding>& uses(const Id& option);
    /// Every rule that runs, in the order of strength and id, with how an option stands to it.
    std::vector<RuleStanding> standings(const Id& option);
    FindingCounts counts(const Id& option) { return countsOf(findings(option)); }

    /// What a person may set and rules read, such as `shared-membership` for system-two-boards-replication.
    Result<void> setSetting(const QString& name, const QVariant& value);

    /// The packs' rules that run, by pack and id.
    std::vector<Rule> rules() const;
    QStringList packs() const;
    /// Files that can't be used and rules that failed when run, each with the reason.
    std::vector<BrokenRule> broken() const;
    /// What rules and shared views have cost so far, in milliseconds by name, the dearest first: for those who write rules.
    std::vector<std::pair<QString, double>> costs() const;
    /// How many queries have been run so far: shows what an edit cost.
    int queriesRun() const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace placewright
