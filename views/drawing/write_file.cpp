// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/write_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace placewright {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

} // namespace

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return failure(words("No file name was given"));
    if (file.isDir())
        return failure(words("This is a folder, not a file"), shown, words("Give the name of a file in it"));
    // Replacing a device or a pipe by a file would break it for everyone.
    if (file.exists() && !file.isFile())
        return failure(words("This is not an ordinary file"), shown, words("Choose another name"));
    if (!folder.exists())
        return failure(words("The folder %1 does not exist").arg(QDir::toNativeSeparators(folder.filePath())), shown,
                       words("Create the folder or choose another"));
    if (!folder.isDir())
        return failure(words("%1 is not a folder").arg(QDir::toNativeSeparators(folder.filePath())), shown, words("Choose another folder"));
    if (file.exists() && !file.isWritable())
        return failure(words("The file is there already and may not be changed"), shown, words("Choose another name or allow writing to it"));
    if (!folder.isWritable())
        return failure(words("The folder may not be written to"), shown, words("Choose another folder"));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return failure(words("The file could not be opened for writing (%1)").arg(out.errorString()), shown, words("Choose another name or folder"));
    if (out.write(bytes) != bytes.size() || !out.commit())
        return failure(words("The file could not be written (%1); what was there before is unchanged").arg(out.errorString()), shown,
                       words("Make room on the disk or choose another folder"));
    return {};
}

} // namespace placewright
