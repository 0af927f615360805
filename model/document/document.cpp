// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/change/integrity.h"
#include "model/store/replace_file.h"
#include "model/store/salvage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
    document->m_headAtOpening = document->m_publishedHead = document->m_journal.head;
    document->m_everPublished = true;
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
    auto document = untitled(std::move(content.workspace));
    document->m_path = left.originPath;
    document->m_journal = std::move(content.journal);
    document->m_headAtOpening = document->m_journal.head;
    document->m_publishedHead = -1;
    document->m_copy = std::move(*copy);
    ++document->m_journal.session;
    return document;
}

Result<void> Document::ensureWorkingCopy() {
    if (m_copy)
        return {};
    auto copy =
        m_openedBytes.isEmpty() ? WorkingCopy::fromContent(m_workspace) : WorkingCopy::fromFile(m_path, m_openedBytes);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto givenUp = [&](const Result<void>& failed) {
        (*copy)->forget();
        return failed;
    };
    if (m_everPublished)
        if (auto marked = (*copy)->markPublished(m_path, m_publishedHead); !marked)
            return givenUp(marked);
    if (auto begun = (*copy)->beginSession(m_journal.session + 1); !begun)
        return givenUp(begun);
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
    return found == m_journal.lines.begin() ? 0 : std::prev(found)->seq;
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
    return canUndo() && m_journal.head <= m_headAtOpening;
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
    while (m_journal.head > seq && canUndo())
        if (auto undone = undo(); !undone)
            return undone;
    while (m_journal.head < seq && canRedo())
        if (auto redone = redo(); !redone)
            return redone;
    return {};
}

QString Document::title() const {
    return m_workspace.info.title.value_or(QString());
}

bool Document::isModified() const {
    return m_everPublished || m_publishedHead != 0 ? m_journal.head != m_publishedHead : m_journal.head != 0;
}

Result<void> Document::save() {
    if (auto changeable = checkChangeable(); !changeable)
        return changeable;
    return saveAs(m_path);
}

Result<void> Document::saveAs(const QString& path) {
    if (!m_path.isEmpty() && QFileInfo(path) == QFileInfo(m_path))
        if (auto changeable = checkChangeable(); !changeable)
            return changeable;
    if (auto copy = ensureWorkingCopy(); !copy)
        return copy;
    auto bytes = m_copy->image(m_workspace);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (auto written = replaceFile(path, *bytes); !written)
        return written;
    m_path = QFileInfo(path).absoluteFilePath();
    m_publishedHead = m_journal.head;
    m_everPublished = true;
    m_readOnly.clear();
    m_savedAt = QDateTime::currentDateTime();
    auto marked = m_copy->markPublished(m_path, m_publishedHead);
    Q_EMIT stateChanged();
    return marked;
}

void Document::discardWork() {
    if (m_copy)
        m_copy->forget();
}

} // namespace placewright
