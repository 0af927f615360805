// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "views/findings/findings_source.h"

namespace placewright::test {

/// A finding as the panel has it, as far as fixes look at it.
inline ShownFinding shownOf(const Finding& finding) {
    ShownFinding shown;
    shown.rule = finding.ruleId;
    shown.state = static_cast<ShownFinding::State>(finding.state);
    shown.subject = finding.subject;
    shown.also = finding.also;
    shown.message = finding.message;
    shown.repairs = finding.repairs;
    return shown;
}

} // namespace placewright::test
