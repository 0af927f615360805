// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_bodies.h"
#include "model/measures/tally.h"

namespace placewright {

namespace {

/// What comes with the power to decide on it; contracts and grants are how it is spent.
bool bringsPower(FlowKind kind) {
    return kind == FlowKind::allocation || kind == FlowKind::delegatedBudget || kind == FlowKind::pooled ||
           kind == FlowKind::capital || kind == FlowKind::developmentFunding;
}

/// What gives the power to decide away.
bool passesPowerOn(FlowKind kind) {
    return kind == FlowKind::delegatedBudget || kind == FlowKind::pooled;
}

struct Held {
    qint64 amount = 0;
    std::vector<Id> flows;
};

} // namespace

Tally moneyByTier(const Design& design, const MeasureScope& scope) {
    const BodyAliases aliases(design);
    std::map<Id, Held> held;
    for (const auto& [id, flow] : design.table<Flow>()) {
        if (!flow.kind || !flow.amount || !bringsPower(*flow.kind))
            continue;
        Held& receiver = held[aliases.columnBody(flow.to)];
        receiver.amount += *flow.amount;
        receiver.flows.push_back(id);
        if (passesPowerOn(*flow.kind)) {
            Held& giver = held[aliases.columnBody(flow.from)];
            giver.amount -= *flow.amount;
            giver.flows.push_back(id);
        }
    }
    MapScope all;
    all.system = scope.system;
    for (const auto& [body, own] : held)
        all.alsoShown.insert(body);
    const DecisionsMap map = decisionsMap(design, all);
    Tally tally;
    for (const auto& [body, own] : held) {
        // Who gives on what no flow brings has it from elsewhere; that is no money to decide on here.
        if (own.amount <= 0 || belongsTo(design, body, scope.system) == Belongs::no)
            continue;
        const DecisionTier tier = tierOf(design, map, body);
        const QString key = wordOf(tier);
        tally.add(key, static_cast<int>(tier), wordsFor(tier), {}, static_cast<double>(own.amount), {});
        auto& behind = tally.entries[key].value.behind;
        behind.insert(behind.end(), own.flows.begin(), own.flows.end());
    }
    tally.restIsNone = !tally.entries.empty(); // With no amount recorded nobody knows that it is £0.
    return tally;
}

} // namespace placewright
