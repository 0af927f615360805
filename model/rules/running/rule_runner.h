// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/packs/rule_pack.h"
#include "model/rules/running/finding_builder.h"
#include "model/rules/running/option_state.h"
#include "model/rules/running/rule_query.h"
#include "model/rules/tables/rule_mirror.h"

namespace placewright {

/// A rule that runs, with its query.
struct LiveRule {
    Rule rule;
    RuleQuery query;
    std::optional<RuleQuery> applies; ///< Of one that comes with the program prepared when somebody asks.
    bool works = true;
    double spent = 0; ///< Milliseconds, shared views apart.
};

/// What came of running a rule in one option and system.
struct RuleRun {
    quint64 rows;               ///< Their digest.
    std::optional<Found> found; ///< Nothing if the rows are the same as before.
};

/// Some rules and the tables they query; runs one of them in one option and system at a time. A rule that fails is not run again
/// until `beginAnew`.
class RuleRunner {
public:
    /// `views` are what the rules may share.
    RuleRunner(const std::vector<PackViews>& views, std::vector<Rule> rules);

    /// Those that could be prepared, in their order.
    const std::vector<LiveRule>& rules() const { return m_rules; }
    /// What is read by any rule.
    const FieldUse& reads() const { return m_reads; }
    const std::vector<BrokenRule>& brokenViews() const { return m_brokenViews; }
    const std::vector<BrokenRule>& unprepared() const { return m_unprepared; }
    /// Rules that failed when run.
    const std::vector<BrokenRule>& failed() const { return m_failed; }
    int queriesRun() const { return m_queriesRun; }
    /// Milliseconds by rule or shared view.
    std::vector<std::pair<QString, double>> costs() const;
    RuleMirror& mirror() { return m_mirror; }

    /// Gives rules that failed another chance.
    void beginAnew();
    /// What the rule finds; nothing if it fails, or failed before. `before` is the digest of the rows of its last run there.
    std::optional<RuleRun>
    run(std::size_t rule, const Id& option, const Id& system, const Locate& locate, std::optional<quint64> before);
    /// The rule's own condition; null if it has none, or one that fails.
    const RuleQuery* condition(std::size_t rule);
    /// Whether there is something that the rule looks at, by its own condition, which it must have; nothing if that fails.
    std::optional<bool> applies(std::size_t rule, const Id& option, const Id& system);
    /// Digest of the shared views that the rule reads, brought up to date for a system. Nothing if they can't be filled:
    /// the rule then fails as it is run.
    std::optional<quint64> inputsOf(std::size_t rule, const Id& option, const Id& system);
    /// The same of those that are of all systems together.
    std::optional<quint64> inputsOfAllSystems(std::size_t rule, const Id& option);

private:
    void takeViews(const std::vector<PackViews>& packs);
    void addRule(Rule rule);
    Result<RuleQuery> prepare(const Rule& rule);
    std::optional<std::vector<RuleRow>> rowsOf(RuleQuery& query, LiveRule& live, const Id& option, const Id& system);
    std::optional<quint64> digestOf(const LiveRule& live, const std::vector<int>& views, const Id& option, const Id& system);
    void fail(LiveRule& live, const QString& reason);

    RuleMirror m_mirror;
    FieldUse m_reads;
    std::vector<LiveRule> m_rules;
    std::vector<BrokenRule> m_brokenViews;
    std::vector<BrokenRule> m_unprepared;
    std::vector<BrokenRule> m_failed;
    int m_queriesRun = 0;
};

} // namespace placewright
