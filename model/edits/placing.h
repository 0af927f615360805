// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

namespace placewright {

/// Pins several boxes of a view at once; see `placeAt`. The label says what was done to how many.
Result<Edit> placeAll(const Design& design,
                      const QString& view,
                      const std::vector<std::pair<Id, QRectF>>& boxes,
                      const char* label,
                      QStringList arguments);

/// Keeps legs of a line where they were pulled: each a rectangle without width or height, in drawing units. They take
/// the place of those kept before.
Result<Edit> pullLegs(const Design& design, const QString& view, const Id& line, const std::vector<QRectF>& legs);
/// Legs of a line that were pulled, in the order in which they were.
std::vector<QRectF> pulledLegs(const Design& design, const QString& view, const Id& line);

/// Everywhere in the option where one organisation stands, the other stands instead, and the other way round: seats,
/// memberships, delegations, contracts, money, parts in decisions. What is recorded of the two themselves stays.
Result<Edit> swapOrganisations(const Design& design, const Id& one, const Id& other);

} // namespace placewright
