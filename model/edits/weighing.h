// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

/// What a person can do to the criteria by which options are weighed, and to what options score. Pure, like the edits of the
/// structure. A criterion is taken away by `remove`, which takes its scores along.
namespace placewright {

/// A further criterion, after the others. Its id and rank are given here.
Result<Addition> addCriterion(const Design& design, const Criterion& wanted);
/// What a criterion says, in one edit; its id and rank stay. A measured criterion loses what people scored.
Result<Edit> changeCriterion(const Design& design, const Id& criterion, const Criterion& wanted);
/// Nothing for a weight that is not settled yet.
Result<Edit> setWeight(const Design& design, const Id& criterion, const Count& weight);
/// One earlier (-1) or later (1) among the criteria. Fails at the ends.
Result<Edit> moveCriterion(const Design& design, const Id& criterion, int by);

/// What an option scores on a criterion that people score, with why; nothing of either takes the score away.
Result<Edit> setScore(
    const Design& design, const Id& criterion, const Id& option, const Count& score, const QString& reason);
/// The score of an option on a criterion, null if there is none. Of several the first counts.
const Score* scoreOf(const Workspace& workspace, const Id& criterion, const Id& option);

} // namespace placewright
