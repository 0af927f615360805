// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

namespace placewright {

/// A box that stands in no other, with those that stand in it.
struct NestedItem {
    int box = 0;
    std::vector<int> members;
    std::size_t columns = 0; ///< Of members; one slot more than there are members, for the next one.
    double least = 0;        ///< Narrowest it may be.
    double cell = 0;         ///< Width of a member.
    double left = 0;
    double width = 0;

    bool encloses() const { return !members.empty(); }
};

/// Boxes side by side with a gutter before, between and behind them, through which lines pass the strip they take up.
struct NestedBlock {
    Tier tier = Tier::place;
    std::vector<NestedItem> items;
    std::size_t lines = 0;     ///< Of members, all enclosing boxes of the block alike; 0 if none encloses any.
    std::vector<int> carried;  ///< By gutter: lines that pass in it.
    std::vector<double> begin; ///< By gutter: its left end.
    double top = 0;
    double bottom = 0;

    double width() const;
    double gutterWidth(std::size_t gutter) const;
    /// Puts gutters and boxes from left to right, the middle at `centre`.
    void spread(double centre);
};

/// Where a box is in the blocks.
struct NestedPlace {
    std::size_t block = 0;
    std::size_t item = 0;
    std::size_t member = 0;
    bool inner = false; ///< Stands in another.
};

namespace nested {

inline constexpr double padding = 10;   // of an enclosing box around its members
inline constexpr double memberGap = 12; // between members side by side
inline constexpr double lane = 10;      // for a line that passes in a gutter
inline constexpr double shore = 13;     // from a box to the first of them: one more finds room there
inline constexpr double leastGutter = 26;

} // namespace nested

/// Boxes in blocks from the top, tier by tier and in their own order, about as wide as suits a sheet; widths are the
/// least there may be.
std::vector<NestedBlock> nestedBlocks(const LayoutInput& input);

/// By box.
std::vector<NestedPlace> nestedPlaces(const std::vector<NestedBlock>& blocks, std::size_t boxes);

} // namespace placewright
