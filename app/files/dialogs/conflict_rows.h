// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/three_way.h"

namespace placewright {

/// One question to a person who merges, in words. All that is about where things stand is one question.
struct ConflictRow {
    std::vector<ConflictId> ids;
    QString thing;  ///< "Seat “Chair”".
    QString what;   ///< The field, or what is in question.
    QString before; ///< What both started from; empty where that says nothing.
    QString mine;
    QString theirs;
    Side chosen = Side::mine;
};

std::vector<ConflictRow> conflictRows(const Merge& merge, const Workspace& mine, const Workspace& theirs);

} // namespace placewright
