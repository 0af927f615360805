// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <SQLiteCpp/Database.h>

#include <optional>

namespace placewright {

/// What a workspace file says of itself in its table `state`, by key. All throw SQLite::Exception.
void setState(SQLite::Database& database, const char* key, qint64 value);
void setState(SQLite::Database& database, const char* key, const QString& value);
/// Empty if it isn't recorded.
QString stateText(SQLite::Database& database, const char* key);
std::optional<qint64> stateNumber(SQLite::Database& database, const char* key);

} // namespace placewright
