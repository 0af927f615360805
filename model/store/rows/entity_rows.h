// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/change/integrity.h"
#include "model/domain/field.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <optional>

namespace placewright {

inline constexpr KindSet allKinds = (KindSet(1) << kindCount) - 1;

/// Writes entities to the tables of one database, keeping prepared statements. Throws SQLite::Exception; transactions
/// are the caller's. The database must outlive it.
class EntityRows {
public:
    explicit EntityRows(SQLite::Database& database) : m_database(database) {}

    void write(const ChangeSet& changes);
    void writeAll(const Workspace& workspace);
    void put(const EntityKey& key, const Entity& entity);
    void erase(const EntityKey& key);

private:
    SQLite::Statement& prepared(const QString& sql);
    void putLists(const EntityKey& key, const void* object);

    SQLite::Database& m_database;
    std::map<QString, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// What was read, and the first field that can't hold what its column does, which is not recorded then.
struct ReadRows {
    Workspace workspace;
    std::optional<Fault> fault;
};

/// Reads the entity tables of these kinds. Throws SQLite::Exception.
ReadRows readRows(SQLite::Database& database, KindSet kinds = allKinds);

/// Reads of each table what comes before and after a damaged place; the names of the tables that are damaged.
QStringList readWhatCanBeRead(SQLite::Database& database, Workspace& workspace);

} // namespace placewright
