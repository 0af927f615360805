// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_calls.h"

#include <QByteArray>

#include <atomic>

namespace placewright::test {

/// Lets one of the system's calls that create, write, flush or rename fail while it lives, counted over all of them
/// that concern files below a folder.
class FaultyCalls final : private DiskCalls {
public:
    enum class Lasting {
        once,    ///< The call fails, later ones work.
        fromThen ///< All later ones fail too, as on a full disk.
    };

    /// The `number`th call, from 1 on, fails with `error`.
    FaultyCalls(const QByteArray& below, int number, int error, Lasting lasting);

    /// False if fewer calls than that were made.
    bool happened() const;
    /// What the failed call was.
    const char* which() const;

private:
    int open(const char* name, const char* path, int flags, const Call<int>& call) override;
    ssize_t
    write(const char* name, int file, const void* bytes, size_t size, qint64 at, const Call<ssize_t>& call) override;
    int flush(const char* name, int file, const Call<int>& call) override;
    int truncate(const char* name, int file, qint64 size, const Call<int>& call) override;
    int allocate(const char* name, int file, const Call<int>& call) override;
    int rename(const char* name, const char* from, const char* to, const Call<int>& call) override;
    int link(const char* name, const char* to, const Call<int>& call) override;
    int makeFolder(const char* name, const char* path, const Call<int>& call) override;

    bool fails(const char* call, const char* path);
    bool fails(const char* call, int file);

    QByteArray m_below;
    int m_number;
    int m_error;
    bool m_lasting;
    std::atomic<int> m_seen = 0;
    std::atomic<const char*> m_which = "";
};

} // namespace placewright::test
