// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/checker.h"
#include "model/rules/running/known_entities.h"
#include "model/rules/running/rule_lanes.h"
#include "model/rules/touch/reach.h"

namespace placewright {

/// What the checker does, by hand of the lanes; see there.
class Checker::Work {
public:
    explicit Work(std::vector<RulePack> packs) : m_lanes(std::move(packs)), m_known(m_lanes.size()) {}

    void reset(const Workspace& workspace);
    void apply(const ChangeSet& changes);
    void setSetting(const QString& name, const QVariant& value);

    int due(const Id& option);
    bool check(const Id& option, const GoOn& goOn);
    const std::vector<Finding>& findings(const Id& option);
    const std::vector<Finding>& uses(const Id& option);
    std::vector<RuleStanding> standings(const Id& option);
    const RuleLanes& lanes() const { return m_lanes; }

private:
    /// A run of a rule in a system that is to be made.
    struct DueRun {
        std::size_t rule;
        Due how;
    };
    using DueRuns = std::array<std::vector<std::pair<Id, DueRun>>, RuleLanes::count>; ///< By lane, with the system.

    OptionState* upToDate(const Id& option, bool withUses);
    DueRuns takeDue(OptionState& state, bool withUses);
    bool refresh(const Id& option, OptionState& state, bool withUses, const GoOn& goOn);
    void refresh(const DueRun& run, OptionState& state, const Id& option, const Id& system);
    void settle(OptionState& state);
    std::vector<bool> whichApply(const Id& option, const OptionState& state);
    void forget(std::size_t rule);

    const std::vector<Finding> m_none;
    RuleLanes m_lanes;
    KnownEntities m_known;
    Reach m_reach{m_lanes.mirror(), [this](const Id& option, const Id& id) { return m_known.kindOf(option, id); }};
};

} // namespace placewright
