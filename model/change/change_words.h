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
    const Field* source = nullptr; ///< Null for what is no field of the kind.
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

/// What a change did to the fields of one entity; the two designs give the names of what each side refers to. Where the
/// entity stands among its kind is left out.
std::vector<FieldWords> fieldWordsOf(Kind kind, const Change& change, const Design& before, const Design& after);

/// A change set in words, in the order of its keys. `now` gives the names of what is referred to; what it no longer
/// holds is looked for in the change set itself.
std::vector<EntityWords> wordsOf(const ChangeSet& changes, const Workspace& now);

} // namespace placewright
