// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulty_calls.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace placewright::test {

FaultyCalls::FaultyCalls(const QByteArray& below, int number, int error, Lasting lasting)
    : m_below(below), m_number(number), m_error(error), m_lasting(lasting == Lasting::fromThen) {
}

bool FaultyCalls::happened() const {
    return m_seen >= m_number;
}

const char* FaultyCalls::which() const {
    return m_which;
}

/// True if this call is to fail; errno is set then.
bool FaultyCalls::fails(const char* call, const char* path) {
    if (std::strncmp(path, m_below.constData(), static_cast<std::size_t>(m_below.size())) != 0)
        return false;
    const int seen = ++m_seen;
    if (seen != m_number && !(m_lasting && seen > m_number))
        return false;
    if (seen == m_number)
        m_which = call;
    errno = m_error;
    return true;
}

bool FaultyCalls::fails(const char* call, int file) {
    char link[64];
    char path[PATH_MAX] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return ::readlink(link, path, sizeof path - 1) > 0 && fails(call, path);
}

int FaultyCalls::open(const char* name, const char* path, int flags, const Call<int>& call) {
    const bool forWriting = (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
    return forWriting && fails(name, path) ? -1 : call();
}

ssize_t FaultyCalls::write(const char* name, int file, const void*, size_t, qint64, const Call<ssize_t>& call) {
    return fails(name, file) ? -1 : call();
}

int FaultyCalls::flush(const char* name, int file, const Call<int>& call) {
    return fails(name, file) ? -1 : call();
}

int FaultyCalls::truncate(const char* name, int file, qint64, const Call<int>& call) {
    return fails(name, file) ? -1 : call();
}

int FaultyCalls::allocate(const char* name, int file, const Call<int>& call) {
    return fails(name, file) ? -1 : call();
}

int FaultyCalls::rename(const char* name, const char*, const char* to, const Call<int>& call) {
    return fails(name, to) ? -1 : call();
}

int FaultyCalls::link(const char* name, const char* to, const Call<int>& call) {
    return fails(name, to) ? -1 : call();
}

int FaultyCalls::makeFolder(const char* name, const char* path, const Call<int>& call) {
    return fails(name, path) ? -1 : call();
}

} // namespace placewright::test
