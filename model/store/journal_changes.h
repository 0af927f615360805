// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/base/result.h"

#include <QByteArray>

#include <vector>

namespace placewright {

/// What edits of a file's journal changed, in the order of `seqs`; `file` was read whole and found sound. Fails if one isn't
/// there or can't be read.
Result<std::vector<ChangeSet>> journalChangesIn(const QByteArray& file, const std::vector<qint64>& seqs);

} // namespace placewright
