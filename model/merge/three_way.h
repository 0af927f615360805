// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/merge/merge_conflict.h"

namespace placewright {

/// Two lines of work on one workspace, put together.
struct Merge {
    ChangeSet changes;               ///< Leads from `mine` to the merged workspace; fits, and leaves it whole.
    std::vector<MergeConflict> conflicts; ///< What had to be chosen, in the order of their keys; each says what was chosen.
    std::map<EntityKey, Id> renamed; ///< What they added under an id that means something else here, with its new id.
};

/// Merges what `theirs` did since `base` into `mine`, entity by entity and field by field. What one side alone changed is
/// taken; what both changed differently is a conflict, decided by `choices` and else for the side `otherwise`. A choice
/// may raise or settle other conflicts (a forum that stays needs the system it stands in), so a caller who lets a person
/// choose works the merge out anew after each choice.
///
/// Laws: one side unchanged gives the other; disjoint changes are united; the result is whole whatever is chosen;
/// swapping the sides, choices too, gives the same but for the order of lists and for new ids.
Merge mergeThreeWay(const Workspace& base,
                    const Workspace& mine,
                    const Workspace& theirs,
                    const Choices& choices = {},
                    Side otherwise = Side::mine);

} // namespace placewright
