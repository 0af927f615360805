// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/power/recorded_disk.h"
#include "tests/support/disk_calls.h"

#include <map>
#include <mutex>
#include <optional>

namespace placewright::test {

/// While it lives, calls of this process on what lies below the disk's folder are recorded.
class Recording final : private DiskCalls {
public:
    explicit Recording(RecordedDisk& disk);

private:
    /// Where a name stands: the node of its folder, and the name.
    struct Place {
        Node folder;
        QByteArray name;
    };

    int open(const char* name, const char* path, int flags, const Call<int>& call) override;
    ssize_t
    write(const char* name, int file, const void* bytes, size_t size, qint64 at, const Call<ssize_t>& call) override;
    int flush(const char* name, int file, const Call<int>& call) override;
    int truncate(const char* name, int file, qint64 size, const Call<int>& call) override;
    int rename(const char* name, const char* from, const char* to, const Call<int>& call) override;
    int link(const char* name, const char* to, const Call<int>& call) override;
    int makeFolder(const char* name, const char* path, const Call<int>& call) override;
    int remove(const char* name, const char* path, const Call<int>& call) override;

    std::optional<Place> placeOf(const char* path) const;
    std::optional<Node> nodeOf(int file) const;
    void takeFolders(const QString& path, Node node);
    void recordCreated(int file, const char* path, bool named);

    std::mutex m_mutex;
    RecordedDisk& m_disk;
    std::map<ino_t, Node> m_nodes; ///< Of what there is now.
};

} // namespace placewright::test
