// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <QString>

namespace placewright {

/// Fields that are looked at together, under a heading.
struct FieldGroup
{
    QString title;
    std::vector<const Field*> fields;
};

/// All fields of a kind in groups, what matters most first. A field that no group names stands in a last one, so a new field of
/// the domain is never lost.
std::vector<FieldGroup> fieldGroups(Kind kind);

/// Keys that the grouping names but the kind doesn't have: none, unless a field was renamed.
QStringList staleGroupKeys(Kind kind);

} // namespace placewright
