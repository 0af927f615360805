// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace placewright {

/// Where in a system a box belongs, from the top; `beyond` stands at the side.
enum class Tier : quint8 { national, system, place, atScale, beyond };
inline constexpr std::size_t tierCount = 5;

/// A box to be laid out. Lengths are drawing units.
struct LayoutBox {
    Tier tier = Tier::place;
    int row = 0;                  ///< In `system`: boxes of one row stand side by side with equal widths and heights.
    double minWidth = 0;          ///< Narrower it can't be read.
    int under = -1;               ///< A box further down that it stands above, in line with it; -1 for none.
    std::optional<QRectF> pinned; ///< Where a person put it.
    int inside = -1;              ///< The box it stands in, of the same tier; that one stands in none. -1 for none.
};

/// A connector between two boxes, by their places in the list.
struct LayoutLink {
    int from = 0;
    int to = 0;
    int bus = 0;           ///< Links of one bus may run along each other; others never do.
    double labelWidth = 0; ///< Room to keep free beside its end; 0 for none.
    double at = 0.5;       ///< Where along the target it would best arrive, 0 to 1.
    std::vector<QRectF> pulled; ///< Legs that a person put elsewhere, without width or height; see `withPulledLegs`.
};

struct LayoutStyle {
    double width = 1507;
    double labelColumn = 116; ///< Left of the boxes in a band, for its name and a line going past.
    double bandPadTop = 16;
    double bandPadBottom = 14;
    double bandPadSide = 16;
    double bandGap = 12;
    double rowGap = 14;
    double systemGap = 60; ///< Between boxes side by side in the system tier: room for the word between equals.
    double columnGap = 22;
    double beyondWidth = 212;
    double beyondGap = 12;
    double headingHeight = 26; ///< Above the boxes at the side.
    double trackGap = 9;
    double labelHeight = 18;
};

struct LayoutInput {
    std::vector<LayoutBox> boxes;
    std::vector<LayoutLink> links;
    LayoutStyle style;
    /// Height a box needs at a width.
    std::function<double(int box, double width)> heightFor;
    bool routed = true; ///< False leaves connectors out, for who only wants to know how large it gets.
};

struct LayoutRoute {
    QList<QPointF> points; ///< Level and upright legs from edge to edge; empty if no way is left.
    QList<QPointF> own;    ///< What of it no earlier link of its bus covers, so that dashes aren't painted over dashes.
    QRectF label;          ///< Room for its label; null if there is none.
    bool shares = false;   ///< Runs over lines that mean something else, as boxes put by hand leave it no room.
};

struct Layout {
    std::vector<QRectF> boxes;
    std::array<QRectF, tierCount> bands; ///< Null where a tier has nothing.
    std::vector<LayoutRoute> routes;
};

} // namespace placewright
