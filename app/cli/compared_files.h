// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <QStringList>

namespace placewright {

/// The options to compare, in one workspace.
struct ComparedFiles {
    Workspace workspace;
    std::vector<Id> options;
    QStringList notes; ///< Of reading, and what all options share that differs between the files.
};

/// `words` are files, each followed by ids of its options; of a second file, and of a first one beside others, the first
/// option in use if none is named. What all options share is the first file's where the files differ.
Result<ComparedFiles> readCompared(const QStringList& words);

} // namespace placewright
