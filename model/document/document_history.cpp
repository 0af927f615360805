// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include <algorithm>

namespace placewright {

namespace {

QString shownLabel(const JournalLine& line) {
    return Label{line.label, line.arguments}.shown();
}

} // namespace

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
    return canUndo() ? goTo(before(m_journal.head)) : Result<void>();
}

Result<void> Document::redo() {
    return canRedo() ? goTo(after(m_journal.head)) : Result<void>();
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

} // namespace placewright
