// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace placewright {

namespace {

const QString key = QStringLiteral("files/recent");
constexpr int shown = 8;
constexpr int kept = 16;

} // namespace

QStringList recentFiles() {
    QStringList there;
    for (const QString& path : QSettings().value(key).toStringList())
        if (there.size() < shown && QFileInfo::exists(path))
            there.append(path);
    return there;
}

void rememberRecentFile(QSettings& settings, const QString& path) {
    QStringList paths = settings.value(key).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    settings.setValue(key, paths.mid(0, kept));
}

void forgetRecentFiles() {
    QSettings().remove(key);
}

} // namespace placewright
