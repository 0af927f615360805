// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/small_disk.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace placewright::test {

namespace {

bool put(const char* path, const QByteArray& words) {
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::write(file, words.constData(), static_cast<size_t>(words.size())) == words.size();
    ::close(file);
    return done;
}

/// Mounts are this process's own from now on; whoever is not root becomes it, within this process alone.
bool standApart() {
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (user == 0)
        return ::unshare(CLONE_NEWNS) == 0;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && put("/proc/self/setgroups", "deny") &&
           put("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
           put("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
}

} // namespace

SmallDisk::SmallDisk(qint64 bytes) {
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray options = "size=" + QByteArray::number(bytes);
    if (!standApart() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0)
        m_whyNot = QStringLiteral("this system lets nobody mount a disk of their own (%1)").arg(qt_error_string(errno));
}

SmallDisk::~SmallDisk() {
    if (isThere())
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill(qint64 room) const {
    free();
    struct statvfs disk {};
    REQUIRE(::statvfs(QFile::encodeName(m_folder.path()).constData(), &disk) == 0);
    const auto unused = static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_bsize);
    QFile ballast(at(QStringLiteral("ballast")));
    REQUIRE(ballast.open(QIODevice::WriteOnly));
    REQUIRE(ballast.write(QByteArray(unused - room, 'x')) == unused - room);
    REQUIRE(ballast.flush());
}

void SmallDisk::free() const {
    QFile::remove(at(QStringLiteral("ballast")));
}

void skip(const QString& why) {
    WARN(why.toStdString());
    std::printf("Skipped here: %s\n", qPrintable(why));
}

} // namespace placewright::test
