// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace placewright {

/// Finds rectangles by place: each lies in the cells of a grid that it touches.
class SpatialGrid {
public:
    SpatialGrid() = default;
    explicit SpatialGrid(const std::vector<QRectF>& rects);

    /// Indices of the rectangles that touch `area`, ascending.
    std::vector<int> touching(const QRectF& area) const;
    const QRectF& bounds() const { return m_bounds; }

private:
    struct Span {
        int left, top, right, bottom;
    };
    Span spanOf(const QRectF& rect) const;

    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<QRectF> m_rects;
    std::vector<std::vector<int>> m_cells;
};

} // namespace placewright
