// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/field.h"
#include "model/domain/workspace.h"

namespace placewright {

/// What a form shows and sets: entities of one kind, or the option, or the workspace (both without ids).
struct InspectorTarget
{
    Kind kind = Kind::workspace;
    std::vector<Id> ids;

    /// The value all of them have; nothing if they differ.
    std::optional<Value> value(const Design& design, const Field& field) const;
    /// Sets the field of all of them in one edit.
    Result<Edit> edit(const Design& design, const Field& field, const Value& value) const;
    bool exists(const Design& design) const;

    friend bool operator==(const InspectorTarget&, const InspectorTarget&) = default;
};

} // namespace placewright
