// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/running/rule_runner.h"

#include <array>
#include <memory>

namespace placewright {

/// The rules of some packs, shared out over two runners that can be at work side by side, each with tables of its own. A line
/// `-- beside: <view> ...` in the views of a pack names those by which rules are told apart: whatever reads one of them, itself or
/// through another view, goes into one lane and all else into the other, so that little is worked out twice.
///
/// Rules are counted through, in the order of packs and ids. For one thread at a time, but for what says otherwise.
class RuleLanes {
public:
    static constexpr std::size_t count = 2;

    explicit RuleLanes(std::vector<RulePack> packs);

    std::size_t size() const { return m_places.size(); }
    const LiveRule& rule(std::size_t i) const { return m_lanes[m_places[i].lane]->rules()[m_places[i].index]; }
    std::size_t laneOf(std::size_t i) const { return m_places[i].lane; }
    /// The rules as findings are ordered: by strength and id.
    const std::vector<std::size_t>& order() const { return m_order; }
    /// What is read by any rule.
    const FieldUse& reads() const { return m_reads; }
    const QStringList& packs() const { return m_packs; }
    /// Files that can't be used and rules that failed when run.
    std::vector<BrokenRule> broken() const;
    int queriesRun() const;
    /// Milliseconds by rule or shared view, the dearest first.
    std::vector<std::pair<QString, double>> costs() const;
    /// One of the tables, which all hold the same.
    RuleMirror& mirror() { return m_lanes.front()->mirror(); }

    /// Gives rules that failed another chance.
    void beginAnew();
    void reset(const Workspace& workspace);
    void write(const ChangeSet& changes);
    void staleFor(const Id& option, const TouchedScopes& touched);
    void setSetting(const QString& name, const QVariant& value);

    /// As of the runner; rules of different lanes may be run at the same time.
    std::optional<RuleRun> run(std::size_t i, const Id& option, const Id& system, const Locate& locate, std::optional<quint64> before);
    std::optional<quint64> inputsOf(std::size_t i, const Id& option, const Id& system);
    std::optional<quint64> inputsOfAllSystems(std::size_t i, const Id& option);

    const RuleQuery* condition(std::size_t i);
    std::optional<bool> applies(std::size_t i, const Id& option, const Id& system);

private:
    struct Place {
        std::size_t lane;
        std::size_t index; ///< In the lane.
    };

    std::array<std::unique_ptr<RuleRunner>, count> m_lanes;
    std::vector<Place> m_places;
    std::vector<std::size_t> m_order;
    FieldUse m_reads;
    QStringList m_packs;
    std::vector<BrokenRule> m_broken; ///< Of the packs.
};

} // namespace placewright
