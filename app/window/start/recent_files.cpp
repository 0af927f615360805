// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace placewright {

namespace {

const QString key = QStringLiteral("files/recent");
constexpr int mostShown = 8;
constexpr int mostKept = 16;

} // namespace

QStringList recentFiles() {
    QStringList there;
    for (const QString& path : QSettings().value(key).toStringList())
        if (there.size() < mostShown && QFileInfo::exists(path))
            there.append(path);
    return there;
}

void rememberRecentFile(QSettings& settings, const QString& path) {
    QStringList paths = settings.value(key).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(key, paths.mid(0, mostKept));
}

void forgetRecentFiles() {
    QSettings().remove(key);
}

} // namespace placewright
