// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/domain/workspace.h"

#include <SQLiteCpp/Database.h>

namespace placewright {

/// Compares each row of the entity tables of these kinds with what it should hold, without making values of them: much quicker than
/// reading a workspace and comparing that. Says true only if the tables hold exactly this content; list rows that don't
/// lie in order make it say false too, and then `readRows` knows better. Throws SQLite::Exception.
bool rowsMatch(SQLite::Database& database, const Workspace& expected, KindSet kinds);

} // namespace placewright
