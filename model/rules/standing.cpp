// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/standing.h"

#include <algorithm>

namespace placewright {

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::fallsShort:
        return QStringLiteral("falls-short");
    case Standing::notRecorded:
        return QStringLiteral("not-recorded");
    case Standing::toConfirm:
        return QStringLiteral("to-confirm");
    case Standing::hint:
        return QStringLiteral("hint");
    case Standing::waived:
        return QStringLiteral("waived");
    case Standing::confirmed:
        return QStringLiteral("confirmed");
    case Standing::holds:
        return QStringLiteral("holds");
    case Standing::takenUp:
        return QStringLiteral("taken-up");
    case Standing::open:
        return QStringLiteral("open");
    case Standing::notApplicable:
        break;
    }
    return QStringLiteral("not-applicable");
}

bool isOpen(Standing standing)
{
    return std::find(openStandings.begin(), openStandings.end(), standing) != openStandings.end();
}

Standing standingOf(FindingState state)
{
    switch (state) {
    case FindingState::fallsShort:
        return Standing::fallsShort;
    case FindingState::notRecorded:
        return Standing::notRecorded;
    case FindingState::hint:
        return Standing::hint;
    case FindingState::toConfirm:
        return Standing::toConfirm;
    case FindingState::waived:
        break;
    }
    return Standing::waived;
}

} // namespace placewright
