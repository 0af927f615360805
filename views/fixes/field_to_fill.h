// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"

namespace placewright {

/// A fact that a finding misses.
struct FieldToFill {
    Id id;       ///< Of what it is recorded on.
    QString key; ///< Of the field.
    QString label;
};

/// The first field that would have to be filled in: one that the rule names (`fill` in its head), that a repair of it would
/// set, or whose label its message quotes. None if all of these are recorded.
std::optional<FieldToFill> fieldToFill(const Design& design, const ShownFinding& finding);

} // namespace placewright
