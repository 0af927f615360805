// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

namespace placewright::bench {

/// A system as a graph: a body and its committees, collaboratives, places with their organisations standing in them,
/// and a line from each organisation to each body that it sits in elsewhere.
struct GraphSize {
    int places = 5;
    int organisations = 80;
    int memberships = 173; ///< In bodies other than the place an organisation stands in.

    int nodes() const { return 13 + places + organisations; }
    int edges() const { return 8 + places + memberships; }
};

inline constexpr GraphSize graph98{5, 80, 173};
inline constexpr GraphSize graph204{10, 181, 402};
inline constexpr GraphSize graph494{20, 461, 1072};

/// The same seed gives the same graph. Lines to one body mean the same and are of one bus, unless `alone`.
LayoutInput generatedGraph(const GraphSize& size, unsigned seed = 1, bool alone = false);

/// The same for Graphviz, places as clusters.
QByteArray dotOf(const LayoutInput& graph);

} // namespace placewright::bench
