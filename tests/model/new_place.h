// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/edits/structure.h"

#include <catch2/catch.hpp>

namespace placewright::test {

/// The first option of every example.
inline const Id optionA{QStringLiteral("a")};

/// The simplest edit there is: one more place in the first system.
inline Edit newPlace(const Document& document, const QString& name) {
    const auto added = addPlace(document.design(optionA), inOrder(document.workspace().systems).front()->id, name);
    REQUIRE(added);
    return added->edit;
}

} // namespace placewright::test
