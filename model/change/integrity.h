// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/change_set.h"
#include "model/domain/field.h"

#include <optional>
#include <vector>

namespace placewright {

/// What may never be, whatever a rule says: a reference to nothing or to the wrong kind, a missing required field, a
/// value that a field can't hold, an id that means two things, a cycle of `parent` or `basedOn` (EXCHANGE, Document).
struct Fault {
    EntityKey key;
    QString field; ///< `drawnFrom`, `parties[2]` or `parts[0].who`; empty where the entity as a whole is at fault.
    QString what;
};

/// Faults of one entity as it stands in a workspace.
std::vector<Fault> faultsOf(const Workspace& workspace, const EntityKey& key, const Entity& entity);

/// A fault in how the entities of a workspace hang together, or nothing; what each field holds is not looked at. Looks
/// ids up once, where `faultsOf` searches the tables for each.
std::optional<Fault> firstLooseEnd(const Workspace& workspace);

/// Faults of all that a change set leaves behind, as one error; looks only at what the changes touch or could break.
Result<void> checkIntegrity(const Workspace& after, const ChangeSet& changes);

/// True if a reference of this field may lead to that id in that option.
bool resolves(const Workspace& workspace, const Id& option, const Field& field, const Id& target);

} // namespace placewright
