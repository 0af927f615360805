// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/standings.h"

#include <algorithm>

namespace placewright {

namespace {

/// The graver of two lines of one rule comes first in `Standing`.
RuleStanding standingFrom(const Rule& rule, std::vector<StandingLine> lines, Standing otherwise) {
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StandingLine& a, const StandingLine& b) { return a.subject.id < b.subject.id; });
    Standing standing = otherwise;
    if (!lines.empty())
        standing = std::min_element(lines.begin(), lines.end(), [](const StandingLine& a, const StandingLine& b) {
                       return a.standing < b.standing;
                   })->standing;
    return {rule.id, rule.pack, standing, std::move(lines)};
}

std::map<QString, std::vector<StandingLine>> linesOf(OptionState& state) {
    std::map<QString, std::vector<StandingLine>> lines;
    for (const Finding& each : state.findings.all())
        lines[each.ruleId].push_back({standingOf(each.state), each.subject, each.also, each.message,
                                      each.waiver ? each.waiver : each.declaration, each.ground, each.repairs,
                                      each.lapsed});
    for (const Finding& each : state.confirmed.all())
        lines[each.ruleId].push_back({Standing::confirmed, each.subject, each.also, each.message, each.declaration});
    for (const Finding& each : state.uses.all())
        lines[each.ruleId].push_back({Standing::takenUp, each.subject, each.also, each.message, std::nullopt});
    return lines;
}

} // namespace

std::vector<RuleStanding> standingsOf(OptionState& state, const RuleLanes& lanes, const std::vector<bool>& applies) {
    std::map<QString, std::vector<StandingLine>> lines = linesOf(state);
    std::vector<RuleStanding> all;
    for (const std::size_t i : lanes.order()) {
        const LiveRule& live = lanes.rule(i);
        if (!live.works)
            continue;
        // Whoever need not confirm anything has nothing that the rule looks at.
        const bool nobodyAsked = live.rule.mode == Mode::declaration && live.rule.applies.isEmpty();
        const Standing silent = !applies[i] || nobodyAsked         ? Standing::notApplicable
                                : live.rule.mode == Mode::option ? Standing::open
                                                                   : Standing::holds;
        all.push_back(standingFrom(live.rule, std::move(lines[live.rule.id]), silent));
    }
    return all;
}

} // namespace placewright
