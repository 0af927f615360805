// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/fixes/quick_fixes.h"

namespace placewright {

/// A fact that a finding misses.
struct FieldToFill {
    Id id;       ///< Of what it is recorded on.
    QString key; ///< Of the field.
    QString label;
};

/// The open fields that its missing fact may be recorded in, the likeliest first: those that the rule names (`fill` in its
/// head) or that a repair of it would set; else those whose label its message quotes. None if all of these are recorded.
std::vector<FieldToFill> fieldsToFill(const Design& design, const ShownFinding& finding);

/// What the edit of a fix has added with a field that only a person can fill in, if the fix says so.
std::optional<FieldToFill> fieldAfter(const QuickFix& fix, const Edit& edit);

} // namespace placewright
