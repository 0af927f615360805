// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/edit.h"
#include "model/store/left_behind.h"
#include "model/store/workspace_file.h"

#include <functional>
#include <memory>

namespace SQLite {
class Database;
}

namespace placewright {

/// The private database in the user's local state folder in which every edit is durable when its gesture ends; the
/// user's own file is only touched by publishing (DESIGN, idea 2). One process owns a working copy at a time.
class WorkingCopy {
public:
    ~WorkingCopy();

    /// A working copy that starts as a file that was read, or as new content without history. `publishedHash` is of what
    /// the file holds, which `bytes` may be a newer form of.
    static Result<std::unique_ptr<WorkingCopy>>
    fromFile(const QString& originPath, const QByteArray& bytes, const QByteArray& publishedHash);
    static Result<std::unique_ptr<WorkingCopy>> fromContent(const Workspace& workspace);
    /// Takes over what another run of the program left behind.
    static Result<std::unique_ptr<WorkingCopy>> resume(const QString& folder, StoredWorkspace* content);

    static void discard(const QString& folder);

    /// Rows, journal line and head in one transaction. Lines after the old head are dropped: a new edit ends what could
    /// be redone.
    Result<void> commit(const ChangeSet& changes, const JournalLine& line, qint64 oldHead);
    /// Rows and head in one transaction, for undo and redo.
    Result<void> commitMove(const ChangeSet& changes, qint64 newHead);
    Result<ChangeSet> changesOf(qint64 seq) const;
    Result<void> beginSession(qint64 session);
    /// Forgets what the edits up to this one changed; they can no longer be undone.
    Result<void> trimJournal(qint64 upTo);
    /// Where the history stood at the last publishing; nothing if there was none.
    Result<std::optional<qint64>> publishedHead() const;
    /// True if named versions came, went or were renamed since the last publishing.
    Result<bool> versionsChanged() const;
    /// Runs `work` on the database in a transaction that marks the named versions as changed.
    Result<void> changeVersions(const std::function<void(SQLite::Database&)>& work);
    Result<Workspace> contentOfVersion(qint64 id) const;

    /// The whole as one plain database file; whoever writes it checks what it holds.
    Result<QByteArray> image() const;
    /// `hash` is of what the user's file now holds, so that a change behind us is seen after a crash too.
    Result<void> markPublished(const QString& path, qint64 head, const QByteArray& hash);
    /// Of the user's file as it was last read or written; empty if it never was.
    Result<QByteArray> publishedHash() const;

    const QString& folder() const;
    /// Removes the copy when this object goes.
    void forget();

private:
    struct Private;
    explicit WorkingCopy(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<WorkingCopy>> openIn(const QString& folder);
    static Result<QString> newFolder(const QByteArray& image);
    static Result<std::unique_ptr<WorkingCopy>> create(const QByteArray& image);

    std::unique_ptr<Private> d;
};

/// Inside the folder of a working copy.
QString workingCopyFileName();

} // namespace placewright
