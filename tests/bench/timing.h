// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
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

inline QJsonObject json(const Times& times) {
    return {{QStringLiteral("medianMs"), times.median}, {QStringLiteral("p95Ms"), times.p95}};
}

} // namespace placewright::bench
