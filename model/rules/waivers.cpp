// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/waivers.h"

#include <algorithm>

namespace placewright {

std::vector<WaiverLine> waiversOf(const Design& design, const std::vector<Finding>& findings) {
    std::vector<WaiverLine> lines;
    for (const auto& [id, waiver] : design.table<Waiver>()) {
        const auto at = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.ruleId == waiver.rule && finding.subject.id == waiver.subject;
        });
        if (at == findings.end())
            lines.push_back({waiver, WaiverState::notNeeded, {}});
        else
            lines.push_back({waiver, at->waiver == id ? WaiverState::inForce : WaiverState::lapsed, at->message});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const WaiverLine& a, const WaiverLine& b) {
        return std::tie(a.waiver.rule, a.waiver.subject) < std::tie(b.waiver.rule, b.waiver.subject);
    });
    return lines;
}

} // namespace placewright
