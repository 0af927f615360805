// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/store/file_stamp.h"
#include "model/store/working_copy.h"

#include <QObject>

#include <functional>
#include <memory>

namespace placewright {

/// Why a document changed, so that a view can decide what to select or reveal.
enum class Origin { edit, undo, redo };

/// What has become of the user's file since it was read or written here.
enum class OnDisk { asSaved, changed, gone, unreadable };

/// A line of the history as a person sees it.
struct HistoryEntry {
    qint64 seq = 0;
    QDateTime at;
    QString label;
    bool inForce = true;        ///< False for what was undone and can be redone.
    bool beforeOpening = false; ///< True for edits of earlier sessions.
};

/// Edits that the journal keeps unless a person says otherwise.
inline constexpr int usualKeptEdits = 5000;

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
    /// Undoes or redoes, in one step, until the entry is the newest in force; `historyBase()` undoes all that can be.
    Result<void> goTo(qint64 seq);
    /// True if going there takes back something of an earlier session.
    bool leavesSession(qint64 seq) const;
    /// The newest edit in force; `historyBase()` if there is none.
    qint64 head() const { return m_journal.head; }
    /// The last edit that the journal no longer holds; 0 while it holds all.
    qint64 historyBase() const { return m_journal.base; }
    /// `head()` as it was when this session began.
    qint64 openedHead() const { return m_headAtOpening; }
    /// `head()` as it was when the file was last written; nothing if it never was.
    std::optional<qint64> publishedHead() const;
    /// What one edit changed.
    Result<ChangeSet> changesOf(qint64 seq);
    /// What leads from what the file holds to what there is now; from the first edit on if there is no file.
    Result<ChangeSet> changesSinceSave();
    /// How many edits the journal keeps; older ones are dropped when the file is written.
    void setKeptEdits(int count) { m_keptEdits = count; }

    /// Named versions, oldest first. They are no edits: undo leaves them alone, Save writes them.
    const std::vector<NamedVersion>& versions() const { return m_versions; }
    /// Keeps what there is now under a name; a name is one line that is not empty.
    Result<void> addVersion(const QString& name);
    Result<void> renameVersion(qint64 id, const QString& name);
    Result<void> removeVersion(qint64 id);
    Result<Workspace> contentOf(const NamedVersion& version);
    /// Takes over the named versions of another copy of this workspace that aren't here.
    Result<void> takeVersionsOf(const StoredWorkspace& other);
    /// The edit that brings a version back.
    Result<Edit> returnTo(const NamedVersion& version);

    /// The user's file; empty for untitled content.
    const QString& path() const { return m_path; }
    QString title() const;
    bool isModified() const;
    /// Why nothing can be changed or written back here, in words that follow "can't be changed:"; empty if it can. A
    /// copy saved under another name can be changed.
    const QString& readOnlyReason() const { return m_readOnly; }
    void makeReadOnly(const QString& reason) { m_readOnly = reason; }
    QDateTime savedAt() const { return m_savedAt; }
    /// Writes the user's file. Refuses where somebody else has changed, moved or deleted it since: ask `onDisk` first.
    Result<void> save();
    /// Publishes to another file and goes on with that one; the former file is not touched. To its own path it writes
    /// whatever has become of the file there.
    Result<void> saveAs(const QString& path);
    /// Writes the content to another file without history, named versions, notes and people's conflicts of interest.
    /// Refuses the document's own file.
    Result<void> saveCopyForSharing(const QString& path) const;
    /// Throws unpublished work away when the document closes.
    void discardWork();

    /// Reads the file, unless it is certain without that nobody has touched it: `thorough` is never certain.
    enum class Look { quick, thorough };
    OnDisk onDisk(Look look = Look::thorough) const;
    /// Looks quickly, and tells of a state that differs from the one seen before with `stateChanged`.
    void look();
    /// As `look` last found the file.
    OnDisk seenOnDisk() const { return m_seen; }
    /// What the file held when it was last read or written here, which a merge starts from. An error if that is no
    /// longer known.
    Result<Workspace> savedContent();
    /// A person has seen what the file holds by now and decided: Save may replace that, and nothing later.
    void acceptOnDisk(const FileStamp& seen);
    /// Why Save is not possible though edits are: somebody else has the file open. Empty if it is. Another name frees.
    const QString& savingBlocked() const { return m_savingBlocked; }
    void blockSaving(const QString& why);

Q_SIGNALS:
    /// The content has changed; one signal an edit, undo or redo.
    void changed(const placewright::ChangeSet& changes, placewright::Origin origin);
    /// Path, modified mark or history have changed.
    void stateChanged();

private:
    explicit Document(Workspace content);
    Result<void> ensureWorkingCopy();
    /// Writes the file, unless `mayReplace`, asked once what it shall hold is known, says why not.
    Result<void> publish(const QString& path, const std::function<Result<void>()>& mayReplace);
    Result<void> trimHistory();
    Result<void> checkSavable() const;
    void keepSavedContent();
    Result<ChangeSet> changesBetween(qint64 from, qint64 to);
    Result<void> changeVersions(const std::function<void(SQLite::Database&)>& work);
    Result<void> checkChangeable() const;
    Result<void> move(qint64 newHead, const ChangeSet& changes, Origin origin);
    qint64 before(qint64 seq) const;
    qint64 after(qint64 seq) const;
    const JournalLine* line(qint64 seq) const;

    Workspace m_workspace;
    QString m_path;
    QDateTime m_savedAt;
    JournalState m_journal;
    std::vector<NamedVersion> m_versions;
    bool m_versionsChanged = false;
    int m_keptEdits = usualKeptEdits;
    qint64 m_headAtOpening = 0;
    qint64 m_publishedHead = 0;
    bool m_everPublished = false;
    bool m_applying = false;
    QString m_readOnly;
    /// Of the user's file as it was last read or written here. Without a hash while it is what `m_openedBytes` holds:
    /// working it out is left until there is an edit.
    std::optional<FileStamp> m_stamp;
    std::optional<Workspace> m_savedContent;   ///< What the file holds, where the journal can't lead back to it.
    OnDisk m_seen = OnDisk::asSaved;
    QString m_savingBlocked;
    QByteArray m_openedBytes; ///< The file as it was read, until a working copy is made of it.
    std::unique_ptr<WorkingCopy> m_copy;
};

} // namespace placewright
