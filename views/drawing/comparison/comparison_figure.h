// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/report/comparison_report.h"
#include "views/drawing/display_list.h"

namespace placewright {

/// A figure of a report, painted by what paints the Compare view: the structure of an option with signs at what differs, or the
/// chart of a measure. `room` is what it will be shown in: a drawing's signs come out readable, a chart is as wide and no higher.
/// Its title and its description are what it says to who can't see it; a drawing's legend explains its signs.
///
/// The first option's drawing marks what any of the others lacks or has otherwise.
DisplayList figurePicture(const Workspace& workspace, const ComparisonReport& report, std::size_t figure, QSizeF room);

} // namespace placewright
