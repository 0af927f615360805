// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_stamp.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace placewright {

QByteArray contentHash(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

FileStamp stampOf(const QString& path, const QByteArray& content) {
    return {contentHash(content), content.size(), QFileInfo(path).lastModified()};
}

Result<FileStamp> stampOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    FileStamp stamp;
    stamp.modified = QFileInfo(path).lastModified();
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(QCoreApplication::translate("Store", "the file can't be read (%1)").arg(file.errorString()), path);
    stamp.size = file.size();
    stamp.hash = hash.result();
    return stamp;
}

bool looksUntouched(const QString& path, const FileStamp& stamp) {
    const QFileInfo now(path);
    return now.exists() && now.size() == stamp.size && now.lastModified() == stamp.modified;
}

} // namespace placewright
