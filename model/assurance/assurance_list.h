// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/checker.h"

#include <array>
#include <optional>

namespace placewright {

inline constexpr std::array allStandings{Standing::fallsShort, Standing::notRecorded, Standing::toConfirm,
                                         Standing::hint,       Standing::waived,      Standing::confirmed,
                                         Standing::holds,      Standing::takenUp,     Standing::open,
                                         Standing::notApplicable};

/// How many rules stand how.
struct AssuranceCounts {
    std::array<int, allStandings.size()> by{};

    int& of(Standing standing) { return by[static_cast<std::size_t>(standing)]; }
    int of(Standing standing) const { return by[static_cast<std::size_t>(standing)]; }
    /// Rules that hold, are confirmed or are waived with a reason.
    int settled() const;
    /// Those and the ones that fall short, lack a fact or wait for a confirmation. Freedoms, hints and what doesn't apply
    /// are not asked for.
    int asked() const;
    int all() const;

    friend bool operator==(const AssuranceCounts&, const AssuranceCounts&) = default;
};

/// Where a rule falls short, is answered or taken up, with who answered it.
struct AssuranceEntry {
    StandingLine line;
    QString subject; ///< Its name.
    QString reason;  ///< Of a waiver.
    QString by;      ///< Of a waiver or declaration; empty if not recorded.
    QString on;      ///< The same; ISO 8601.

    friend bool operator==(const AssuranceEntry&, const AssuranceEntry&) = default;
};

/// One rule with everything that is shown, printed and exported of it, in the language of the program.
struct AssuranceLine {
    QString rule;
    QString pack;
    QString theme;
    Strength strength = Strength::must;
    Mode mode = Mode::structure;
    Standing standing = Standing::holds;
    QString statement;
    QString check;
    QString fix;
    QString note;
    Source source;
    std::vector<Source> further;
    std::vector<AssuranceEntry> entries; ///< By subject.

    friend bool operator==(const AssuranceLine&, const AssuranceLine&) = default;
};

struct AssuranceTheme {
    QString theme;
    std::size_t first = 0; ///< Of the list's lines.
    std::size_t count = 0;
    AssuranceCounts counts;
};

/// Every rule that an option is checked by, by theme and, within one, by strength and id. View and report show this.
struct AssuranceList {
    std::vector<AssuranceLine> lines;
    std::vector<AssuranceTheme> themes;
    std::vector<BrokenRule> broken; ///< Rules that can't be run: they prove nothing either way.
    AssuranceCounts counts;
};

AssuranceList assuranceList(const Design& design, Checker& checker);

/// What is shown of a list; left out shows all.
struct AssuranceFilter {
    std::optional<Standing> standing;
    std::optional<Strength> strength;
    QString words; ///< Each must occur in what the line says, whatever its case.

    bool fits(const AssuranceLine& line) const;
};

} // namespace placewright
