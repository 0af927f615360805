// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/power/recorded_disk.h"

#include <QDir>

#include <climits>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace placewright::test {

namespace {

using What = DiskCall::What;

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// Where a name stands: the node of its folder, and the name.
struct Place {
    Node folder;
    QByteArray name;
};

struct Recorder {
    std::mutex mutex;
    RecordedDisk* disk = nullptr;
    std::map<ino_t, Node> nodes; ///< Of what there is now.

    std::optional<Place> placeOf(const char* path) const {
        const QByteArray all(path);
        const qsizetype slash = all.lastIndexOf('/');
        struct stat folder {};
        if (!disk || slash <= 0 || !all.startsWith(disk->folder().toLocal8Bit()) ||
            ::stat(all.left(slash).constData(), &folder) != 0)
            return std::nullopt;
        const auto node = nodes.find(folder.st_ino);
        return node == nodes.end() ? std::nullopt : std::optional(Place{node->second, all.mid(slash + 1)});
    }

    std::optional<Node> nodeOf(int file) const {
        struct stat status {};
        if (!disk || ::fstat(file, &status) != 0)
            return std::nullopt;
        const auto node = nodes.find(status.st_ino);
        return node == nodes.end() ? std::nullopt : std::optional(node->second);
    }

    void takeFolders(const QString& path, Node node) {
        struct stat status {};
        ::stat(path.toLocal8Bit().constData(), &status);
        nodes[status.st_ino] = node;
        for (const auto& [name, below] : disk->start().at(node).names)
            takeFolders(path + u'/' + QString::fromLocal8Bit(name), below);
    }
};
Recorder recorder;

bool exists(const char* path) {
    struct stat status {};
    return ::lstat(path, &status) == 0;
}

void recordCreated(int file, const char* path, bool named) {
    struct stat status {};
    const auto place = recorder.placeOf(path);
    if (!place || ::fstat(file, &status) != 0)
        return;
    const Node node = recorder.nodes[status.st_ino] = recorder.disk->newFile();
    if (named)
        recorder.disk->add({What::enter, place->folder, 0, {}, place->name, {}, node});
}

using Open = int(const char*, int, ...);

int openAs(const char* name, const char* path, int flags, mode_t mode) {
    const std::lock_guard lock(recorder.mutex);
    const bool unnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = unnamed || ((flags & O_CREAT) != 0 && !exists(path));
    const int file = real<Open>(name)(path, flags, mode);
    if (file < 0 || !recorder.disk)
        return file;
    if (isNew)
        recordCreated(file, unnamed ? (QByteArray(path) + "/.").constData() : path, !unnamed);
    else if ((flags & O_TRUNC) != 0)
        if (const auto node = recorder.nodeOf(file))
            recorder.disk->add({What::truncate, *node, 0, {}, {}, {}, -1});
    return file;
}

void recordWrite(int file, const void* bytes, ssize_t size, qint64 at) {
    const std::lock_guard lock(recorder.mutex);
    if (const auto node = recorder.nodeOf(file); node && size > 0)
        recorder.disk->add({What::write, *node, at, QByteArray(static_cast<const char*>(bytes), size), {}, {}, -1});
}

void recordTruncate(int file, qint64 size) {
    const std::lock_guard lock(recorder.mutex);
    if (const auto node = recorder.nodeOf(file))
        recorder.disk->add({What::truncate, *node, size, {}, {}, {}, -1});
}

/// Recorded once it has come back: what was only asked for is not yet promised.
int flushAs(const char* name, int file) {
    const int done = real<int(int)>(name)(file);
    const std::lock_guard lock(recorder.mutex);
    if (const auto node = recorder.nodeOf(file); node && done == 0)
        recorder.disk->add({What::flush, *node, 0, {}, {}, {}, -1});
    return done;
}

template <class Call>
int renameBy(const char* from, const char* to, const Call& call) {
    const std::lock_guard lock(recorder.mutex);
    const auto old = recorder.placeOf(from);
    const auto place = recorder.placeOf(to);
    const int done = call();
    if (done == 0 && old && place && old->folder == place->folder)
        recorder.disk->add({What::rename, old->folder, 0, {}, old->name, place->name, -1});
    else if (done == 0 && (old || place))
        std::abort(); // Nothing that is recorded moves between folders.
    return done;
}

template <class Call>
int leaveBy(const char* path, const Call& call) {
    const std::lock_guard lock(recorder.mutex);
    const auto place = recorder.placeOf(path);
    const int done = call();
    if (done == 0 && place)
        recorder.disk->add({What::leave, place->folder, 0, {}, place->name, {}, -1});
    return done;
}

} // namespace

Recording::Recording(RecordedDisk& disk) {
    const std::lock_guard lock(recorder.mutex);
    recorder.disk = &disk;
    recorder.nodes.clear();
    recorder.takeFolders(disk.folder(), RecordedDisk::root);
}

Recording::~Recording() {
    const std::lock_guard lock(recorder.mutex);
    recorder.disk = nullptr;
}

} // namespace placewright::test

using namespace placewright::test;

extern "C" {

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openAs("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openAs("open64", path, flags, mode);
}

ssize_t write(int file, const void* bytes, size_t size) {
    const qint64 at = ::lseek(file, 0, SEEK_CUR);
    const ssize_t done = real<ssize_t(int, const void*, size_t)>("write")(file, bytes, size);
    if (at >= 0)
        recordWrite(file, bytes, done, at);
    return done;
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
    const ssize_t done = real<ssize_t(int, const void*, size_t, off_t)>("pwrite")(file, bytes, size, at);
    recordWrite(file, bytes, done, at);
    return done;
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    const ssize_t done = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
    recordWrite(file, bytes, done, at);
    return done;
}

int fsync(int file) {
    return flushAs("fsync", file);
}

int fdatasync(int file) {
    return flushAs("fdatasync", file);
}

int ftruncate(int file, off_t size) noexcept {
    const int done = real<int(int, off_t)>("ftruncate")(file, size);
    if (done == 0)
        recordTruncate(file, size);
    return done;
}

int ftruncate64(int file, off64_t size) noexcept {
    const int done = real<int(int, off64_t)>("ftruncate64")(file, size);
    if (done == 0)
        recordTruncate(file, size);
    return done;
}

int rename(const char* from, const char* to) noexcept {
    return renameBy(from, to, [&] { return real<int(const char*, const char*)>("rename")(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    return renameBy(from, to, [&] {
        return real<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
    });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    const int done =
        real<int(int, const char*, int, const char*, int)>("linkat")(fromFolder, from, toFolder, to, flags);
    const std::lock_guard lock(recorder.mutex);
    struct stat status {};
    if (const auto place = recorder.placeOf(to); place && done == 0 && ::stat(to, &status) == 0)
        recorder.disk->add({DiskCall::What::enter, place->folder, 0, {}, place->name, {}, recorder.nodes.at(status.st_ino)});
    return done;
}

int unlink(const char* path) noexcept {
    return leaveBy(path, [&] { return real<int(const char*)>("unlink")(path); });
}

int rmdir(const char* path) noexcept {
    return leaveBy(path, [&] { return real<int(const char*)>("rmdir")(path); });
}

int mkdir(const char* path, mode_t mode) noexcept {
    const int done = real<int(const char*, mode_t)>("mkdir")(path, mode);
    const std::lock_guard lock(recorder.mutex);
    struct stat status {};
    if (const auto place = recorder.placeOf(path); place && done == 0 && ::stat(path, &status) == 0) {
        const Node node = recorder.nodes[status.st_ino] = recorder.disk->newFolder();
        recorder.disk->add({DiskCall::What::enter, place->folder, 0, {}, place->name, {}, node});
    }
    return done;
}
}
