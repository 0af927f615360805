// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/writing/write_file.h"

#include "views/drawing/text/drawing_text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace placewright {

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes) {
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return failure(ExportText::tr("No file name was given"));
    if (file.isDir())
        return failure(ExportText::tr("This is a folder, not a file"), shown,
                       ExportText::tr("Give the name of a file in it"));
    // Replacing a device or a pipe by a file would break it for everyone.
    if (file.exists() && !file.isFile())
        return failure(ExportText::tr("This is not an ordinary file"), shown, ExportText::tr("Choose another name"));
    if (!folder.exists())
        return failure(ExportText::tr("The folder %1 does not exist").arg(QDir::toNativeSeparators(folder.filePath())),
                       shown, ExportText::tr("Create the folder or choose another"));
    if (!folder.isDir())
        return failure(ExportText::tr("%1 is not a folder").arg(QDir::toNativeSeparators(folder.filePath())), shown,
                       ExportText::tr("Choose another folder"));
    if (file.exists() && !file.isWritable())
        return failure(ExportText::tr("The file is there already and may not be changed"), shown,
                       ExportText::tr("Choose another name or allow writing to it"));
    if (!folder.isWritable())
        return failure(ExportText::tr("The folder may not be written to"), shown,
                       ExportText::tr("Choose another folder"));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return failure(ExportText::tr("The file could not be opened for writing (%1)").arg(out.errorString()), shown,
                       ExportText::tr("Choose another name or folder"));
    if (out.write(bytes) != bytes.size() || !out.commit())
        return failure(ExportText::tr("The file could not be written (%1); what was there before is unchanged")
                           .arg(out.errorString()),
                       shown, ExportText::tr("Make room on the disk or choose another folder"));
    return {};
}

} // namespace placewright
