// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/workspace.h"

#include <QByteArray>

namespace placewright {

/// The content without what is meant for the people who work on it alone: notes, and people's conflicts of interest.
Result<Workspace> withoutPrivateMatters(const Workspace& workspace);

/// A workspace file of that content, without any history.
Result<QByteArray> sharingCopy(const Workspace& workspace);

} // namespace placewright
