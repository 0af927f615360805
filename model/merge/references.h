// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/domain/workspace.h"

namespace placewright {

/// What a reference of an entity of `option` leads to; nothing if it leads nowhere.
std::optional<EntityKey> targetOf(const Workspace& workspace, const Id& option, const Field& field, const Id& target);

/// The field that holds the id, of the entity itself or of one of its entries.
inline const Field& holder(const Reference& reference) {
    return reference.recordField ? *reference.recordField : *reference.field;
}

/// True if an entity can't be without what the reference leads to: a seat without its forum, a note without its
/// subject.
bool standsOrFalls(Kind kind, const Reference& reference);

/// True for what belongs to a place or collaborative alone, its forum and its neighbourhoods, and comes back with it.
bool belongsTo(Kind owner, Kind owned);

/// Puts another id wherever the entity refers to something; a null id takes the reference out, and the entry with it.
void replaceReferences(Entity& entity, const std::function<Id(const Field& field, const Id& target)>& replacement);

} // namespace placewright
