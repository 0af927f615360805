// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

namespace placewright {

/// Puts boxes into rows between and around what is pinned. A pinned box among those to be placed keeps its slot free,
/// so that pinning a box where it stands moves no other; if the others don't fit that way, they use what room there is.
class RowPlacer {
public:
    RowPlacer(const LayoutInput& input, std::vector<QRectF>& rects, std::vector<QRectF> pinned);

    struct Placed {
        std::vector<int> boxes;   ///< Those that got a place, pinned ones left out.
        std::size_t consumed = 0; ///< How many of the boxes are dealt with, from the first.
        double top = 0;
        double bottom = 0;
    };
    /// Places boxes side by side from `top` down, equal in width and height, at most `mostWide` each. With `whole`, all
    /// of them in one row; else as many as there is room for, at least one.
    Placed place(
        const std::vector<int>& boxes, double top, double left, double right, double gap, bool whole, double mostWide);

private:
    bool isPinned(int box) const { return m_input.boxes[static_cast<std::size_t>(box)].pinned.has_value(); }
    std::optional<Placed>
    placeInSlots(const std::vector<int>& boxes, double top, double left, double right, double gap, double mostWide);
    Placed placeAround(
        const std::vector<int>& boxes, double top, double left, double right, double gap, bool whole, double mostWide);
    struct Interval {
        double from, to;
    };
    std::vector<Interval> freeIntervals(double top, double bottom, double left, double right) const;
    double lowestTopBelow(double top, double bottom, double left, double right) const;
    double heightOf(const std::vector<int>& boxes, std::size_t count, double width) const;

    const LayoutInput& m_input;
    std::vector<QRectF>& m_rects;
    std::vector<QRectF> m_pinned;
};

} // namespace placewright
