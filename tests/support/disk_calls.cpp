// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_calls.h"

#include <atomic>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace placewright::test {

namespace {

// Known without any code being run: the first calls come before main.
std::atomic<DiskCalls*> asked = nullptr;

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

using Open = int(const char*, int, ...);

int openAs(const char* name, const char* path, int flags, mode_t mode) {
    // The system's own may use another of these.
    static thread_local bool within = false;
    DiskCalls* calls = asked;
    if (!calls || within)
        return real<Open>(name)(path, flags, mode);
    return calls->open(name, path, flags, [&] {
        within = true;
        const int file = real<Open>(name)(path, flags, mode);
        within = false;
        return file;
    });
}

} // namespace

DiskCalls::DiskCalls() {
    asked = this;
}

DiskCalls::~DiskCalls() {
    asked = nullptr;
}

int DiskCalls::open(const char*, const char*, int, const Call<int>& call) {
    return call();
}

ssize_t DiskCalls::write(const char*, int, const void*, size_t, qint64, const Call<ssize_t>& call) {
    return call();
}

int DiskCalls::flush(const char*, int, const Call<int>& call) {
    return call();
}

int DiskCalls::truncate(const char*, int, qint64, const Call<int>& call) {
    return call();
}

int DiskCalls::allocate(const char*, int, const Call<int>& call) {
    return call();
}

int DiskCalls::rename(const char*, const char*, const char*, const Call<int>& call) {
    return call();
}

int DiskCalls::link(const char*, const char*, const Call<int>& call) {
    return call();
}

int DiskCalls::makeFolder(const char*, const char*, const Call<int>& call) {
    return call();
}

int DiskCalls::remove(const char*, const char*, const Call<int>& call) {
    return call();
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
    const auto call = [&] { return real<ssize_t(int, const void*, size_t)>("write")(file, bytes, size); };
    DiskCalls* calls = asked;
    return calls ? calls->write("write", file, bytes, size, -1, call) : call();
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
    const auto call = [&] { return real<ssize_t(int, const void*, size_t, off_t)>("pwrite")(file, bytes, size, at); };
    DiskCalls* calls = asked;
    return calls ? calls->write("pwrite", file, bytes, size, at, call) : call();
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    const auto call = [&] {
        return real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
    };
    DiskCalls* calls = asked;
    return calls ? calls->write("pwrite64", file, bytes, size, at, call) : call();
}

int fsync(int file) {
    const auto call = [&] { return real<int(int)>("fsync")(file); };
    DiskCalls* calls = asked;
    return calls ? calls->flush("fsync", file, call) : call();
}

int fdatasync(int file) {
    const auto call = [&] { return real<int(int)>("fdatasync")(file); };
    DiskCalls* calls = asked;
    return calls ? calls->flush("fdatasync", file, call) : call();
}

int ftruncate(int file, off_t size) noexcept {
    const auto call = [&] { return real<int(int, off_t)>("ftruncate")(file, size); };
    DiskCalls* calls = asked;
    return calls ? calls->truncate("ftruncate", file, size, call) : call();
}

int ftruncate64(int file, off64_t size) noexcept {
    const auto call = [&] { return real<int(int, off64_t)>("ftruncate64")(file, size); };
    DiskCalls* calls = asked;
    return calls ? calls->truncate("ftruncate64", file, size, call) : call();
}

int fallocate(int file, int mode, off_t at, off_t size) {
    const auto call = [&] { return real<int(int, int, off_t, off_t)>("fallocate")(file, mode, at, size); };
    DiskCalls* calls = asked;
    return calls ? calls->allocate("fallocate", file, call) : call();
}

int rename(const char* from, const char* to) noexcept {
    const auto call = [&] { return real<int(const char*, const char*)>("rename")(from, to); };
    DiskCalls* calls = asked;
    return calls ? calls->rename("rename", from, to, call) : call();
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    const auto call = [&] {
        return real<int(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                     flags);
    };
    DiskCalls* calls = asked;
    return calls ? calls->rename("renameat2", from, to, call) : call();
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    const auto call = [&] {
        return real<int(int, const char*, int, const char*, int)>("linkat")(fromFolder, from, toFolder, to, flags);
    };
    DiskCalls* calls = asked;
    return calls ? calls->link("linkat", to, call) : call();
}

int mkdir(const char* path, mode_t mode) noexcept {
    const auto call = [&] { return real<int(const char*, mode_t)>("mkdir")(path, mode); };
    DiskCalls* calls = asked;
    return calls ? calls->makeFolder("mkdir", path, call) : call();
}

int unlink(const char* path) noexcept {
    const auto call = [&] { return real<int(const char*)>("unlink")(path); };
    DiskCalls* calls = asked;
    return calls ? calls->remove("unlink", path, call) : call();
}

int rmdir(const char* path) noexcept {
    const auto call = [&] { return real<int(const char*)>("rmdir")(path); };
    DiskCalls* calls = asked;
    return calls ? calls->remove("rmdir", path, call) : call();
}
}
