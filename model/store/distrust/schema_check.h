// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSet>

#include <SQLiteCpp/Database.h>

#include <map>

namespace placewright {

/// Columns by table; SQLite's own tables are not among them.
using SchemaColumns = std::map<QString, QSet<QString>>;
SchemaColumns columnsOf(SQLite::Database& database, const QString& schema);

/// True if the tables and indexes are those of this version, word by word.
bool hasOurSchema(SQLite::Database& database);

/// Nothing but tables and indexes of plain columns may stand in a file: triggers, views, virtual tables, computed or
/// checked columns and indexes of expressions would be somebody else's program.
Result<void> refuseActiveSchema(SQLite::Database& database, const QString& path);

} // namespace placewright
