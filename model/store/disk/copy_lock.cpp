// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/disk/copy_lock.h"

#include <QDir>

namespace placewright {

namespace {

constexpr int unnamedSeconds = 2; ///< A program that is just taking a lock says much sooner who it is.

} // namespace

QString workingCopyLockName() {
    return QStringLiteral("in-use.lock");
}

std::unique_ptr<QLockFile> takeCopyLock(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(workingCopyLockName()));
    lock->setStaleLockTime(0);
    qint64 process = 0;
    QString machine;
    QString program;
    if (lock->tryLock() || lock->error() != QLockFile::LockFailedError ||
        lock->getLockInfo(&process, &machine, &program))
        return lock;
    lock->setStaleLockTime(unnamedSeconds * 1000);
    lock->tryLock();
    return lock;
}

} // namespace placewright
