// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/annotations.h"

namespace placewright {

/// What a rule asks for, by its id, in the language of the program: of a pack that the workspace is checked by, or of its
/// own rules. Empty for one that none of them has.
QString statementOf(const WorkspaceInfo& workspace, const QString& rule);

} // namespace placewright
