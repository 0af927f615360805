// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

namespace placewright {

/// What a new, empty workspace holds: one system and one option to draw in, nothing in either.
Workspace blankWorkspace();

} // namespace placewright
