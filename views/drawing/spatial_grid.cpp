// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/spatial_grid.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double smallestCell = 128;
constexpr double mostCellsAcross = 96;

// QRectF::intersects and united leave out rectangles without area, such as a straight line's.
bool touches(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

SpatialGrid::SpatialGrid(const std::vector<QRectF>& rects) : m_rects(rects) {
    if (rects.empty())
        return;
    double left = rects[0].left(), top = rects[0].top(), right = rects[0].right(), bottom = rects[0].bottom();
    for (const QRectF& rect : rects) {
        left = std::min(left, rect.left());
        top = std::min(top, rect.top());
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    m_bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    m_cell = std::max(smallestCell, std::max(m_bounds.width(), m_bounds.height()) / mostCellsAcross);
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Span span = spanOf(rects[i]);
        for (int row = span.top; row <= span.bottom; ++row)
            for (int column = span.left; column <= span.right; ++column)
                m_cells[static_cast<std::size_t>(row * m_columns + column)].push_back(static_cast<int>(i));
    }
}

SpatialGrid::Span SpatialGrid::spanOf(const QRectF& rect) const {
    const auto cell = [&](double at, double origin, int count) {
        return std::clamp(static_cast<int>(std::floor((at - origin) / m_cell)), 0, count - 1);
    };
    return {cell(rect.left(), m_bounds.left(), m_columns), cell(rect.top(), m_bounds.top(), m_rows),
            cell(rect.right(), m_bounds.left(), m_columns), cell(rect.bottom(), m_bounds.top(), m_rows)};
}

std::vector<int> SpatialGrid::touching(const QRectF& area) const {
    std::vector<int> found;
    if (m_cells.empty() || !touches(area, m_bounds))
        return found;
    const Span span = spanOf(area);
    for (int row = span.top; row <= span.bottom; ++row)
        for (int column = span.left; column <= span.right; ++column)
            for (int index : m_cells[static_cast<std::size_t>(row * m_columns + column)])
                if (touches(area, m_rects[static_cast<std::size_t>(index)]))
                    found.push_back(index);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace placewright
