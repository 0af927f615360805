// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace placewright {

/// Where the workspace lies; a person's documents while it has no file.
inline QDir ownFolder(const Session& session) {
    const QString& path = session.document().path();
    return path.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          : QFileInfo(path).absoluteDir();
}

/// What a file made of the workspace is called until a person says otherwise, without its ending.
inline QString proposedName(const Session& session) {
    const QString title = session.document().title();
    return title.isEmpty() ? QStringLiteral("workspace") : Id::slug(title);
}

} // namespace placewright
