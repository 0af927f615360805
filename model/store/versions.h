// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace SQLite {
class Database;
}

namespace placewright {

/// A state of the whole workspace that a person gave a name, such as "before the board meeting".
struct NamedVersion {
    qint64 id = 0;
    QString name;
    QDateTime at;
    qint64 seq = 0; ///< The edit that was the newest in force; it may have left the journal since.
};

/// The versions of a file, oldest first, without their content. Throws SQLite::Exception, as the next ones do.
std::vector<NamedVersion> readVersions(SQLite::Database& database);
/// Stores the content whole, so that a version outlives its place in the journal. Gives the id.
qint64 addVersion(SQLite::Database& database, const NamedVersion& version, const Workspace& content);
void renameVersion(SQLite::Database& database, qint64 id, const QString& name);
void removeVersion(SQLite::Database& database, qint64 id);
/// Refuses what is not there, can't be read or would be absurdly large.
Result<Workspace> versionContent(SQLite::Database& database, qint64 id);
/// The same from a file that was read whole and found sound.
Result<Workspace> versionContentIn(const QByteArray& file, qint64 id);

} // namespace placewright
