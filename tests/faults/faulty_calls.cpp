// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_calls.h"

#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

struct Plan {
    bool armed = false;
    char below[PATH_MAX] = {};
    int number = 0;
    int seen = 0;
    int error = 0;
    bool lasting = false;
    const char* which = "";
};
Plan plan;

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool isMeant(const char* path) {
    return std::strncmp(path, plan.below, std::strlen(plan.below)) == 0;
}

/// True if this call is to fail; errno is set then.
bool fails(const char* call, const char* path) {
    if (!plan.armed || !isMeant(path))
        return false;
    ++plan.seen;
    if (plan.seen != plan.number && !(plan.lasting && plan.seen > plan.number))
        return false;
    if (plan.seen == plan.number)
        plan.which = call;
    errno = plan.error;
    return true;
}

bool fails(const char* call, int file) {
    if (!plan.armed)
        return false;
    char link[64];
    char path[PATH_MAX] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return ::readlink(link, path, sizeof path - 1) > 0 && fails(call, path);
}

bool isForWriting(int flags) {
    return (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
}

using Open = int(const char*, int, ...);

int openAs(const char* name, const char* path, int flags, mode_t mode) {
    static thread_local int depth = 0;
    if (depth == 0 && isForWriting(flags) && fails("open", path))
        return -1;
    ++depth;
    const int file = real<Open>(name)(path, flags, mode);
    --depth;
    return file;
}

} // namespace

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
    return fails("write", file) ? -1 : real<ssize_t(int, const void*, size_t)>("write")(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
    return fails("pwrite", file) ? -1 : real<ssize_t(int, const void*, size_t, off_t)>("pwrite")(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    return fails("pwrite64", file)
               ? -1
               : real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}

int fsync(int file) {
    return fails("fsync", file) ? -1 : real<int(int)>("fsync")(file);
}

int fdatasync(int file) {
    return fails("fdatasync", file) ? -1 : real<int(int)>("fdatasync")(file);
}

int ftruncate(int file, off_t size) noexcept {
    return fails("ftruncate", file) ? -1 : real<int(int, off_t)>("ftruncate")(file, size);
}

int ftruncate64(int file, off64_t size) noexcept {
    return fails("ftruncate64", file) ? -1 : real<int(int, off64_t)>("ftruncate64")(file, size);
}

int rename(const char* from, const char* to) noexcept {
    return fails("rename", to) ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    return fails("renameat2", to) ? -1
                                  : real<int(int, const char*, int, const char*, unsigned)>("renameat2")(
                                        fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    return fails("linkat", to)
               ? -1
               : real<int(int, const char*, int, const char*, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char* path, mode_t mode) noexcept {
    return fails("mkdir", path) ? -1 : real<int(const char*, mode_t)>("mkdir")(path, mode);
}

int fallocate(int file, int mode, off_t at, off_t size) {
    return fails("fallocate", file) ? -1 : real<int(int, int, off_t, off_t)>("fallocate")(file, mode, at, size);
}
}

namespace placewright::test {

FaultyCalls::FaultyCalls(const QByteArray& below, int number, int error, Lasting lasting) {
    plan = {};
    std::snprintf(plan.below, sizeof plan.below, "%s", below.constData());
    plan.number = number;
    plan.error = error;
    plan.lasting = lasting == Lasting::fromThen;
    plan.armed = true;
}

FaultyCalls::~FaultyCalls() {
    plan.armed = false;
}

bool FaultyCalls::happened() const {
    return plan.seen >= plan.number;
}

const char* FaultyCalls::which() const {
    return plan.which;
}

} // namespace placewright::test
