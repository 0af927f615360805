// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace placewright {

OnDisk Document::onDisk(Look look) const {
    if (m_path.isEmpty() || !m_stamp)
        return OnDisk::asSaved;
    if (!QFileInfo::exists(m_path))
        return OnDisk::gone;
    if (look == Look::quick && looksUntouched(m_path, *m_stamp))
        return OnDisk::asSaved;
    if (m_stamp->hash.isEmpty()) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return OnDisk::unreadable;
        return file.readAll() == m_openedBytes ? OnDisk::asSaved : OnDisk::changed;
    }
    const auto now = stampOf(m_path);
    if (!now)
        return OnDisk::unreadable;
    return now->sameContent(*m_stamp) ? OnDisk::asSaved : OnDisk::changed;
}

Result<void> Document::checkSavable() const {
    switch (onDisk()) {
    case OnDisk::asSaved:
        return {};
    case OnDisk::changed:
        return failure(
            QCoreApplication::translate("Document", "the file has been changed elsewhere since it was opened here"),
            m_path, QCoreApplication::translate("Document", "Choose what becomes of both, or save under another name"));
    case OnDisk::gone:
        return failure(
            QCoreApplication::translate("Document", "the file is no longer there: it was moved, renamed or deleted"),
            m_path, QCoreApplication::translate("Document", "Save it under another name, or write it there again"));
    case OnDisk::unreadable:
        break;
    }
    return failure(QCoreApplication::translate("Document", "the file can't be read, so what it holds by now isn't known"),
                   m_path, QCoreApplication::translate("Document", "Save it under another name"));
}

Result<Workspace> Document::savedContent() {
    if (m_savedContent)
        return *m_savedContent;
    if (!m_everPublished || (m_publishedHead != m_journal.base && !line(m_publishedHead)))
        return failure(QCoreApplication::translate("Document", "what the file held before is no longer known"), m_path);
    if (m_publishedHead == m_journal.head)
        return m_workspace;
    auto changes = changesBetween(m_journal.head, m_publishedHead);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    Workspace saved = m_workspace;
    placewright::apply(saved, *changes);
    return saved;
}

/// To be called before an edit that ends what could be redone, while the journal still leads to what was saved.
void Document::keepSavedContent() {
    if (m_savedContent || !m_everPublished || m_publishedHead <= m_journal.head)
        return;
    // If that fails the edit is none the worse: a merge will say that it has nothing to start from.
    if (auto saved = savedContent())
        m_savedContent = std::move(*saved);
}

void Document::look() {
    const OnDisk now = onDisk(Look::quick);
    if (now == m_seen)
        return;
    m_seen = now;
    Q_EMIT stateChanged();
}

void Document::acceptOnDisk(const FileStamp& seen) {
    m_stamp = seen;
}

void Document::blockSaving(const QString& why) {
    if (why == m_savingBlocked)
        return;
    m_savingBlocked = why;
    Q_EMIT stateChanged();
}

} // namespace placewright
