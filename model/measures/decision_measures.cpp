// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_bodies.h"
#include "model/measures/tally.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct DecisionMeasures {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

/// Calls with each decision of a system and the tier it is taken at: the farthest of its deciders'.
void forEachDecision(const Design& design,
                     const MeasureScope& scope,
                     const std::function<void(const Id& decision, DecisionTier tier)>& visit) {
    MapScope all;
    all.system = scope.system;
    const DecisionsMap map = decisionsMap(design, all);
    for (const MapRow& row : map.rows)
        for (const MapDecision& decision : row.decisions) {
            DecisionTier tier = DecisionTier::nobody;
            for (const Id& decider : decision.deciders) {
                const DecisionTier own = tierOf(design, map, decider);
                tier = tier == DecisionTier::nobody ? own : std::min(tier, own);
            }
            visit(decision.decision, tier);
        }
}

/// How many delegations one after the other lead up to what a body gives on; a loop is gone round once.
class Depths {
public:
    explicit Depths(const Design& design) : m_aliases(design) {
        for (const auto& [id, delegation] : design.table<Delegation>())
            m_into[m_aliases.columnBody(delegation.to)].push_back(&delegation);
    }

    int of(const Delegation& delegation) {
        const auto known = m_known.find(delegation.id);
        if (known != m_known.end())
            return known->second;
        if (!m_open.insert(delegation.id).second)
            return 0;
        int above = 0;
        const auto found = m_into.find(m_aliases.columnBody(delegation.from));
        if (found != m_into.end())
            for (const Delegation* before : found->second)
                if (before->id != delegation.id)
                    above = std::max(above, of(*before));
        m_open.erase(delegation.id);
        return m_known[delegation.id] = above + 1;
    }

private:
    BodyAliases m_aliases;
    std::map<Id, std::vector<const Delegation*>> m_into;
    std::map<Id, int> m_known;
    std::set<Id> m_open;
};

} // namespace

QString wordsFor(DecisionTier tier) {
    switch (tier) {
    case DecisionTier::national:
        return wordsFor(MapTier::national);
    case DecisionTier::beyond:
        return wordsFor(MapTier::beyond);
    case DecisionTier::system:
        return wordsFor(MapTier::system);
    case DecisionTier::atScale:
        return DecisionMeasures::tr("Collaboratives");
    case DecisionTier::partners:
        return DecisionMeasures::tr("Partner organisations");
    case DecisionTier::place:
        return wordsFor(MapTier::place);
    case DecisionTier::neighbourhood:
        return DecisionMeasures::tr("Neighbourhoods");
    case DecisionTier::nobody:
        break;
    }
    return DecisionMeasures::tr("Nobody yet");
}

QLatin1String wordOf(DecisionTier tier) {
    static constexpr std::array words{"nobody",         "national", "beyond", "system",
                                      "collaboratives", "partners", "place",  "neighbourhood"};
    return QLatin1String(words[static_cast<std::size_t>(tier)]);
}

DecisionTier tierOf(const Design& design, const DecisionsMap& map, const Id& body) {
    if (const auto* forum = design.get<Forum>(body); forum && forum->level == ForumLevel::neighbourhood)
        return DecisionTier::neighbourhood;
    const auto found = map.columnOfBody.find(body);
    if (found == map.columnOfBody.end())
        return DecisionTier::nobody;
    switch (map.columns[found->second].tier) {
    case MapTier::national:
        return DecisionTier::national;
    case MapTier::beyond:
        return DecisionTier::beyond;
    case MapTier::system:
        return DecisionTier::system;
    case MapTier::place:
        return DecisionTier::place;
    case MapTier::atScale:
        return DecisionTier::atScale;
    case MapTier::partners:
        break;
    }
    return DecisionTier::partners;
}

Tally decisionsByTier(const Design& design, const MeasureScope& scope) {
    Tally tally;
    forEachDecision(design, scope, [&](const Id& decision, DecisionTier tier) {
        // Nobody comes last: it is what is still open.
        const int order = tier == DecisionTier::nobody ? 99 : static_cast<int>(tier);
        tally.count(wordOf(tier), order, wordsFor(tier), {}, decision);
    });
    return tally;
}

Tally localShare(const Design& design, const MeasureScope& scope) {
    std::vector<Id> local;
    int decided = 0;
    forEachDecision(design, scope, [&](const Id& decision, DecisionTier tier) {
        decided += tier != DecisionTier::nobody;
        if (tier == DecisionTier::place || tier == DecisionTier::neighbourhood)
            local.push_back(decision);
    });
    Tally tally;
    tally.restIsNone = false;
    if (decided > 0)
        tally.entries[QStringLiteral("share")] = {
            0, DecisionMeasures::tr("At place or nearer"), {}, {100.0 * static_cast<double>(local.size()) / decided, local}};
    return tally;
}

Tally delegationDepth(const Design& design, const MeasureScope& scope) {
    Tally tally;
    Depths depths(design);
    for (const auto& [id, delegation] : design.table<Delegation>()) {
        if (belongsTo(design, delegation.to, scope.system) == Belongs::no)
            continue;
        const int depth = depths.of(delegation);
        tally.count(QString::number(depth), depth,
                    depth == 1 ? DecisionMeasures::tr("1 step") : DecisionMeasures::tr("%1 steps").arg(depth), {}, id);
    }
    return tally;
}

} // namespace placewright
