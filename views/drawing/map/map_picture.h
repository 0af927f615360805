// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_document.h"
#include "views/drawing/map/map_grid.h"
#include "views/drawing/sheet.h"

namespace placewright {

/// The functions and decisions map in one piece, for a screen: a head that stays while the body scrolls under it.
struct MapPicture
{
    struct Row
    {
        std::size_t row = 0; ///< Of the map.
        double top = 0;
        double height = 0;
    };

    DisplayList head;
    DisplayList body; ///< From its own top; as wide as the head.
    double width = 0;
    double headHeight = 0;
    double bodyHeight = 0;
    double functionWidth = 0;
    std::vector<MapGrid::Column> columns;
    std::vector<Row> rows;

    /// The row of the map at a height of the body.
    std::optional<std::size_t> rowAt(double y) const;
    /// The column of the map at a distance from the left.
    std::optional<std::size_t> columnAt(double x) const;
    /// Where a cell stands in the body; empty if it isn't there.
    QRectF cellRect(std::size_t row, std::size_t column) const;
};

/// At least `width` wide; wider where columns would stand too close to be read.
MapPicture mapPicture(const DecisionsMap& map, double width);

struct MapSheetOptions
{
    Paper paper;
    bool picture = true;
    bool table = true;       ///< The full table follows the picture.
    double leastPt = 0;      ///< Everything is enlarged, over more sheets if need be, until no type is smaller.
    int before = 0;          ///< Sheets of the document that stand before these, and
    int of = 0;              ///< how many there are in all; 0 for these alone.
    bool foldPartners = true; ///< Where not all bodies fit side by side, councils, trusts and the like share columns in the picture.
};

/// The map on as many sheets as it takes, headings on each: first the picture, then the full table. At least one sheet. `whole`
/// is what `mapDocument` makes of design and scope.
std::vector<Sheet> mapSheets(const Design& design, const MapScope& scope, const MapDocument& whole, const MapSheetOptions& options = {});
/// The same of maps made before: `picture` may have fewer, shared columns.
std::vector<Sheet> mapSheets(const MapDocument& picture, const MapDocument& table, const MapSheetOptions& options);

} // namespace placewright
