// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/domain/field.h"

namespace placewright {

/// What a change did to one field. An empty side was not recorded.
struct FieldWords {
    QString field;
    QString before;
    QString after;
};

/// What a change set did to one entity, in words for a person.
struct EntityWords {
    enum class What { added, removed, changed };

    EntityKey key;
    What what = What::changed;
    QString kind;   ///< "Seat".
    QString name;   ///< What it is called after the change, or was before it went.
    QString option; ///< Name of the option it belongs to; empty where there is only one, and for what is shared.
    std::vector<FieldWords> fields;

    /// "Seat “Chair of the board” added".
    QString headline() const;
};

/// A change set in words, in the order of its keys. `now` gives the names of what is referred to; what it no longer
/// holds is looked for in the change set itself.
std::vector<EntityWords> wordsOf(const ChangeSet& changes, const Workspace& now);

} // namespace placewright
