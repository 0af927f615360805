// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

namespace placewright::test {

/// The first two options of every example.
inline const Id a{QStringLiteral("a")};
inline const Id b{QStringLiteral("b")};

inline Id id(const char* text) {
    return Id(QString::fromLatin1(text));
}

} // namespace placewright::test
