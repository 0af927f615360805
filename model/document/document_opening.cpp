// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/store/distrust/salvage.h"

#include <QFile>
#include <QFileInfo>

namespace placewright {

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

} // namespace placewright
