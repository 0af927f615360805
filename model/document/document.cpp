// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/change/integrity.h"

#include <QCoreApplication>

namespace placewright {

namespace {

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

QString Document::title() const {
    return m_workspace.info.title.value_or(QString());
}

bool Document::isModified() const {
    return m_versionsChanged || m_journal.head != (m_everPublished ? m_publishedHead : 0);
}

void Document::discardWork() {
    if (m_copy)
        m_copy->forget();
}

} // namespace placewright
