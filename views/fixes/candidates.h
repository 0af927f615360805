// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// Whom a repair may mean by a name that starts with `@`, in one system:
///
/// - one thing: `@board`, `@partnership`, `@body` (the ICS NHS body), `@nhse`, `@system`, `@chief` (who is chief executive),
///   `@strategy`, `@people-forum`, `@quality-group`, `@function:ID` (of the catalogue);
/// - any one of several, the likeliest first: `@trust`, `@provider` (of NHS services; `@provider:SERVICE` of that one),
///   `@network:ID` and `@place-council:ID` (primary care networks and councils of a place), `@council`, `@primary-care`, `@voluntary`, `@healthwatch`, `@region`,
///   `@cancer-alliance`, `@committee` (under the board, or the board), `@committee-below` (not the board), `@collaborative`,
///   `@place`, `@engagement`, `@member:ID` (of a collaborative), `@other-trust:ID` (than its members), `@other-place:ID`
///   (than its places), `@other-party:ID` (a trust that is no party to a forum), `@decider:ID` (of a decision), `@end:ID` (of a
///   flow), `@non-executive` (people of the board who chair neither audit nor remuneration), `@non-executive-no-deputy`,
///   `@non-executive-seat` (whose holder doesn't chair audit), `@chair-seat`, `@executive-seat` and `@partner-seat` (of the
///   board), `@seat-of:ID` (of a forum), `@body-seat` (of the board and the body's other forums), `@unsigned:KIND` (an
///   agreement whose parties aren't recorded);
/// - all of several, as a list: `@places`, `@trusts`, `@members:ID`, `@founders` (of the Partnership).
///
/// Empty where there is none, or where the name means nothing.
std::vector<Id> candidatesFor(const Design& design, const Id& system, const QString& name);

/// True for a name that stands for all it gives, not for any one of them.
bool meansAll(const QString& name);

/// The system that something belongs to, else the only one; null if it can't be told.
Id systemOfSubject(const Design& design, const EntityKey& subject);

} // namespace placewright
