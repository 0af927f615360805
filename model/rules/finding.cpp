// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/finding.h"

namespace placewright {

QString wordOf(FindingState state)
{
    switch (state) {
    case FindingState::fallsShort:
        return QStringLiteral("falls-short");
    case FindingState::notRecorded:
        return QStringLiteral("not-recorded");
    case FindingState::hint:
        return QStringLiteral("hint");
    case FindingState::toConfirm:
        return QStringLiteral("to-confirm");
    case FindingState::waived:
        break;
    }
    return QStringLiteral("waived");
}

FindingCounts countsOf(const std::vector<Finding>& findings)
{
    FindingCounts counts;
    for (const Finding& finding : findings) {
        if (finding.state == FindingState::waived) {
            ++counts.waived;
        } else if (finding.state == FindingState::toConfirm) {
            ++counts.toConfirm;
        } else if (finding.strength == Strength::must) {
            ++counts.must;
            counts.mustFallsShort += finding.state == FindingState::fallsShort ? 1 : 0;
        } else {
            ++(finding.strength == Strength::expected ? counts.expected : counts.may);
        }
    }
    return counts;
}

} // namespace placewright
