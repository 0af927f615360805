// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/edit.h"
#include "views/structure/picture_items.h"

namespace placewright {

/// What dropping things on a picture would do.
struct DropMeaning {
    Id target;     ///< What they would go to; null over nothing.
    QString words; ///< What would happen, or why it can't.
    Id beside;     ///< The seat that others are put before, or behind; null where no order is meant.
    bool behind = false;
    std::optional<Edit> edit;

    bool isLegal() const { return edit.has_value(); }
};

/// What seats and members of an entity are given to: itself if it is a forum, place or collaborative, the board for the
/// body behind it; else null.
Id joinableFor(const Design& design, const Id& subject);

/// True if seats dropped on either go to the same forum: a place and its forum, an NHS body and its board.
bool seatTheSame(const Design& design, const Id& a, const Id& b);

/// The items of a picture that these could be dropped on; of several that mean the same the outermost.
std::vector<int> dropTargets(const Design& design, const PictureItems& items, const std::vector<Id>& ids);

/// `item` is what lies under the pointer; the innermost thing around it that can take them is meant.
DropMeaning meaningOfDrop(const Design& design, const PictureItems& items, const std::vector<Id>& ids, int item, bool behind = false);

} // namespace placewright
