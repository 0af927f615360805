// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QDir>

#include <catch2/catch.hpp>

#include <optional>

namespace placewright::test {

/// The content of the one working copy, as the next start finds it; nothing if the program had not made one yet.
inline std::optional<Workspace> leftInWorkingCopy() {
    const QDir copies(workingCopiesFolder());
    const QStringList names = copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(names.size() <= 1);
    if (names.isEmpty())
        return std::nullopt;
    StoredWorkspace content;
    const auto copy = WorkingCopy::resume(copies.filePath(names.front()), &content);
    INFO((copy ? QString() : copy.error().sentence()).toStdString());
    REQUIRE(copy);
    return content.workspace;
}

} // namespace placewright::test
