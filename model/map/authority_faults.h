// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"

namespace placewright {

/// What is wrong with the way in which a body came to decide a function, beside what its row shows by itself.
enum class AuthorityFault : quint8 { chainBreaks, chainLoops, moreThanReceived, partyNeverDelegated, holderIsNoLegalBody };
inline constexpr std::array allAuthorityFaults{AuthorityFault::chainBreaks, AuthorityFault::chainLoops, AuthorityFault::moreThanReceived,
                                               AuthorityFault::partyNeverDelegated, AuthorityFault::holderIsNoLegalBody};

struct AuthorityFinding {
    AuthorityFault fault = AuthorityFault::chainBreaks;
    QString sentence; ///< Who, what, and what is missing.

    friend bool operator==(const AuthorityFinding&, const AuthorityFinding&) = default;
};

/// By function; functions with none are left out.
using AuthorityFindings = std::map<Id, std::vector<AuthorityFinding>>;

/// Follows each function of a map from its deciders back: a chain that breaks or goes in a circle, a limit, services or people
/// passed on that were not received, a joint committee with a party that never delegated to it, a contract held by what is no legal body.
AuthorityFindings authorityFindings(const Design& design, const DecisionsMap& map);

QString wordsFor(AuthorityFault fault); ///< "chain breaks" ...

} // namespace placewright
