// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure/structure_boxes.h"

namespace placewright {

/// A connector before it has a route.
struct StructureLink {
    LayoutLink layout;
    Id subject; ///< The delegation, contract or agreement it stands for; null for what follows from the model as a whole.
    QString label;
    QString words;
    ThemeRole role = ThemeRole::delegation;
    Dash dash = Dash::solid;
    ArrowHead arrow = ArrowHead::end;
    FontWeight weight = FontWeight::regular;
};

/// Boxes that connectors join, by their places in the list of boxes; -1 where a drawing has none.
struct LinkEnds {
    std::vector<std::pair<const Organisation*, int>> national;
    int partnership = -1;
    int body = -1;
    int held = -1;
    int agreements = -1; ///< Section 75.
    std::vector<std::pair<const Place*, int>> places;
    std::vector<std::pair<const Collaborative*, int>> collaboratives;
};

std::vector<StructureLink> linksOf(StructureScene& scene, const LinkEnds& ends);

/// The connector along its route, its label beside it.
Mark connectorMark(const StructureLink& link, const LayoutRoute& route);

} // namespace placewright
