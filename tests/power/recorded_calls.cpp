// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/power/recorded_calls.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace placewright::test {

namespace {

using What = DiskCall::What;

bool exists(const char* path) {
    struct stat status {};
    return ::lstat(path, &status) == 0;
}

} // namespace

Recording::Recording(RecordedDisk& disk) : m_disk(disk) {
    const std::lock_guard lock(m_mutex);
    takeFolders(disk.folder(), RecordedDisk::root);
}

std::optional<Recording::Place> Recording::placeOf(const char* path) const {
    const QByteArray all(path);
    const qsizetype slash = all.lastIndexOf('/');
    struct stat folder {};
    if (slash <= 0 || !all.startsWith(m_disk.folder().toLocal8Bit()) ||
        ::stat(all.left(slash).constData(), &folder) != 0)
        return std::nullopt;
    const auto node = m_nodes.find(folder.st_ino);
    return node == m_nodes.end() ? std::nullopt : std::optional(Place{node->second, all.mid(slash + 1)});
}

std::optional<Node> Recording::nodeOf(int file) const {
    struct stat status {};
    if (::fstat(file, &status) != 0)
        return std::nullopt;
    const auto node = m_nodes.find(status.st_ino);
    return node == m_nodes.end() ? std::nullopt : std::optional(node->second);
}

void Recording::takeFolders(const QString& path, Node node) {
    struct stat status {};
    ::stat(path.toLocal8Bit().constData(), &status);
    m_nodes[status.st_ino] = node;
    for (const auto& [name, below] : m_disk.start().at(node).names)
        takeFolders(path + u'/' + QString::fromLocal8Bit(name), below);
}

void Recording::recordCreated(int file, const char* path, bool named) {
    struct stat status {};
    const auto place = placeOf(path);
    if (!place || ::fstat(file, &status) != 0)
        return;
    const Node node = m_nodes[status.st_ino] = m_disk.newFile();
    if (named)
        m_disk.add({What::enter, place->folder, 0, {}, place->name, {}, node});
}

int Recording::open(const char*, const char* path, int flags, const Call<int>& call) {
    const std::lock_guard lock(m_mutex);
    const bool unnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = unnamed || ((flags & O_CREAT) != 0 && !exists(path));
    const int file = call();
    if (file < 0)
        return file;
    if (isNew)
        recordCreated(file, unnamed ? (QByteArray(path) + "/.").constData() : path, !unnamed);
    else if ((flags & O_TRUNC) != 0)
        if (const auto node = nodeOf(file))
            m_disk.add({What::truncate, *node, 0, {}, {}, {}, -1});
    return file;
}

ssize_t
Recording::write(const char*, int file, const void* bytes, size_t, qint64 at, const Call<ssize_t>& call) {
    const qint64 start = at < 0 ? ::lseek(file, 0, SEEK_CUR) : at;
    const ssize_t done = call();
    const std::lock_guard lock(m_mutex);
    if (const auto node = nodeOf(file); node && done > 0 && start >= 0)
        m_disk.add({What::write, *node, start, QByteArray(static_cast<const char*>(bytes), done), {}, {}, -1});
    return done;
}

/// Recorded once it has come back: what was only asked for is not yet promised.
int Recording::flush(const char*, int file, const Call<int>& call) {
    const int done = call();
    const std::lock_guard lock(m_mutex);
    if (const auto node = nodeOf(file); node && done == 0)
        m_disk.add({What::flush, *node, 0, {}, {}, {}, -1});
    return done;
}

int Recording::truncate(const char*, int file, qint64 size, const Call<int>& call) {
    const int done = call();
    const std::lock_guard lock(m_mutex);
    if (const auto node = nodeOf(file); node && done == 0)
        m_disk.add({What::truncate, *node, size, {}, {}, {}, -1});
    return done;
}

int Recording::rename(const char*, const char* from, const char* to, const Call<int>& call) {
    const std::lock_guard lock(m_mutex);
    const auto old = placeOf(from);
    const auto place = placeOf(to);
    const int done = call();
    if (done == 0 && old && place && old->folder == place->folder)
        m_disk.add({What::rename, old->folder, 0, {}, old->name, place->name, -1});
    else if (done == 0 && (old || place))
        std::abort(); // Nothing that is recorded moves between folders.
    return done;
}

int Recording::link(const char*, const char* to, const Call<int>& call) {
    const int done = call();
    const std::lock_guard lock(m_mutex);
    struct stat status {};
    if (const auto place = placeOf(to); place && done == 0 && ::stat(to, &status) == 0)
        m_disk.add({What::enter, place->folder, 0, {}, place->name, {}, m_nodes.at(status.st_ino)});
    return done;
}

int Recording::makeFolder(const char*, const char* path, const Call<int>& call) {
    const int done = call();
    const std::lock_guard lock(m_mutex);
    struct stat status {};
    if (const auto place = placeOf(path); place && done == 0 && ::stat(path, &status) == 0) {
        const Node node = m_nodes[status.st_ino] = m_disk.newFolder();
        m_disk.add({What::enter, place->folder, 0, {}, place->name, {}, node});
    }
    return done;
}

int Recording::remove(const char*, const char* path, const Call<int>& call) {
    const std::lock_guard lock(m_mutex);
    const auto place = placeOf(path);
    const int done = call();
    if (done == 0 && place)
        m_disk.add({What::leave, place->folder, 0, {}, place->name, {}, -1});
    return done;
}

} // namespace placewright::test
