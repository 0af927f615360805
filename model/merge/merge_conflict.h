// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <map>
#include <tuple>

namespace placewright {

enum class Side { mine, theirs };

inline Side otherSide(Side side) {
    return side == Side::mine ? Side::theirs : Side::mine;
}

/// Names one question of a merge, so that an answer still finds it when the merge is worked out anew.
struct ConflictId {
    EntityKey key;
    QString field; ///< Key of the field; empty where the question is whether the thing stays.

    friend bool operator==(const ConflictId&, const ConflictId&) = default;
    friend bool operator<(const ConflictId& a, const ConflictId& b) {
        return std::tie(a.key, a.field) < std::tie(b.key, b.field);
    }
};

/// Two changes that can't both be had.
struct MergeConflict {
    enum class About {
        field,     ///< Both set it, differently.
        further,   ///< The same of the unknown keys of an exchange file.
        order,     ///< Both put it somewhere else in its list.
        position,  ///< Both put its box somewhere else, or one did and the other let it go.
        existence, ///< One side removed it; the other changed it, or refers to it anew.
        loop       ///< Each side's change alone is right, together they would lead round in a circle.
    };

    ConflictId id;
    About about = About::field;
    const Field* field = nullptr; ///< Set for `field` and `loop`.
    /// The thing as each has it; nothing where it doesn't exist.
    std::optional<Entity> base, mine, theirs;
    std::vector<EntityKey> with; ///< What goes the same way: a removed forum's seats, the others of a loop.
    Side chosen = Side::mine;

    /// Where things stand, apart from what they mean.
    bool isLayout() const { return about == About::order || about == About::position; }
};

/// What a person decided. Choices that no longer apply do nothing.
using Choices = std::map<ConflictId, Side>;

} // namespace placewright
