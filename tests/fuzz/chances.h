// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>

/// libFuzzer's own mutation of bytes.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace placewright::fuzz {

/// Picks among what a mutation may do; the same seed gives the same picks.
class Chances {
public:
    explicit Chances(unsigned seed) : m_random(seed) {}

    bool oneIn(unsigned count) { return below(count) == 0; }
    unsigned below(std::size_t count) { return static_cast<unsigned>(m_random() % (count ? count : 1)); }
    template <class List>
    const auto& of(const List& list) {
        return list[static_cast<decltype(std::size(list))>(below(static_cast<std::size_t>(std::size(list))))];
    }

private:
    std::minstd_rand m_random;
};

/// What must hold whatever comes in; if it doesn't, the fuzzer stops and keeps the input.
inline void must(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace placewright::fuzz
