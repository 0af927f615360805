// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/edit.h"
#include "model/store/workspace_file.h"

#include <QDateTime>

#include <memory>

namespace placewright {

/// What a working copy says of itself, for the list of what can be recovered.
struct LeftBehind {
    QString folder;
    QString originPath; ///< The user's file, or empty if it was never saved.
    QString title;
    QDateTime lastEdit;
    int unpublishedEdits = 0;
};

/// The private database in the user's local state folder in which every edit is durable when its gesture ends; the
/// user's own file is only touched by publishing (DESIGN, idea 2). One process owns a working copy at a time.
class WorkingCopy {
public:
    ~WorkingCopy();

    /// A working copy that starts as a file that was read, or as new content without history.
    static Result<std::unique_ptr<WorkingCopy>> fromFile(const QString& originPath, const QByteArray& bytes);
    static Result<std::unique_ptr<WorkingCopy>> fromContent(const Workspace& workspace);
    /// Takes over what another run of the program left behind.
    static Result<std::unique_ptr<WorkingCopy>> resume(const QString& folder, StoredWorkspace* content);

    /// Working copies with edits that were never published and whose program no longer runs, newest first.
    static std::vector<LeftBehind> leftBehind();
    static void discard(const QString& folder);

    /// Rows, journal line and head in one transaction. Lines after the old head are dropped: a new edit ends what could
    /// be redone.
    Result<void> commit(const ChangeSet& changes, const JournalLine& line, qint64 oldHead);
    /// Rows and head in one transaction, for undo and redo.
    Result<void> commitMove(const ChangeSet& changes, qint64 newHead);
    Result<ChangeSet> changesOf(qint64 seq) const;
    Result<void> beginSession(qint64 session);

    /// The whole as one plain database file, checked by reading it back against `expected`.
    Result<QByteArray> image(const Workspace& expected) const;
    Result<void> markPublished(const QString& path, qint64 head);

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

/// Folder of all working copies: `$XDG_STATE_HOME/placewright/working`, or `~/.local/state/...`.
QString workingCopiesFolder();

} // namespace placewright
