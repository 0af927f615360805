// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <optional>

namespace placewright {

/// The state that two lines of work on one workspace have both grown from.
struct CommonStart {
    Workspace content;
    QString words; ///< What it was, to follow "both began with": "the edit “Add place” of 12 March 2026 14:30".
};

/// What this document and another file of the same workspace have in common: the last edit that both histories hold, else the
/// newest named version that both keep, else what both were made from. Nothing where none is known, as of a copy that left its
/// history out. Fails where a history can't be read.
Result<std::optional<CommonStart>> commonStart(Document& mine, const StoredWorkspace& theirs);

} // namespace placewright
