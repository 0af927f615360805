// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/row_placer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace placewright {

namespace {

constexpr double pinClearance = 12; // between a pinned box and its neighbours, when they have to make room
constexpr double closest = 4;       // before they have to

std::size_t slotsIn(double length, double width, double gap) {
    return length < width ? 0 : static_cast<std::size_t>(std::floor((length + gap) / (width + gap) + 1e-9));
}

} // namespace

RowPlacer::RowPlacer(const LayoutInput& input, std::vector<QRectF>& rects, std::vector<QRectF> pinned)
    : m_input(input),
      m_rects(rects),
      m_pinned(std::move(pinned)) {
}

std::vector<RowPlacer::Interval> RowPlacer::freeIntervals(double top, double bottom, double left, double right) const {
    std::vector<Interval> free{{left, right}};
    for (const QRectF& rect : m_pinned) {
        if (rect.top() - pinClearance >= bottom || rect.bottom() + pinClearance <= top)
            continue;
        const double from = rect.left() - pinClearance;
        const double to = rect.right() + pinClearance;
        std::vector<Interval> rest;
        for (const Interval& interval : free) {
            if (from >= interval.to || to <= interval.from) {
                rest.push_back(interval);
                continue;
            }
            if (from > interval.from)
                rest.push_back({interval.from, from});
            if (to < interval.to)
                rest.push_back({to, interval.to});
        }
        free = std::move(rest);
    }
    return free;
}

double RowPlacer::lowestTopBelow(double top, double bottom, double left, double right) const {
    double next = std::numeric_limits<double>::max();
    for (const QRectF& rect : m_pinned)
        if (rect.top() - pinClearance < bottom && rect.bottom() + pinClearance > top &&
            rect.left() - pinClearance < right && rect.right() + pinClearance > left)
            next = std::min(next, rect.bottom() + pinClearance);
    return next;
}

double RowPlacer::heightOf(const std::vector<int>& boxes, std::size_t count, double width) const {
    double height = 0;
    for (std::size_t i = 0; i < count; ++i)
        height = std::max(height, m_input.heightFor(boxes[i], width));
    return height;
}

RowPlacer::Placed RowPlacer::place(
    const std::vector<int>& boxes, double top, double left, double right, double gap, bool whole, double mostWide) {
    if (auto placed = placeInSlots(boxes, top, left, right, gap, mostWide))
        return *placed;
    std::vector<int> movable;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(movable), [&](int box) { return !isPinned(box); });
    Placed placed = placeAround(movable, top, left, right, gap, whole, mostWide);
    placed.consumed = placed.boxes.size() == movable.size()
                          ? boxes.size()
                          : static_cast<std::size_t>(
                                std::find(boxes.begin(), boxes.end(), movable[placed.boxes.size()]) - boxes.begin());
    return placed;
}

std::optional<RowPlacer::Placed> RowPlacer::placeInSlots(
    const std::vector<int>& boxes, double top, double left, double right, double gap, double mostWide) {
    const auto count = static_cast<double>(boxes.size());
    const double width = std::min(mostWide, (right - left - gap * (count - 1)) / count);
    double height = 0;
    double bottom = top;
    for (int box : boxes) {
        if (isPinned(box))
            bottom = std::max(bottom, m_input.boxes[static_cast<std::size_t>(box)].pinned->bottom());
        else if (width < std::min(m_input.boxes[static_cast<std::size_t>(box)].minWidth, right - left))
            return std::nullopt;
        height = std::max(height, m_input.heightFor(box, width));
    }
    Placed placed{{}, boxes.size(), top, std::max(bottom, top + height)};
    std::vector<QRectF> slots;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (isPinned(boxes[i]))
            continue;
        const QRectF slot(left + static_cast<double>(i) * (width + gap), top, width, height);
        for (const QRectF& rect : m_pinned)
            if (rect.intersects(slot.adjusted(-closest, -closest, closest, closest)))
                return std::nullopt;
        placed.boxes.push_back(boxes[i]);
        slots.push_back(slot);
    }
    for (std::size_t i = 0; i < slots.size(); ++i)
        m_rects[static_cast<std::size_t>(placed.boxes[i])] = slots[i];
    return placed;
}

RowPlacer::Placed RowPlacer::placeAround(
    const std::vector<int>& boxes, double top, double left, double right, double gap, bool whole, double mostWide) {
    const double minWidth = [&] {
        double least = 1;
        for (int box : boxes)
            least = std::max(least, m_input.boxes[static_cast<std::size_t>(box)].minWidth);
        return std::min(least, right - left);
    }();
    std::size_t count = boxes.size();
    const auto count_d = [&] { return static_cast<double>(count); };
    const auto evenWidth = [&] { return std::min(mostWide, (right - left - gap * (count_d() - 1)) / count_d()); };
    if (!whole)
        count = std::clamp<std::size_t>(slotsIn(right - left, minWidth, gap), 1, boxes.size());

    // Each turn either succeeds or goes on below the next pinned box; below the last of them all is clear.
    while (true) {
        double width = evenWidth();
        double height = heightOf(boxes, count, width);
        std::vector<Interval> free = freeIntervals(top, top + height, left, right);
        const bool clear = free.size() == 1 && free[0].from == left && free[0].to == right;
        bool fits = clear;
        std::size_t fitting = count;
        // A narrower box is a taller one, which may touch more: look again until nothing changes.
        for (int again = 0; !fits && again < 6; ++again) {
            std::size_t capacity = 0;
            for (const Interval& interval : free)
                capacity += slotsIn(interval.to - interval.from, minWidth, gap);
            if (capacity == 0 || (whole && capacity < count))
                break;
            fitting = std::min(count, capacity);
            double widest = minWidth;
            for (const Interval& interval : free)
                for (std::size_t n = 1; n <= fitting; ++n) {
                    const double candidate =
                        std::min(width, (interval.to - interval.from - gap * (static_cast<double>(n) - 1)) /
                                            static_cast<double>(n));
                    std::size_t room = 0;
                    for (const Interval& other : free)
                        room += slotsIn(other.to - other.from, candidate, gap);
                    if (candidate > widest && room >= fitting)
                        widest = candidate;
                }
            const double needed = heightOf(boxes, fitting, widest);
            const std::vector<Interval> now = freeIntervals(top, top + needed, left, right);
            fits = now.size() == free.size() &&
                   std::equal(now.begin(), now.end(), free.begin(),
                              [](const Interval& a, const Interval& b) { return a.from == b.from && a.to == b.to; });
            if (fits) {
                width = widest;
                height = needed;
            }
            free = now;
        }
        if (fits) {
            std::size_t next = 0;
            for (const Interval& interval : free) {
                double x = interval.from;
                for (std::size_t n = clear ? fitting : slotsIn(interval.to - interval.from, width, gap);
                     n > 0 && next < fitting; --n) {
                    m_rects[static_cast<std::size_t>(boxes[next++])] = QRectF(x, top, width, height);
                    x += width + gap;
                }
            }
            return {{boxes.begin(), boxes.begin() + static_cast<std::ptrdiff_t>(fitting)}, fitting, top, top + height};
        }
        top = lowestTopBelow(top, top + height, left, right);
    }
}

} // namespace placewright
