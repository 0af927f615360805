// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/nested/nested_layout.h"

#include "model/layout/covered_legs.h"
#include "model/layout/nested/gutter_router.h"

#include <algorithm>

namespace placewright {

Layout nestedLayout(const LayoutInput& input) {
    GutterRouter router(input, nestedBlocks(input));
    Layout layout = router.laidOut();
    const LayoutStyle& style = input.style;
    double right = style.width;
    for (const QRectF& box : layout.boxes)
        right = std::max(right, box.right() + style.bandPadSide);
    QRectF* band = nullptr;
    for (const NestedBlock& block : router.blocks()) {
        QRectF& own = layout.bands[static_cast<std::size_t>(block.tier)];
        if (own.isNull()) {
            // Lines between two tiers run in the foot of the upper one.
            const double top = std::max(0.0, block.top - style.bandPadTop);
            if (band)
                band->setBottom(top - style.bandGap);
            own = QRectF(0, top, right, 0);
            band = &own;
        }
        own.setBottom(block.bottom + style.bandPadBottom);
    }
    CoveredLegs covered;
    for (std::size_t i = 0; i < layout.routes.size(); ++i) {
        LayoutRoute& route = layout.routes[i];
        route.own = covered.bare(route.points, input.links[i].bus);
        covered.add(route.points, input.links[i].bus);
    }
    return layout;
}

} // namespace placewright
