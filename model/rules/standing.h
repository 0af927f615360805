// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <array>

namespace placewright {

/// How a design stands to one rule.
enum class Standing : quint8 {
    fallsShort,
    notRecorded,
    toConfirm,
    hint,
    waived,
    confirmed,
    holds,
    takenUp,      ///< Of an option: the system makes use of what it is free to do.
    open,         ///< Of an option: it doesn't.
    notApplicable ///< There is nothing that the rule looks at.
};
/// `falls-short`, `not-recorded`, `to-confirm`, `hint`, `waived`, `confirmed`, `holds`, `taken-up`, `open` or `not-applicable`.
QString wordOf(Standing standing);
/// Where something is left to do, the gravest first.
inline constexpr std::array openStandings{Standing::fallsShort, Standing::notRecorded, Standing::toConfirm};
bool isOpen(Standing standing);
Standing standingOf(FindingState state);

/// Where a rule falls short, is answered, or is taken up.
struct StandingLine
{
    Standing standing = Standing::fallsShort;
    EntityKey subject;
    std::vector<EntityKey> also;
    QString message;             ///< Of a confirmed one, the evidence.
    std::optional<Id> answer;    ///< The waiver or declaration that says so.
    QString ground = {};         ///< As `Finding::ground`.
    std::vector<QStringList> repairs{}; ///< As `Finding::repairs`.
    std::optional<Id> lapsed{};  ///< As `Finding::lapsed`.

    friend bool operator==(const StandingLine&, const StandingLine&) = default;
};

/// One rule with the gravest of its lines as its own standing.
struct RuleStanding
{
    QString ruleId;
    QString pack;
    Standing standing = Standing::holds;
    std::vector<StandingLine> lines; ///< By subject id; none for what simply holds, is open or doesn't apply.

    friend bool operator==(const RuleStanding&, const RuleStanding&) = default;
};

} // namespace placewright
