// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/change/integrity.h"
#include "model/document/sharing_copy.h"
#include "model/store/disk/replace_file.h"
#include "model/store/distrust/salvage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace placewright {

namespace {

QString shownLabel(const JournalLine& line) {
    return Label{line.label, line.arguments}.shown();
}

/// Tells that an observer tries to change what it is being told about.
class Guard {
public:
    explicit Guard(bool& flag) : m_flag(flag) { m_flag = true; }
    ~Guard() { m_flag = false; }
    Q_DISABLE_COPY_MOVE(Guard)

private:
    bool& m_flag;
};

} // namespace

Document::Document(Workspace content) : m_workspace(std::move(content)) {
}

Document::~Document() {
    // Published work needs no working copy; unpublished work stays to be recovered unless it was discarded.
    if (m_copy && !isModified())
        m_copy->forget();
}

std::unique_ptr<Document> Document::untitled(Workspace content) {
    return std::unique_ptr<Document>(new Document(std::move(content)));
}

Result<std::unique_ptr<Document>> Document::open(const QString& path, QStringList* notes) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && !looksLikeWorkspaceFile(file.read(16))) {
        auto content = readAnyWorkspace(path, notes);
        if (!content)
            return tl::unexpected<Error>(content.error());
        return untitled(std::move(*content));
    }
    auto stored = readWorkspaceFile(path);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    auto document = untitled(std::move(stored->workspace));
    document->m_path = QFileInfo(path).absoluteFilePath();
    document->m_savedAt = QFileInfo(path).lastModified();
    document->m_journal = std::move(stored->journal);
    document->m_versions = std::move(stored->versions);
    document->m_headAtOpening = document->m_publishedHead = document->m_journal.head;
    document->m_everPublished = true;
    // What was brought up to date in memory is not what the file holds.
    if (!stored->migrated)
        document->m_stamp = FileStamp{{}, stored->bytes.size(), QFileInfo(path).lastModified()};
    else if (auto stamp = stampOf(path))
        document->m_stamp = *stamp;
    else
        return tl::unexpected<Error>(stamp.error());
    document->m_openedBytes = std::move(stored->bytes);
    document->m_readOnly = std::move(stored->readOnly);
    return document;
}

Result<std::unique_ptr<Document>> Document::salvage(const QString& path, QStringList* notes) {
    auto salvaged = salvageWorkspaceFile(path);
    if (!salvaged)
        return tl::unexpected<Error>(salvaged.error());
    if (notes)
        *notes = salvaged->notes;
    return untitled(std::move(salvaged->workspace));
}

Result<std::unique_ptr<Document>> Document::recover(const LeftBehind& left) {
    StoredWorkspace content;
    auto copy = WorkingCopy::resume(left.folder, &content);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto published = (*copy)->publishedHead();
    const auto versionsChanged = (*copy)->versionsChanged();
    if (!published || !versionsChanged)
        return tl::unexpected<Error>(published ? versionsChanged.error() : published.error());
    if (auto begun = (*copy)->beginSession(content.journal.session + 1); !begun)
        return tl::unexpected<Error>(begun.error());
    auto document = untitled(std::move(content.workspace));
    document->m_path = left.originPath;
    if (const QFileInfo origin(left.originPath); !left.originPath.isEmpty() && origin.exists())
        document->m_savedAt = origin.lastModified();
    document->m_journal = std::move(content.journal);
    document->m_versions = std::move(content.versions);
    document->m_versionsChanged = *versionsChanged;
    document->m_headAtOpening = document->m_journal.head;
    document->m_everPublished = published->has_value();
    document->m_publishedHead = published->value_or(0);
    if (const auto hash = (*copy)->publishedHash(); hash && !hash->isEmpty())
        document->m_stamp = FileStamp{*hash, -1, {}};
    document->m_copy = std::move(*copy);
    ++document->m_journal.session;
    return document;
}

Result<void> Document::ensureWorkingCopy() {
    if (m_copy)
        return {};
    if (m_stamp && m_stamp->hash.isEmpty())
        m_stamp->hash = contentHash(m_openedBytes);
    auto copy = m_openedBytes.isEmpty() ? WorkingCopy::fromContent(m_workspace)
                                        : WorkingCopy::fromFile(m_path, m_openedBytes, m_stamp->hash);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    if (auto begun = (*copy)->beginSession(m_journal.session + 1); !begun) {
        (*copy)->forget();
        return begun;
    }
    ++m_journal.session;
    m_copy = std::move(*copy);
    m_openedBytes.clear();
    return {};
}

Result<void> Document::checkChangeable() const {
    if (m_readOnly.isEmpty())
        return {};
    return failure(QCoreApplication::translate("Document", "this can't be changed: %1").arg(m_readOnly), m_path,
                   QCoreApplication::translate("Document", "Save a copy under another name and change that"));
}

Result<void> Document::apply(const Edit& edit) {
    if (edit.changes.isEmpty())
        return {};
    if (m_applying)
        return failure(QCoreApplication::translate("Document", "an edit was attempted while another was being shown"));
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    if (auto fits = checkFits(m_workspace, edit.changes); !fits)
        return fits;
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    keepSavedContent();
    placewright::apply(m_workspace, edit.changes);
    const auto takeBack = [&](Error error) -> Result<void> {
        placewright::apply(m_workspace, inverted(edit.changes));
        return tl::unexpected<Error>(std::move(error));
    };
    if (auto whole = checkIntegrity(m_workspace, edit.changes); !whole)
        return takeBack(whole.error());
    JournalLine line{m_journal.lastSeq + 1, m_journal.session, QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                     edit.label.text, edit.label.arguments};
    if (auto committed = m_copy->commit(edit.changes, line, m_journal.head); !committed)
        return takeBack(committed.error());
    std::erase_if(m_journal.lines, [&](const JournalLine& old) { return old.seq > m_journal.head; });
    m_journal.head = m_journal.lastSeq = line.seq;
    m_journal.lines.push_back(std::move(line));
    const Guard guard(m_applying);
    Q_EMIT changed(edit.changes, Origin::edit);
    Q_EMIT stateChanged();
    return {};
}

const JournalLine* Document::line(qint64 seq) const {
    const auto found = std::lower_bound(m_journal.lines.begin(), m_journal.lines.end(), seq,
                                        [](const JournalLine& entry, qint64 wanted) { return entry.seq < wanted; });
    return found != m_journal.lines.end() && found->seq == seq ? &*found : nullptr;
}

qint64 Document::before(qint64 seq) const {
    const auto found = std::lower_bound(m_journal.lines.begin(), m_journal.lines.end(), seq,
                                        [](const JournalLine& entry, qint64 wanted) { return entry.seq < wanted; });
    return found == m_journal.lines.begin() ? m_journal.base : std::prev(found)->seq;
}

qint64 Document::after(qint64 seq) const {
    const auto found = std::upper_bound(m_journal.lines.begin(), m_journal.lines.end(), seq,
                                        [](qint64 wanted, const JournalLine& entry) { return wanted < entry.seq; });
    return found == m_journal.lines.end() ? 0 : found->seq;
}

bool Document::canUndo() const {
    return line(m_journal.head) != nullptr;
}

bool Document::canRedo() const {
    return after(m_journal.head) != 0;
}

QString Document::undoLabel() const {
    const JournalLine* entry = line(m_journal.head);
    return entry ? shownLabel(*entry) : QString();
}

QString Document::redoLabel() const {
    const JournalLine* entry = line(after(m_journal.head));
    return entry ? shownLabel(*entry) : QString();
}

bool Document::undoLeavesSession() const {
    return canUndo() && leavesSession(before(m_journal.head));
}

bool Document::leavesSession(qint64 seq) const {
    return seq < m_journal.head && seq < m_headAtOpening;
}

std::optional<qint64> Document::publishedHead() const {
    return m_everPublished ? std::optional(m_publishedHead) : std::nullopt;
}

Result<void> Document::undo() {
    if (!canUndo())
        return {};
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    auto changes = m_copy->changesOf(m_journal.head);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    return move(before(m_journal.head), inverted(*changes), Origin::undo);
}

Result<void> Document::redo() {
    if (!canRedo())
        return {};
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    const qint64 next = after(m_journal.head);
    auto changes = m_copy->changesOf(next);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    return move(next, *changes, Origin::redo);
}

Result<void> Document::move(qint64 newHead, const ChangeSet& changes, Origin origin) {
    if (m_applying)
        return failure(QCoreApplication::translate("Document", "an edit was attempted while another was being shown"));
    if (auto fits = checkFits(m_workspace, changes); !fits)
        return fits;
    if (auto committed = m_copy->commitMove(changes, newHead); !committed)
        return committed;
    placewright::apply(m_workspace, changes);
    m_journal.head = newHead;
    const Guard guard(m_applying);
    Q_EMIT changed(changes, origin);
    Q_EMIT stateChanged();
    return {};
}

std::vector<HistoryEntry> Document::history() const {
    std::vector<HistoryEntry> entries;
    entries.reserve(m_journal.lines.size());
    for (const JournalLine& line : m_journal.lines)
        entries.push_back({line.seq, QDateTime::fromString(line.at, Qt::ISODate), shownLabel(line),
                           line.seq <= m_journal.head, line.seq <= m_headAtOpening});
    return entries;
}

Result<void> Document::goTo(qint64 seq) {
    if (seq == m_journal.head || (seq != m_journal.base && !line(seq)))
        return {};
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    auto changes = changesBetween(m_journal.head, seq);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    return move(seq, *changes, seq < m_journal.head ? Origin::undo : Origin::redo);
}

Result<ChangeSet> Document::changesOf(qint64 seq) {
    if (auto copy = ensureWorkingCopy(); !copy)
        return tl::unexpected<Error>(copy.error());
    return m_copy->changesOf(seq);
}

Result<ChangeSet> Document::changesBetween(qint64 from, qint64 to) {
    ChangeSet sum;
    const auto fold = [&sum](const ChangeSet& next) {
        for (const auto& [key, change] : next) {
            if (change.before && change.after)
                sum.change(*change.before, *change.after, key.option);
            else if (change.after)
                sum.add(*change.after, key.option);
            else
                sum.remove(*change.before, key.option);
        }
    };
    for (qint64 seq = from; seq > to; seq = before(seq)) {
        auto changes = changesOf(seq);
        if (!changes)
            return changes;
        fold(inverted(*changes));
    }
    for (qint64 seq = from; seq < to;) {
        seq = after(seq);
        auto changes = changesOf(seq);
        if (!changes)
            return changes;
        fold(*changes);
    }
    return sum;
}

Result<ChangeSet> Document::changesSinceSave() {
    const qint64 saved = m_everPublished ? m_publishedHead : 0;
    if (saved == m_journal.base || line(saved))
        return changesBetween(saved, m_journal.head);
    // The edit that was saved is no longer in the journal: it was taken back and another made, or it was dropped for
    // age.
    auto stored = readAnyWorkspace(m_path);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    return difference(*stored, m_workspace);
}

QString Document::title() const {
    return m_workspace.info.title.value_or(QString());
}

bool Document::isModified() const {
    return m_versionsChanged || m_journal.head != (m_everPublished ? m_publishedHead : 0);
}

Result<void> Document::save() {
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    // What the file holds is looked at while what it shall hold is put together.
    auto savable = std::async(std::launch::async, [this] { return checkSavable(); });
    return publish(m_path, [&savable] { return savable.get(); });
}

Result<void> Document::saveAs(const QString& path) {
    return publish(path, [] { return Result<void>(); });
}

Result<void> Document::publish(const QString& path, const std::function<Result<void>()>& mayReplace) {
    if (!m_path.isEmpty() && QFileInfo(path) == QFileInfo(m_path))
        if (auto changeable = checkChangeable(); !changeable)
            return changeable;
    if (!m_savingBlocked.isEmpty() && QFileInfo(path) == QFileInfo(m_path))
        return failure(m_savingBlocked, m_path,
                       QCoreApplication::translate("Document", "Save it under another name"));
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    if (auto trimmed = trimHistory(); !trimmed)
        return trimmed;
    const auto bytes = m_copy->image();
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (auto savable = mayReplace(); !savable)
        return savable;
    // What is written is compared with what was drawn while the disk is busy with it.
    auto checked = std::async(std::launch::async, [&] { return checkHolds(path, *bytes, m_workspace); });
    auto hash = std::async(std::launch::async, [&] { return contentHash(*bytes); });
    if (auto written = replaceFile(path, *bytes, [&] { return checked.get(); }); !written)
        return written;
    m_path = QFileInfo(path).absoluteFilePath();
    m_stamp = FileStamp{hash.get(), bytes->size(), QFileInfo(path).lastModified()};
    m_seen = OnDisk::asSaved;
    m_savedContent.reset();
    m_savingBlocked.clear();
    m_publishedHead = m_journal.head;
    m_everPublished = true;
    m_versionsChanged = false;
    m_readOnly.clear();
    m_savedAt = QDateTime::currentDateTime();
    auto marked = m_copy->markPublished(m_path, m_publishedHead, m_stamp->hash);
    Q_EMIT stateChanged();
    return marked;
}

Result<void> Document::trimHistory() {
    const auto& lines = m_journal.lines;
    const auto end = std::upper_bound(lines.begin(), lines.end(), m_journal.head,
                                      [](qint64 head, const JournalLine& entry) { return head < entry.seq; });
    const auto excess = std::distance(lines.begin(), end) - std::max(m_keptEdits, 0);
    if (excess <= 0)
        return {};
    const qint64 upTo = lines[static_cast<std::size_t>(excess - 1)].seq;
    if (auto trimmed = m_copy->trimJournal(upTo); !trimmed)
        return trimmed;
    m_journal.lines.erase(lines.begin(), lines.begin() + excess);
    m_journal.base = upTo;
    return {};
}

Result<void> Document::saveCopyForSharing(const QString& path) const {
    const QString own = QFileInfo(m_path).canonicalFilePath();
    if (!own.isEmpty() && QFileInfo(path).canonicalFilePath() == own)
        return failure(QCoreApplication::translate("Document", "a copy for sharing can't replace the workspace itself"),
                       path, QCoreApplication::translate("Document", "Choose another name for the copy"));
    auto bytes = sharingCopy(m_workspace);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return replaceFile(path, *bytes);
}

void Document::discardWork() {
    if (m_copy)
        m_copy->forget();
}

} // namespace placewright
