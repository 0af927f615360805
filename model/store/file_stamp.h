// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace placewright {

/// What a file was like when it was last read or written, to tell later whether somebody else has written it since.
struct FileStamp {
    QByteArray hash; ///< Of the content. The rest can lie: sync clients keep times, and shares have coarse ones.
    qint64 size = -1;
    QDateTime modified;

    bool sameContent(const FileStamp& other) const { return hash == other.hash; }
};

QByteArray contentHash(const QByteArray& bytes);

/// The stamp of a file whose content has just been read or written.
FileStamp stampOf(const QString& path, const QByteArray& content);
/// Reads the file.
Result<FileStamp> stampOf(const QString& path);
/// Whether the file looks untouched, without reading it: enough for a notice, not for overwriting.
bool looksUntouched(const QString& path, const FileStamp& stamp);

} // namespace placewright
