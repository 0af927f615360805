// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace placewright {

/// What a piece of work takes of the processor, whatever else the machine has to do.
class ProcessorTime {
public:
    double milliseconds() const {
        return static_cast<double>(std::clock() - m_start) * 1000.0 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace placewright
