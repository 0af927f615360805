// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// An id made of `base` (a name, or an id to vary) that nothing has yet: `base`, `base-2`, `base-3` ... Free in that option and among
/// what is shared; with a null option, as shared kinds need, free in all options.
Id freshId(const Workspace& workspace, const Id& option, const QString& base);

} // namespace placewright
