// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/state_table.h"

#include "model/store/database.h"

namespace placewright {

namespace {

constexpr const char* write = "INSERT INTO state (key, value) VALUES (?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr const char* read = "SELECT value FROM state WHERE key = ?";

} // namespace

void setState(SQLite::Database& database, const char* key, qint64 value) {
    SQLite::Statement statement(database, write);
    statement.bind(1, key);
    statement.bind(2, static_cast<int64_t>(value));
    statement.exec();
}

void setState(SQLite::Database& database, const char* key, const QString& value) {
    SQLite::Statement statement(database, write);
    statement.bind(1, key);
    bindText(statement, 2, value);
    statement.exec();
}

QString stateText(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, read);
    query.bind(1, key);
    return query.executeStep() ? columnText(query.getColumn(0)) : QString();
}

std::optional<qint64> stateNumber(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, read);
    query.bind(1, key);
    return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace placewright
