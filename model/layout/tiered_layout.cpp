// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/tiered_layout.h"

#include "model/layout/channel_router.h"
#include "model/layout/covered_legs.h"
#include "model/layout/detour_router.h"
#include "model/layout/nested/nested_layout.h"
#include "model/layout/pulled_legs.h"
#include "model/layout/row_placer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace placewright {

namespace {

class TieredLayout {
public:
    explicit TieredLayout(const LayoutInput& input) : m_input(input), m_style(input.style) {
        m_layout.boxes.resize(input.boxes.size());
        std::vector<QRectF> pinned;
        bool anyBeyond = false;
        const std::vector<QRectF> homes = homesOf(input);
        for (std::size_t i = 0; i < input.boxes.size(); ++i) {
            const LayoutBox& box = input.boxes[i];
            anyBeyond = anyBeyond || box.tier == Tier::beyond;
            if (box.pinned) {
                m_layout.boxes[i] = *box.pinned;
                pinned.push_back(*box.pinned);
                m_pinnedOf[static_cast<std::size_t>(box.tier)].push_back(static_cast<int>(i));
                if (!staysAtHome(*box.pinned, homes[i]))
                    continue;
            }
            m_flowOf[static_cast<std::size_t>(box.tier)].push_back(static_cast<int>(i));
        }
        m_bandRight = m_style.width - (anyBeyond ? m_style.beyondWidth + m_style.bandGap : 0);
        m_left = m_style.labelColumn;
        m_right = m_bandRight - m_style.bandPadSide;
        m_placer.emplace(input, m_layout.boxes, pinned);
    }

    Layout laidOut() {
        for (Tier tier : {Tier::national, Tier::system, Tier::place, Tier::atScale})
            placeTier(tier);
        placeBeyond();
        if (m_input.routed)
            route();
        return std::move(m_layout);
    }

private:
    // Where boxes would be if nothing were pinned; empty if nothing is.
    static std::vector<QRectF> homesOf(const LayoutInput& input) {
        if (std::none_of(input.boxes.begin(), input.boxes.end(),
                         [](const LayoutBox& box) { return box.pinned.has_value(); }))
            return {};
        LayoutInput unpinned = input;
        unpinned.routed = false;
        for (LayoutBox& box : unpinned.boxes)
            box.pinned.reset();
        return TieredLayout(unpinned).laidOut().boxes;
    }

    // A box moved a little still belongs in its row, where its place is kept; one moved away leaves no hole.
    static bool staysAtHome(const QRectF& pinned, const QRectF& home) {
        const QRectF common = pinned.intersected(home);
        return common.width() * common.height() >=
               0.3 * std::min(pinned.width() * pinned.height(), home.width() * home.height());
    }

    static std::size_t index(Tier tier) { return static_cast<std::size_t>(tier); }
    const LayoutBox& box(int i) const { return m_input.boxes[static_cast<std::size_t>(i)]; }
    QRectF& band(Tier tier) { return m_layout.bands[index(tier)]; }

    // Tier and row of a box as one number that grows downwards.
    int depth(int i) const {
        return static_cast<int>(box(i).tier) * 100 + (box(i).tier == Tier::system ? std::clamp(box(i).row, 0, 99) : 0);
    }

    // What a channel must hold for all buses that go from above `lower` to it or below; more than are there is only
    // more room.
    double channelHeight(int lower, bool withinShelf) const {
        std::set<int> buses;
        bool labelled = false;
        for (const LayoutLink& link : m_input.links) {
            const int from = std::min(depth(link.from), depth(link.to));
            const int to = std::max(depth(link.from), depth(link.to));
            if (from < lower && to >= lower) {
                buses.insert(link.bus);
                labelled = labelled || (to == lower && link.labelWidth > 0);
            }
        }
        if (buses.empty())
            return m_style.rowGap;
        const double lines = static_cast<double>(buses.size()) * m_style.trackGap;
        return std::max(m_style.rowGap + (withinShelf ? 4 : 0), 10 + lines + (labelled ? m_style.labelHeight + 6 : 14));
    }

    void addRow(Tier tier, const RowPlacer::Placed& placed) {
        if (!placed.boxes.empty())
            m_rows.push_back({tier, placed.boxes, placed.top, placed.bottom});
        m_bottom = placed.bottom;
    }

    // Where a lone box of the top tier stands: over the box it is said to belong above.
    std::pair<double, double> columnOf(int i) const {
        const int under = box(i).under;
        if (under < 0)
            return {m_left, m_right};
        const LayoutBox& below = box(under);
        const auto& row = m_flowOf[index(below.tier)];
        if (below.pinned && std::find(row.begin(), row.end(), under) == row.end()) {
            const double left = std::clamp(below.pinned->left(), m_left, std::max(m_left, m_right - box(i).minWidth));
            return {left, std::clamp(below.pinned->right(), std::min(m_right, left + box(i).minWidth), m_right)};
        }
        int before = 0, among = 0;
        for (int other : row)
            if (box(other).row == below.row) {
                before += other < under ? 1 : 0;
                ++among;
            }
        const double width = (m_right - m_left - m_style.systemGap * (among - 1)) / among;
        const double left = m_left + before * (width + m_style.systemGap);
        return {left, left + width};
    }

    void placeTier(Tier tier) {
        const auto& free = m_flowOf[index(tier)];
        const auto& pinned = m_pinnedOf[index(tier)];
        if (free.empty() && pinned.empty())
            return;
        const bool first = !m_started;
        m_started = true;
        double bandTop = first ? 0 : m_bandBottom + m_style.bandGap;
        const double least = m_style.bandPadBottom + m_style.bandGap + m_style.bandPadTop;
        if (!first) {
            const double extra = channelHeight(static_cast<int>(tier) * 100, false) - least;
            if (extra > 0) {
                // Lines run in the upper band's foot, so that every band's boxes start at the same distance from its
                // top.
                m_layout.bands[m_lastBand].setHeight(m_layout.bands[m_lastBand].height() + extra);
                bandTop += extra;
            }
        }
        double top = bandTop + m_style.bandPadTop;
        m_bottom = top;
        if (tier == Tier::national)
            placeNational(free, top);
        else if (tier == Tier::system)
            placeSystem(free, top);
        else if (tier == Tier::place)
            placeShelves(free, top);
        else
            placeBands(free, top);
        m_bottom = std::max(m_bottom, top + 40);
        coverPinned(pinned, bandTop);
        m_bandBottom = m_bottom + m_style.bandPadBottom;
        band(tier) = QRectF(0, bandTop, m_bandRight, m_bandBottom - bandTop);
        m_lastBand = index(tier);
    }

    void placeNational(const std::vector<int>& free, double top) {
        if (free.empty())
            return;
        const auto [left, right] = free.size() == 1 ? columnOf(free[0]) : std::make_pair(m_left, m_right);
        addRow(Tier::national, m_placer->place(free, top, left, right, m_style.columnGap, true, right - left));
    }

    void placeSystem(const std::vector<int>& free, double top) {
        std::map<int, std::vector<int>> rows;
        for (int i : free)
            rows[box(i).row].push_back(i);
        for (const auto& [row, boxes] : rows) {
            if (row != rows.begin()->first)
                top = m_bottom + channelHeight(static_cast<int>(Tier::system) * 100 + row, false);
            addRow(Tier::system,
                   m_placer->place(boxes, top, m_left, m_right, m_style.systemGap, true, m_right - m_left));
        }
    }

    void placeShelves(std::vector<int> free, double top) {
        if (free.empty())
            return;
        double minWidth = 1;
        for (int i : free)
            minWidth = std::max(minWidth, box(i).minWidth);
        const double room = m_right - m_left;
        const auto most = std::max<std::size_t>(
            1, static_cast<std::size_t>((room + m_style.columnGap) / (minWidth + m_style.columnGap)));
        const std::size_t shelves = (free.size() + most - 1) / most;
        const std::size_t columns = (free.size() + shelves - 1) / shelves;
        const double width =
            (room - m_style.columnGap * (static_cast<double>(columns) - 1)) / static_cast<double>(columns);
        const double gap = std::max(m_style.columnGap, channelHeight(static_cast<int>(Tier::place) * 100, true));
        while (!free.empty()) {
            const std::vector<int> next(free.begin(),
                                        free.begin() + static_cast<std::ptrdiff_t>(std::min(columns, free.size())));
            const auto placed = m_placer->place(next, top, m_left, m_right, m_style.columnGap, false, width);
            addRow(Tier::place, placed);
            free.erase(free.begin(), free.begin() + static_cast<std::ptrdiff_t>(placed.consumed));
            top = placed.bottom + gap;
        }
    }

    void placeBands(const std::vector<int>& free, double top) {
        for (int i : free) {
            addRow(Tier::atScale, m_placer->place({i}, top, m_left, m_right, 0, true, m_right - m_left));
            top = m_bottom + 10;
        }
    }

    // A tier's background reaches around what was pinned in it, as long as it still stands there.
    void coverPinned(const std::vector<int>& pinned, double bandTop) {
        std::vector<QRectF> rects;
        for (int i : pinned)
            rects.push_back(*box(i).pinned);
        std::sort(rects.begin(), rects.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
        for (const QRectF& rect : rects)
            if (rect.top() >= bandTop - 24 && rect.top() <= m_bottom + 24 && rect.right() > 0 &&
                rect.left() < m_bandRight)
                m_bottom = std::max(m_bottom, rect.bottom());
    }

    void placeBeyond() {
        const auto& free = m_flowOf[index(Tier::beyond)];
        if (free.empty() && m_pinnedOf[index(Tier::beyond)].empty())
            return;
        const double left = m_bandRight + m_style.bandGap + 12;
        const double right = m_style.width - 12;
        double top = m_style.bandPadTop + m_style.headingHeight;
        double bottom = top;
        for (int i : free) {
            const auto placed = m_placer->place({i}, top, left, right, 0, true, right - left);
            bottom = placed.bottom;
            top = bottom + m_style.beyondGap;
        }
        const double end = std::max(m_started ? m_bandBottom : 0, bottom + m_style.bandPadBottom);
        band(Tier::beyond) = QRectF(m_bandRight + m_style.bandGap, 0, m_style.beyondWidth, end);
        if (m_started && end > m_bandBottom)
            m_layout.bands[m_lastBand].setBottom(end);
    }

    void route() {
        m_layout.routes = ChannelRouter(m_input, m_layout.boxes, m_rows, m_left, m_right).route();
        std::vector<TakenLeg> taken;
        CoveredLegs covered;
        const auto take = [&](std::size_t link) {
            const QList<QPointF>& points = m_layout.routes[link].points;
            m_layout.routes[link].own = covered.bare(points, m_input.links[link].bus);
            covered.add(points, m_input.links[link].bus);
            for (qsizetype i = 1; i < points.size(); ++i)
                taken.push_back({points[i - 1], points[i], m_input.links[link].bus});
        };
        std::vector<std::size_t> again;
        std::vector<std::size_t> pulled;
        for (std::size_t i = 0; i < m_input.links.size(); ++i) {
            const LayoutLink& link = m_input.links[i];
            LayoutRoute& route = m_layout.routes[i];
            if (route.points.isEmpty() || crossesBox(route.points, m_layout.boxes, link.from, link.to))
                again.push_back(i);
            else if (!link.pulled.empty())
                pulled.push_back(i);
            else
                take(i);
            for (const QRectF& rect : m_layout.boxes)
                if (rect.intersects(route.label))
                    route.label = QRectF();
        }
        for (std::size_t i : pulled) {
            pull(i, taken);
            take(i);
        }
        for (std::size_t i : again) {
            m_layout.routes[i] = {};
            if (m_input.links[i].from != m_input.links[i].to) {
                QList<QPointF>& points = m_layout.routes[i].points;
                points = detour(m_layout.boxes, m_input.links[i], taken);
                if (points.isEmpty()) {
                    points = detour(m_layout.boxes, m_input.links[i], {});
                    m_layout.routes[i].shares = !points.isEmpty();
                }
            }
            pull(i, taken);
            labelDetour(m_layout.routes[i], m_input.links[i].labelWidth);
            take(i);
        }
    }

    // Puts legs where a person pulled them, unless since then a box or another line has come to be there.
    void pull(std::size_t i, const std::vector<TakenLeg>& taken) {
        const LayoutLink& link = m_input.links[i];
        LayoutRoute& route = m_layout.routes[i];
        if (link.pulled.empty() || route.points.size() < 2)
            return;
        const QList<QPointF> moved =
            withPulledLegs(route.points, link.pulled, m_layout.boxes[static_cast<std::size_t>(link.from)],
                           m_layout.boxes[static_cast<std::size_t>(link.to)]);
        if (moved.size() < 2 || crossesBox(moved, m_layout.boxes, link.from, link.to) ||
            coversOther(moved, link.bus, taken))
            return;
        const auto away = [&](QPointF end) { return (end - route.label.center()).manhattanLength(); };
        const QPointF by = away(route.points.first()) < away(route.points.last())
                               ? moved.first() - route.points.first()
                               : moved.last() - route.points.last();
        route.label.translate(by);
        if (std::any_of(m_layout.boxes.begin(), m_layout.boxes.end(),
                        [&](const QRectF& rect) { return rect.intersects(route.label); }))
            route.label = QRectF();
        route.points = moved;
    }

    // Above a level line, else beside the upright end of a line where there is room.
    void labelDetour(LayoutRoute& route, double width) const {
        const auto& points = route.points;
        if (points.size() < 2 || width <= 0)
            return;
        const double height = m_style.labelHeight;
        QRectF label;
        if (points.size() == 2 && points[0].y() == points[1].y() && std::abs(points[0].x() - points[1].x()) >= width) {
            label = QRectF(points[0], points[1]).normalized().adjusted(0, -height - 1, 0, -1);
        } else {
            for (const auto& [end, inner] :
                 {std::make_pair(points.last(), points[points.size() - 2]), std::make_pair(points.first(), points[1])})
                if (label.isNull() && end.x() == inner.x() && end.y() - inner.y() >= height + 4)
                    label = QRectF(end.x() + 7, end.y() - height - 2, width, height);
        }
        if (std::none_of(m_layout.boxes.begin(), m_layout.boxes.end(),
                         [&](const QRectF& rect) { return rect.intersects(label); }))
            route.label = label;
    }

    const LayoutInput& m_input;
    const LayoutStyle& m_style;
    Layout m_layout;
    std::array<std::vector<int>, tierCount>
        m_flowOf; ///< Boxes that rows are made of; pinned ones among them keep a place free.
    std::array<std::vector<int>, tierCount> m_pinnedOf;
    std::optional<RowPlacer> m_placer;
    std::vector<LayoutRow> m_rows;
    double m_bandRight = 0;
    double m_left = 0;
    double m_right = 0;
    double m_bottom = 0;
    double m_bandBottom = 0;
    std::size_t m_lastBand = 0;
    bool m_started = false;
};

} // namespace

Layout tieredLayout(const LayoutInput& input) {
    if (std::any_of(input.boxes.begin(), input.boxes.end(), [](const LayoutBox& box) { return box.inside >= 0; }))
        return nestedLayout(input);
    return TieredLayout(input).laidOut();
}

} // namespace placewright
