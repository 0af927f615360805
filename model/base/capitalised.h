// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

/// Words as they stand at the beginning of a line.
inline QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace placewright
