// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

PrivateFolders::PrivateFolders() {
    const struct {
        const char* variable;
        const char* folder;
    } folders[]{{"XDG_CONFIG_HOME", "config"}, {"XDG_STATE_HOME", "state"}, {"XDG_DATA_HOME", "data"},
                {"XDG_CACHE_HOME", "cache"},   {"XDG_RUNTIME_DIR", "run"},  {"HOME", "home"}};
    for (const auto& [variable, folder] : folders) {
        const QString path = m_folder.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, path.toUtf8());
    }
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
}

void PrivateFolders::forget() {
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
        const QDir folder(qEnvironmentVariable(variable));
        for (const QFileInfo& entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            if (entry.isDir())
                QDir(entry.filePath()).removeRecursively();
            else
                QFile::remove(entry.filePath());
    }
}
