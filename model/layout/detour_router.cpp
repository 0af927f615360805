// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/detour_router.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace placewright {

namespace {

constexpr double passingClearance = 5; // lines stay this far from boxes they pass
constexpr double bendCost = 60;        // a bend is worth this much way
constexpr double legSpacing = 5;       // between parallel legs of different buses

// Lines of one direction that a path may follow, in order.
struct Lines {
    std::vector<double> at;

    void add(double value) { at.push_back(value); }
    void finish() {
        std::sort(at.begin(), at.end());
        at.erase(std::unique(at.begin(), at.end(), [](double a, double b) { return b - a < 1; }), at.end());
    }
    std::size_t size() const { return at.size(); }
    std::size_t nearest(double value) const {
        const auto above = std::lower_bound(at.begin(), at.end(), value);
        const auto found =
            above == at.end() || (above != at.begin() && value - *(above - 1) < *above - value) ? above - 1 : above;
        return static_cast<std::size_t>(found - at.begin());
    }
    /// First and past-the-last line strictly between two values.
    std::pair<std::size_t, std::size_t> between(double from, double to) const {
        const auto first = std::upper_bound(at.begin(), at.end(), from);
        const auto last = std::lower_bound(first, at.end(), to);
        return {static_cast<std::size_t>(first - at.begin()), static_cast<std::size_t>(last - at.begin())};
    }
};

// Which steps between neighbouring crossings are closed: a step is named by the crossing it leaves to the right or
// downwards.
struct Steps {
    const Lines& xs;
    const Lines& ys;
    std::vector<char> level;
    std::vector<char> upright;

    Steps(const Lines& columns, const Lines& rows)
        : xs(columns),
          ys(rows),
          level(columns.size() * rows.size(), 0),
          upright(columns.size() * rows.size(), 0) {}

    void closeLevel(double left, double right, double top, double bottom) {
        close(level, xs, left, right, ys, top, bottom, 1, xs.size());
    }
    void closeUpright(double left, double right, double top, double bottom) {
        close(upright, ys, top, bottom, xs, left, right, xs.size(), 1);
    }

private:
    // Closes steps along one direction that overlap from..to, on lines across it that lie within low..high.
    static void close(std::vector<char>& steps,
                      const Lines& along,
                      double from,
                      double to,
                      const Lines& across,
                      double low,
                      double high,
                      std::size_t alongStride,
                      std::size_t acrossStride) {
        auto [first, last] = along.between(from, to);
        // The step before the first line within reaches in.
        if (first > 0)
            --first;
        const auto [lowest, highest] = across.between(low, high);
        for (std::size_t a = lowest; a < highest; ++a)
            for (std::size_t i = first; i < last; ++i)
                steps[a * acrossStride + i * alongStride] = 1;
    }
};

bool hits(QPointF from, QPointF to, const QRectF& box) {
    return std::min(from.x(), to.x()) < box.right() && std::max(from.x(), to.x()) > box.left() &&
           std::min(from.y(), to.y()) < box.bottom() && std::max(from.y(), to.y()) > box.top();
}

// The part of a path outside the boxes it joins.
QList<QPointF> clipped(const QList<QPointF>& path, const QRectF& from, const QRectF& to) {
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

bool crossesBox(const QList<QPointF>& route, const std::vector<QRectF>& boxes, int from, int to) {
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

bool coversOther(const QList<QPointF>& route, int bus, const std::vector<TakenLeg>& taken) {
    constexpr double apart = 2;
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QRectF leg = QRectF(route[i - 1], route[i]).normalized();
        const bool level = leg.width() > leg.height();
        for (const TakenLeg& other : taken) {
            const QRectF that = QRectF(other.from, other.to).normalized();
            if (other.bus == bus || level != (that.width() > that.height()))
                continue;
            const double across = level ? leg.top() - that.top() : leg.left() - that.left();
            const double along = level ? std::min(leg.right(), that.right()) - std::max(leg.left(), that.left())
                                       : std::min(leg.bottom(), that.bottom()) - std::max(leg.top(), that.top());
            if (std::abs(across) < apart && along > 1)
                return true;
        }
    }
    return false;
}

QList<QPointF> detour(const std::vector<QRectF>& boxes, const LayoutLink& link, const std::vector<TakenLeg>& taken) {
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
    const std::size_t columns = xs.size();
    const std::size_t rows = ys.size();
    const auto pointAt = [&](std::size_t node) { return QPointF(xs.at[node % columns], ys.at[node / columns]); };
    const std::size_t start = ys.nearest(source.center().y()) * columns + xs.nearest(source.center().x());
    const std::size_t goal = ys.nearest(target.center().y()) * columns + xs.nearest(target.center().x());
    Steps closed(xs, ys);
    for (std::size_t box = 0; box < boxes.size(); ++box) {
        if (static_cast<int>(box) == link.from || static_cast<int>(box) == link.to)
            continue;
        const QRectF around =
            boxes[box].adjusted(-passingClearance, -passingClearance, passingClearance, passingClearance);
        closed.closeLevel(around.left(), around.right(), around.top(), around.bottom());
        closed.closeUpright(around.left(), around.right(), around.top(), around.bottom());
    }
    for (const TakenLeg& leg : taken) {
        if (leg.bus == link.bus)
            continue;
        const auto [left, right] = std::minmax({leg.from.x(), leg.to.x()});
        const auto [top, bottom] = std::minmax({leg.from.y(), leg.to.y()});
        if (bottom - top < 0.01)
            closed.closeLevel(left, right, top - legSpacing, top + legSpacing);
        else
            closed.closeUpright(left - legSpacing, left + legSpacing, top, bottom);
    }

    // A* over crossings and the direction they were reached in: 0 level, 1 upright. The way left is at least the
    // straight one.
    constexpr double never = std::numeric_limits<double>::max();
    std::vector<double> cost(columns * rows * 2, never);
    std::vector<std::size_t> before(columns * rows * 2, columns * rows * 2);
    const QPointF end = pointAt(goal);
    const auto wayLeft = [&](std::size_t node) {
        const QPointF point = pointAt(node);
        return std::abs(point.x() - end.x()) + std::abs(point.y() - end.y());
    };
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    for (std::size_t direction : {0UL, 1UL}) {
        cost[start * 2 + direction] = 0;
        open.emplace(wayLeft(start), start * 2 + direction);
    }
    std::size_t reached = columns * rows * 2;
    while (!open.empty()) {
        const auto [estimate, state] = open.top();
        open.pop();
        const std::size_t node = state / 2;
        const double soFar = cost[state];
        if (estimate > soFar + wayLeft(node) + 0.001)
            continue;
        if (node == goal) {
            reached = state;
            break;
        }
        const std::size_t column = node % columns;
        const std::size_t row = node / columns;
        const auto step = [&](std::size_t next, std::size_t direction, bool isClosed) {
            if (isClosed)
                return;
            const QPointF a = pointAt(node);
            const QPointF b = pointAt(next);
            const double length = std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
            const double price = soFar + length + (direction != state % 2 ? bendCost : 0);
            if (price >= cost[next * 2 + direction])
                return;
            cost[next * 2 + direction] = price;
            before[next * 2 + direction] = state;
            open.emplace(price + wayLeft(next), next * 2 + direction);
        };
        if (column > 0)
            step(node - 1, 0, closed.level[node - 1]);
        if (column + 1 < columns)
            step(node + 1, 0, closed.level[node]);
        if (row > 0)
            step(node - columns, 1, closed.upright[node - columns]);
        if (row + 1 < rows)
            step(node + columns, 1, closed.upright[node]);
    }
    if (reached == columns * rows * 2)
        return {};
    QList<QPointF> path;
    for (std::size_t state = reached; state < columns * rows * 2; state = before[state]) {
        const QPointF point = pointAt(state / 2);
        if (path.size() > 1 && ((path.last().x() == point.x() && path[path.size() - 2].x() == point.x()) ||
                                (path.last().y() == point.y() && path[path.size() - 2].y() == point.y())))
            path.last() = point;
        else if (path.isEmpty() || path.last() != point)
            path << point;
    }
    std::reverse(path.begin(), path.end());
    return path.size() < 2 ? QList<QPointF>() : clipped(path, source, target);
}

} // namespace placewright
