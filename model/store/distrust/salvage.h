// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <QStringList>

namespace placewright {

/// What could be read of a damaged file, whole in itself.
struct Salvaged {
    Workspace workspace;
    QStringList notes; ///< What was kept and what was left out, a sentence each.
};

/// Reads table by table what a damaged workspace file still holds, and takes out what refers to something that is lost.
/// Fails if the file is not one of ours, holds something that could run, or gives nothing at all. Only to be tried when
/// opening has failed.
Result<Salvaged> salvageWorkspaceFile(const QString& path);

/// The same for a damaged working copy, with what stands in its log where that can still be read. Changes nothing of it.
Result<Salvaged> salvageWorkingCopy(const QString& folder);

} // namespace placewright
