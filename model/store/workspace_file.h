// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"
#include "model/store/versions.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace placewright {

/// One line of the history, without what it changed.
struct JournalLine {
    qint64 seq = 0; ///< Grows for ever; never used twice in one file.
    qint64 session = 0;
    QString at; ///< ISO 8601, UTC.
    QString label;
    QStringList arguments;
};

/// Where the history stands.
struct JournalState {
    std::vector<JournalLine> lines; ///< Oldest first, what was undone included.
    qint64 head = 0;                ///< `seq` of the newest edit that is in force; 0 for none.
    qint64 lastSeq = 0;             ///< Highest `seq` ever given.
    qint64 session = 0;             ///< Highest session ever begun.
    qint64 base = 0;                ///< `seq` of the last edit that was dropped for age; undo ends there.
};

/// A workspace file as it was read, in one piece, so that nothing is ever locked or written beside it.
struct StoredWorkspace {
    Workspace workspace;
    JournalState journal;
    std::vector<NamedVersion> versions;
    QByteArray bytes;      ///< The file itself, or the same in the tables of today if it was of another version.
    bool migrated = false; ///< `bytes` is not what the file holds.
    QString readOnly;      ///< Why this can be looked at but not written back; empty if it can.
};

/// Reads and checks a `.placewright` file; one of an older version is brought up to date in memory. Refuses with one
/// sentence: not there, not ours, newer and not to be understood, damaged.
Result<StoredWorkspace> readWorkspaceFile(const QString& path);

/// The same for bytes that are in memory already; `path` is named in errors.
Result<StoredWorkspace> readWorkspaceBytes(const QString& path, const QByteArray& bytes);

/// Refuses bytes that are not a sound file of today with exactly this content.
Result<void> checkHolds(const QString& path, const QByteArray& bytes, const Workspace& expected);

/// Refuses what is not a workspace file by its first bytes.
Result<void> checkWorkspaceHeader(const QString& path, const QByteArray& bytes);
/// A file that another program left in write-ahead mode, without the mark of it: as it lies there it is complete, but
/// only opens in memory without the mark.
QByteArray withoutLog(QByteArray bytes);

/// True if the bytes start like an SQLite file.
bool looksLikeWorkspaceFile(const QByteArray& start);

/// Reads a workspace from a `.placewright` file or an exchange document, whichever it is. `notes` receives what the
/// reader should be told, such as unknown keys.
Result<Workspace> readAnyWorkspace(const QString& path, QStringList* notes = nullptr);

} // namespace placewright
