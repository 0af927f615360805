// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace placewright {

/// What a piece of work takes of the processor in this thread, whatever else the machine has to do.
class ProcessorTime {
public:
    double milliseconds() const { return now() - m_start; }

private:
    static double now() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_start = now();
};

} // namespace placewright
