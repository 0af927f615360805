// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/document/sharing_copy.h"
#include "model/store/disk/replace_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace placewright {

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

} // namespace placewright
