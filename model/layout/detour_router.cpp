// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/detour_router.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace placewright {

namespace {

constexpr double passingClearance = 5;    // lines stay this far from boxes they pass
constexpr double bendCost = 60;    // a bend is worth this much way
constexpr double legSpacing = 5;   // between parallel legs of different buses

struct Lines
{
    std::vector<double> at;

    void add(double value) { at.push_back(value); }
    void finish()
    {
        std::sort(at.begin(), at.end());
        at.erase(std::unique(at.begin(), at.end(), [](double a, double b) { return b - a < 1; }), at.end());
    }
};

bool overlap(double a1, double a2, double b1, double b2)
{
    return std::min(a1, a2) < std::max(b1, b2) && std::min(b1, b2) < std::max(a1, a2);
}

bool isTaken(QPointF from, QPointF to, int bus, const std::vector<TakenLeg>& taken)
{
    const bool level = from.y() == to.y();
    for (const TakenLeg& leg : taken) {
        if (leg.bus == bus)
            continue;
        const bool legLevel = std::abs(leg.from.y() - leg.to.y()) < 0.01;
        if (legLevel != level)
            continue;
        if (level ? std::abs(leg.from.y() - from.y()) < legSpacing && overlap(from.x(), to.x(), leg.from.x(), leg.to.x())
                  : std::abs(leg.from.x() - from.x()) < legSpacing && overlap(from.y(), to.y(), leg.from.y(), leg.to.y()))
            return true;
    }
    return false;
}

bool hits(QPointF from, QPointF to, const QRectF& box)
{
    return std::min(from.x(), to.x()) < box.right() && std::max(from.x(), to.x()) > box.left()
           && std::min(from.y(), to.y()) < box.bottom() && std::max(from.y(), to.y()) > box.top();
}

// The part of a path outside the boxes it joins.
QList<QPointF> clipped(const QList<QPointF>& path, const QRectF& from, const QRectF& to)
{
    const auto exitOf = [](const QList<QPointF>& points, const QRectF& box) {
        QList<QPointF> rest;
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF a = points[i - 1];
            const QPointF b = points[i];
            if (!rest.isEmpty()) {
                rest << b;
                continue;
            }
            if (box.contains(b))
                continue;
            QPointF edge = a;
            if (a.x() == b.x())
                edge.setY(b.y() > a.y() ? box.bottom() : box.top());
            else
                edge.setX(b.x() > a.x() ? box.right() : box.left());
            rest << edge << b;
        }
        return rest;
    };
    QList<QPointF> points = exitOf(path, from);
    std::reverse(points.begin(), points.end());
    points = exitOf(points, to);
    std::reverse(points.begin(), points.end());
    return points;
}

} // namespace

bool crossesBox(const QList<QPointF>& route, const std::vector<QRectF>& boxes, int from, int to)
{
    constexpr double touch = 0.5;
    for (qsizetype i = 1; i < route.size(); ++i)
        for (std::size_t box = 0; box < boxes.size(); ++box) {
            const bool own = static_cast<int>(box) == from || static_cast<int>(box) == to;
            const double inset = own ? touch : -1;
            if (hits(route[i - 1], route[i], boxes[box].adjusted(inset, inset, -inset, -inset)))
                return true;
        }
    return false;
}

QList<QPointF> detour(const std::vector<QRectF>& boxes, const LayoutLink& link, const std::vector<TakenLeg>& taken)
{
    const QRectF& source = boxes[static_cast<std::size_t>(link.from)];
    const QRectF& target = boxes[static_cast<std::size_t>(link.to)];
    if (source.intersects(target))
        return {};
    Lines xs, ys;
    // Several lines along each box, so that several buses find their way past it.
    for (const QRectF& box : boxes)
        for (double away : {7.0, 13.0, 19.0}) {
            xs.add(box.left() - away);
            xs.add(box.right() + away);
            ys.add(box.top() - away);
            ys.add(box.bottom() + away);
        }
    for (const QRectF& end : {source, target})
        for (double part : {0.5, 0.35, 0.65, 0.2, 0.8}) {
            xs.add(end.left() + end.width() * part);
            ys.add(end.top() + end.height() * part);
        }
    xs.finish();
    ys.finish();
    const std::size_t columns = xs.at.size();
    const std::size_t rows = ys.at.size();
    const auto pointAt = [&](std::size_t node) { return QPointF(xs.at[node % columns], ys.at[node / columns]); };
    const auto nearest = [](const std::vector<double>& lines, double value) {
        const auto found = std::min_element(lines.begin(), lines.end(), [&](double a, double b) { return std::abs(a - value) < std::abs(b - value); });
        return static_cast<std::size_t>(found - lines.begin());
    };
    const std::size_t start = nearest(ys.at, source.center().y()) * columns + nearest(xs.at, source.center().x());
    const std::size_t goal = nearest(ys.at, target.center().y()) * columns + nearest(xs.at, target.center().x());

    const auto blocked = [&](QPointF a, QPointF b) {
        for (std::size_t box = 0; box < boxes.size(); ++box)
            if (static_cast<int>(box) != link.from && static_cast<int>(box) != link.to
                && hits(a, b, boxes[box].adjusted(-passingClearance, -passingClearance, passingClearance, passingClearance)))
                return true;
        return isTaken(a, b, link.bus, taken);
    };

    // Dijkstra over points and the direction they were reached in: 0 level, 1 upright.
    constexpr double never = std::numeric_limits<double>::max();
    std::vector<double> cost(columns * rows * 2, never);
    std::vector<std::size_t> before(columns * rows * 2, columns * rows * 2);
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    for (std::size_t direction : {0UL, 1UL}) {
        cost[start * 2 + direction] = 0;
        open.emplace(0, start * 2 + direction);
    }
    std::size_t reached = never < 0 ? 0 : columns * rows * 2;
    while (!open.empty()) {
        const auto [so_far, state] = open.top();
        open.pop();
        if (so_far > cost[state])
            continue;
        const std::size_t node = state / 2;
        if (node == goal) {
            reached = state;
            break;
        }
        const std::size_t column = node % columns;
        const std::size_t row = node / columns;
        const auto step = [&](std::size_t next, std::size_t direction) {
            const QPointF a = pointAt(node);
            const QPointF b = pointAt(next);
            const double length = std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
            const double price = so_far + length + (direction != state % 2 ? bendCost : 0);
            if (price >= cost[next * 2 + direction] || blocked(a, b))
                return;
            cost[next * 2 + direction] = price;
            before[next * 2 + direction] = state;
            open.emplace(price, next * 2 + direction);
        };
        if (column > 0)
            step(node - 1, 0);
        if (column + 1 < columns)
            step(node + 1, 0);
        if (row > 0)
            step(node - columns, 1);
        if (row + 1 < rows)
            step(node + columns, 1);
    }
    if (reached == columns * rows * 2)
        return {};
    QList<QPointF> path;
    for (std::size_t state = reached; state < columns * rows * 2; state = before[state]) {
        const QPointF point = pointAt(state / 2);
        if (path.size() > 1 && ((path.last().x() == point.x() && path[path.size() - 2].x() == point.x())
                                || (path.last().y() == point.y() && path[path.size() - 2].y() == point.y())))
            path.last() = point;
        else if (path.isEmpty() || path.last() != point)
            path << point;
    }
    std::reverse(path.begin(), path.end());
    return path.size() < 2 ? QList<QPointF>() : clipped(path, source, target);
}

} // namespace placewright
