// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

#include <QString>

#include <random>

namespace placewright::test {

/// An example as it is shipped, such as "blmk".
Workspace example(const QString& id);

/// One system with a few of everything, where the speed of a test matters.
Workspace smallWorkspace(std::mt19937& random);

/// Draws one edit at random that fits the workspace: additions, memberships, fields of every type, moves, removals,
/// copies.
Edit randomEdit(const Workspace& workspace, std::mt19937& random);

} // namespace placewright::test
