// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/store/working_copy.h"

#include <QObject>

#include <memory>

namespace placewright {

/// Why a document changed, so that a view can decide what to select or reveal.
enum class Origin { edit, undo, redo };

/// A line of the history as a person sees it.
struct HistoryEntry {
    qint64 seq = 0;
    QDateTime at;
    QString label;
    bool inForce = true;        ///< False for what was undone and can be redone.
    bool beforeOpening = false; ///< True for edits of earlier sessions.
};

/// The one object the rest of the program talks to: content, the way in for edits, history, and the user's file.
///
/// `apply` checks an edit, commits rows and journal in one transaction of the working copy, then changes the content in
/// memory and tells observers once. If the commit fails nothing has happened. Observers read; they never apply from
/// `changed`.
class Document : public QObject {
    Q_OBJECT

public:
    ~Document() override;

    /// Content that has no file yet: new, from an example, imported.
    static std::unique_ptr<Document> untitled(Workspace content);
    /// Opens a workspace file, or an exchange document as untitled content. `notes` receives what the person should be
    /// told.
    static Result<std::unique_ptr<Document>> open(const QString& path, QStringList* notes = nullptr);
    /// What can still be read of a damaged file, as untitled content; `notes` receives what was kept and what was lost.
    static Result<std::unique_ptr<Document>> salvage(const QString& path, QStringList* notes);
    /// Takes up work that was left behind.
    static Result<std::unique_ptr<Document>> recover(const LeftBehind& left);

    const Workspace& workspace() const { return m_workspace; }
    Design design(const Id& option) const { return Design(m_workspace, option); }

    Result<void> apply(const Edit& edit);
    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    Result<void> undo();
    Result<void> redo();
    /// True if the next undo goes back beyond what this session did.
    bool undoLeavesSession() const;

    /// Oldest first.
    std::vector<HistoryEntry> history() const;
    /// Undoes or redoes until the entry is the newest in force; 0 undoes all.
    Result<void> goTo(qint64 seq);

    /// The user's file; empty for untitled content.
    const QString& path() const { return m_path; }
    QString title() const;
    bool isModified() const;
    /// Why nothing can be changed or written back here, in words that follow "can't be changed:"; empty if it can. A
    /// copy saved under another name can be changed.
    const QString& readOnlyReason() const { return m_readOnly; }
    QDateTime savedAt() const { return m_savedAt; }
    Result<void> save();
    /// Publishes to another file and goes on with that one; the former file is not touched.
    Result<void> saveAs(const QString& path);
    /// Throws unpublished work away when the document closes.
    void discardWork();

Q_SIGNALS:
    /// The content has changed; one signal an edit, undo or redo.
    void changed(const placewright::ChangeSet& changes, placewright::Origin origin);
    /// Path, modified mark or history have changed.
    void stateChanged();

private:
    explicit Document(Workspace content);
    Result<void> ensureWorkingCopy();
    Result<void> checkChangeable() const;
    Result<void> move(qint64 newHead, const ChangeSet& changes, Origin origin);
    qint64 before(qint64 seq) const;
    qint64 after(qint64 seq) const;
    const JournalLine* line(qint64 seq) const;

    Workspace m_workspace;
    QString m_path;
    QDateTime m_savedAt;
    JournalState m_journal;
    qint64 m_headAtOpening = 0;
    qint64 m_publishedHead = 0;
    bool m_everPublished = false;
    bool m_applying = false;
    QString m_readOnly;
    QByteArray m_openedBytes; ///< The file as it was read, until a working copy is made of it.
    std::unique_ptr<WorkingCopy> m_copy;
};

} // namespace placewright
