// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <SQLiteCpp/Database.h>

#include <span>

namespace placewright {

/// Brings the tables of the version before to version `to`, in a copy of the file in memory. It renames, moves and
/// fills what is there; tables and columns that are merely new need no statement, since all rows are copied into the
/// tables of today afterwards. May throw SQLite::Exception.
struct MigrationStep {
    int to;
    void (*run)(SQLite::Database& database);
};

/// The steps of every version ever landed, oldest first.
std::span<const MigrationStep> migrationSteps();

struct Migrated {
    QByteArray bytes;     ///< The same content in the tables of today.
    bool leftOut = false; ///< The file had tables or columns that this program does not know; they are not in `bytes`.
};

/// Runs the steps after `version` on a database file held in memory. The file itself is not touched: what comes back is
/// only written when the person saves. The schema must have passed `refuseActiveSchema`.
Result<Migrated> migrated(const QByteArray& bytes,
                          int version,
                          const QString& path,
                          std::span<const MigrationStep> steps = migrationSteps());

} // namespace placewright
