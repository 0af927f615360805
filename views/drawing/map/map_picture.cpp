// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/map/map_picture.h"

#include "views/drawing/map/map_marks.h"

#include <algorithm>

namespace placewright {

std::optional<std::size_t> MapPicture::rowAt(double y) const
{
    for (const Row& row : rows)
        if (y >= row.top && y < row.top + row.height)
            return row.row;
    return std::nullopt;
}

std::optional<std::size_t> MapPicture::columnAt(double x) const
{
    for (const MapGrid::Column& column : columns)
        if (x >= column.left && x < column.left + column.width)
            return column.column;
    return std::nullopt;
}

QRectF MapPicture::cellRect(std::size_t row, std::size_t column) const
{
    const auto across = std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.column == column; });
    const auto down = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.row == row; });
    if (across == columns.end() || down == rows.end())
        return {};
    return {across->left, down->top, across->width, down->height};
}

MapPicture mapPicture(const DecisionsMap& map, double width)
{
    std::size_t end = map.columns.size();
    MapGrid grid(map, 0, end, width, true);
    while (!grid.isReadable()) {
        width *= 1.1;
        grid = MapGrid(map, 0, end, width, true);
    }
    MapPicture picture;
    picture.width = grid.width();
    picture.headHeight = grid.headHeight();
    picture.functionWidth = grid.functionWidth();
    picture.columns = grid.columns();
    grid.drawHead(picture.head, 0);
    double y = 0;
    for (const MapGroup& group : map.groups) {
        grid.drawGroup(picture.body, group.name, y);
        y += grid.groupHeight();
        for (std::size_t row = group.first; row < group.first + group.count; ++row) {
            grid.drawRow(picture.body, row, y);
            picture.rows.push_back({row, y, grid.rowHeight(row)});
            y += grid.rowHeight(row);
        }
    }
    picture.bodyHeight = y;
    picture.body.legend = mapLegend(map);
    return picture;
}

} // namespace placewright
