// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace placewright::bench {

struct Times {
    double median = 0; ///< Milliseconds, as all here.
    double p95 = 0;
};

/// `before` makes ready for each run and isn't timed.
inline Times timed(int runs, const std::function<void(int)>& work, const std::function<void()>& before = {}) {
    std::vector<double> each;
    for (int i = 0; i < runs; ++i) {
        if (before)
            before();
        QElapsedTimer timer;
        timer.start();
        work(i);
        each.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(each.begin(), each.end());
    return {each[each.size() / 2], each[each.size() * 95 / 100]};
}

/// The same in processor time, which what else the machine does disturbs less.
inline Times processorTimed(int runs, const std::function<void(int)>& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    std::vector<double> each;
    for (int i = 0; i < runs; ++i) {
        const double start = now();
        work(i);
        each.push_back(now() - start);
    }
    std::sort(each.begin(), each.end());
    return {each[each.size() / 2], each[each.size() * 95 / 100]};
}

inline QJsonObject json(const Times& times) {
    return {{QStringLiteral("medianMs"), times.median}, {QStringLiteral("p95Ms"), times.p95}};
}

} // namespace placewright::bench
