// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QHash>
#include <QSet>

#include <set>

namespace placewright {

struct SystemFacts;

/// What is passed to a place, and whether it can hold it.
struct PlaceAuthority {
    std::vector<const Delegation*> delegations;
    std::vector<const Delegation*> fromSystem; ///< Those of them that the system's NHS body or its board gives.
    std::vector<const Delegation*> former;     ///< That it gave to a place which is still there; counted nowhere else.
    qsizetype functions = 0;                   ///< Passed on by the system's NHS body.
    qsizetype decisions = 0;                   ///< That the place decides.
    qsizetype givers = 0;
    qint64 budget = 0;
    bool onlyInforms = false;
    bool proposed = false; ///< All of `fromSystem` are proposals.
};

/// Who holds what is passed to a place: the place itself, its forum, its leader and its directors.
std::set<Id> holdersOf(const Design& design, const Place& place);

/// By place. What is gone counts for places that are gone alone.
QHash<Id, PlaceAuthority> authoritiesOf(const Design& design, const SystemFacts& facts, const QSet<Id>& gone);

} // namespace placewright
