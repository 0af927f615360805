// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace placewright {

/// Calls `work(i)` for each `i` below `count`, on as many threads as there are processors; returns when all is done.
/// The calls come in no order. What one throws is thrown on, once no other is at work any more.
template <class Work>
void inParallel(std::size_t count, const Work& work) {
    std::atomic<std::size_t> next = 0;
    const auto takeUp = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(count, std::thread::hardware_concurrency()); ++i)
        others.push_back(std::async(std::launch::async, takeUp));
    takeUp();
    for (std::future<void>& other : others)
        other.get();
}

} // namespace placewright
