// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/due_rules.h"

namespace placewright {

namespace {

Due dueFor(const RuleQuery& query, const Touch& touched) {
    if (!query.useForRows().meets(touched.use))
        return Due::no;
    return query.directUse().meets(touched.use) || query.lookUps().meets(touched.useOfWhatStays) ? Due::yes : Due::ifViewsDiffer;
}

/// Where only what is said has changed, and not what is found, a rule runs again where it said one of the names.
void markDueIn(Outcome& outcome, const Id& system, Due due, const Touch& touched) {
    if (due != Due::no)
        outcome.makeDue(system, due);
    else
        outcome.makeDueWhereSaid(system, touched.names);
}

void markDueEverywhere(Outcome& outcome, const RuleQuery& query, const Touch& touched) {
    if (const Due due = dueFor(query, touched); due != Due::no)
        outcome.makeDue(due);
    else if (query.use().meets(touched.use))
        outcome.makeDueWhereSaid(touched.names);
}

void markDueFor(Outcome& outcome, const RuleQuery& query, const Id& system, const Touch& touched) {
    const Due due = dueFor(query, touched);
    if (due == Due::no && !query.use().meets(touched.use))
        return;
    if (query.isPerSystem() && query.useOfAllSystems().meets(touched.use))
        outcome.makeDue(Due::ifViewsOfAllDiffer);
    if (query.isPerSystem())
        markDueIn(outcome, system, due, touched);
    if (!query.isPerSystem() || query.looksOutside())
        markDueIn(outcome, Id(), due, touched);
}

} // namespace

void markDue(OptionState& state, const RuleLanes& lanes, const TouchedScopes& touched) {
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        markDueEverywhere(state.outcomes[i], lanes.rule(i).query, touched.everywhere);
        for (const auto& [system, touch] : touched.bySystem)
            markDueFor(state.outcomes[i], lanes.rule(i).query, system, touch);
    }
}

} // namespace placewright
