// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <sys/types.h>

namespace placewright::test {

/// Stands between this process and the system's calls that create, write, flush, rename and remove, for SQLite and Qt as
/// well: in a binary with disk_calls.cpp its own open, write and so on come before the system's, if the binary exports
/// its names (ENABLE_EXPORTS). Each function decides whether `call`, the system's own, is made, and gives what the caller
/// gets; `name` is the call's. Without an override the call is made.
class DiskCalls {
public:
    /// One at a time is asked, as long as it lives.
    DiskCalls();
    virtual ~DiskCalls();
    Q_DISABLE_COPY_MOVE(DiskCalls)

    template <class Done>
    using Call = std::function<Done()>;

    virtual int open(const char* name, const char* path, int flags, const Call<int>& call);
    /// `at` is -1 where the file's own position counts.
    virtual ssize_t
    write(const char* name, int file, const void* bytes, size_t size, qint64 at, const Call<ssize_t>& call);
    virtual int flush(const char* name, int file, const Call<int>& call);
    virtual int truncate(const char* name, int file, qint64 size, const Call<int>& call);
    virtual int allocate(const char* name, int file, const Call<int>& call);
    virtual int rename(const char* name, const char* from, const char* to, const Call<int>& call);
    /// A name for a file that has none or another one.
    virtual int link(const char* name, const char* to, const Call<int>& call);
    virtual int makeFolder(const char* name, const char* path, const Call<int>& call);
    /// A file or an empty folder.
    virtual int remove(const char* name, const char* path, const Call<int>& call);
};

} // namespace placewright::test
