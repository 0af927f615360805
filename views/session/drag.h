// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QMimeData>

namespace placewright {

/// What is dragged between views: ids one a line under our own type, and names as plain text for other programs.
inline constexpr QLatin1String idsMimeType("application/x-placewright-ids");

/// Owned by the caller.
QMimeData* mimeOf(const Design& design, const std::vector<Id>& ids);
/// The ids that are there, in order and well formed; none if the data is not ours.
std::vector<Id> idsIn(const QMimeData* data);

} // namespace placewright
