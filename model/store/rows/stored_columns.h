// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <string>

namespace placewright {

class RowCursor;

/// How the rows of the entity tables are asked for, and what their columns hold.

/// Option (empty for shared kinds), id, rank, extra and the fields of a kind.
std::string selectEntities(Kind kind);
inline constexpr int firstFieldColumn = 4;

/// Option (empty for shared kinds), owner, position and then the item, or the parts of a record and its extra.
std::string selectList(Kind kind, const Field& field);
inline constexpr int firstItemColumn = 3;

/// What a column of a field that is no list holds.
Value storedValue(const Field& field, const RowCursor& row, int column);

} // namespace placewright
