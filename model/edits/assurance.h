// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"

namespace placewright {

/// Confirms what a rule can't compute, of a subject: with evidence, by whom and on which day (ISO 8601); all three are needed. An
/// answer that is there already is replaced. `statement` is what the rule asks for, to be named by; empty: its id.
Result<Edit> declare(const Design& design, const QString& rule, const Id& subject, const QString& evidence, const QString& by,
                     const QString& on, const QString& statement = {});

/// What a person sets aside, and what the rule had found.
struct Waiving {
    QString rule;
    Id subject;
    QString reason;
    QString by;     ///< May be empty.
    QString on;     ///< ISO 8601; may be empty.
    QString found;  ///< The finding in words.
    QString ground; ///< `Finding::ground`: when it changes, the finding comes back. Empty: it stays aside.
};

/// Sets a finding aside with a reason. A waiver of the same rule and subject that is there already is replaced.
Result<Edit> waive(const Design& design, const Waiving& waiving);

/// Takes a waiver or a confirmation away, named by what was found then or, for a confirmation, by `statement`.
Result<Edit> takeBack(const Design& design, const Id& answer, const QString& statement = {});

/// Replaces the rules that the workspace adds. What can't be used is kept; the rules list says why.
Result<Edit> setOwnRules(const Design& design, std::vector<OwnRule> rules);

} // namespace placewright
