// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

namespace placewright::test {

inline Id id(const char* text) {
    return Id(QString::fromLatin1(text));
}

/// The two options of the example about Bedfordshire, Luton and Milton Keynes.
inline const Id a{QStringLiteral("a")};
inline const Id b{QStringLiteral("b")};

} // namespace placewright::test
