// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

namespace placewright {

/// The option of that id, or the first one if `wanted` is empty; the error names those there are.
Result<Id> optionOf(const Workspace& workspace, const QString& wanted);

} // namespace placewright
