// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of a GutterRouter: which line runs where in its gutter, channel and along its box.
#include "model/layout/nested/gutter_router.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace placewright {

using namespace nested;

namespace {

constexpr double inset = 12;      // ports keep away from corners
constexpr double portRoom = 11;   // along a box for each of its ports
constexpr double trackRoom = 8;   // between level lines
constexpr double strandRoom = 13; // between level lines and boxes or labels: one more line finds room there
constexpr double besideLine = 7;  // between an upright and its label
constexpr std::array distances{9.0, 6.0, 4.0, 2.0};

} // namespace

// Boxes as wide as their ports and labels need them.
void GutterRouter::widen() {
    std::vector<std::array<double, 2>> needs(m_input.boxes.size(), {0, 0});
    for (const Upright& upright : m_uprights)
        if (upright.box >= 0)
            needs[static_cast<std::size_t>(upright.box)][upright.below ? 1 : 0] +=
                portRoom + (upright.label > 0 ? upright.label + besideLine : 0);
    for (NestedBlock& block : m_blocks)
        for (NestedItem& item : block.items) {
            const auto need = [&](int box) {
                const auto& both = needs[static_cast<std::size_t>(box)];
                // Ports of the boxes on the other side of the channel take room as well.
                return std::max(both[0], both[1]) > 0 ? 2 * inset + 1.5 * std::max(both[0], both[1]) : 0;
            };
            item.least = std::max(item.least, need(item.box));
            for (int member : item.members)
                item.cell = std::max(item.cell, need(member));
        }
}

void GutterRouter::claim(const Upright& upright) {
    const NestedPlace& at = m_places[static_cast<std::size_t>(upright.box)];
    const Strip strip = at.inner ? Strip{at.block, lineOf(at)} : Strip{at.block + (upright.below ? 1 : 0), 0};
    m_claims[strip].push_back({upright.x, upright.x, upright.bus, upright.below});
}

// Blocks take turns between two sets of places, so that lines that meet in a channel from both sides are never above
// each other.
void GutterRouter::placePassages() {
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> byGutter;
    for (std::size_t i = 0; i < m_uprights.size(); ++i)
        if (m_uprights[i].box < 0)
            byGutter[{m_uprights[i].block, m_uprights[i].gutter}].push_back(i);
    // Those that lead to boxes on the left are on the left.
    std::vector<double> sides(m_uprights.size(), 0);
    for (const Way& way : m_ways)
        for (std::size_t i = 0; i + 1 < way.uprights.size(); ++i)
            for (const auto& [one, other] : {std::make_pair(way.uprights[i], way.uprights[i + 1]),
                                             std::make_pair(way.uprights[i + 1], way.uprights[i])})
                if (m_uprights[one].box < 0 && m_uprights[other].box >= 0 &&
                    m_places[static_cast<std::size_t>(m_uprights[other].box)].inner)
                    sides[one] +=
                        m_places[static_cast<std::size_t>(m_uprights[other].box)].item < m_uprights[one].gutter ? -1
                                                                                                                : 1;
    for (auto& [where, list] : byGutter) {
        const auto& [block, gutter] = where;
        std::stable_sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) { return sides[a] < sides[b]; });
        const double turn = block % 2 == 0 ? 0 : lane / 2;
        const double from = m_blocks[block].begin[gutter];
        const double width = gutter == m_blocks[block].items.size() ? m_blocks[block].gutterWidth(gutter)
                                                                    : m_blocks[block].items[gutter].left - from;
        double x = from + (width - lane * (static_cast<double>(list.size()) - 1)) / 2;
        x = std::ceil((x - turn - lane / 4) / lane) * lane + turn;
        for (std::size_t i : list) {
            Upright& upright = m_uprights[i];
            upright.x = x;
            upright.placed = true;
            x += lane;
            m_claims[{block, 0}].push_back({upright.x, upright.x, upright.bus, false});
            m_claims[{block + 1, 0}].push_back({upright.x, upright.x, upright.bus, true});
        }
    }
}

double GutterRouter::portAt(const Upright& port, double low, double high) const {
    const NestedPlace& at = m_places[static_cast<std::size_t>(port.box)];
    const Strip strip = at.inner ? Strip{at.block, lineOf(at)} : Strip{at.block + (port.below ? 1 : 0), 0};
    const auto found = m_claims.find(strip);
    const double start = std::clamp(port.wanted / std::max(1, port.leads), low, high);
    // A label keeps those of its own side away from all of it, those from the other side end before.
    const double behind = port.label > 0 ? besideLine + port.label : 0;
    const auto isFree = [&](double x, double distance) {
        if (found == m_claims.end())
            return true;
        return std::none_of(found->second.begin(), found->second.end(), [&](const Claim& other) {
            if (other.above == port.below)
                return x + behind > other.from - distance && x < other.to + distance;
            return other.bus != port.bus && std::abs(x - other.from) < distance;
        });
    };
    for (double distance : distances) {
        const double step = std::min(distance, 5.0) / 2;
        for (double away = 0; away <= high - low; away += step)
            for (double x : {start + away, start - away})
                if (x >= low && x <= high && isFree(x, distance))
                    return x;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

void GutterRouter::placePorts() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_uprights.size(); ++i)
        if (m_uprights[i].box >= 0)
            order.push_back(i);
    // Labels need most room, so they choose first.
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_uprights[a].label > m_uprights[b].label; });
    for (std::size_t i : order) {
        Upright& port = m_uprights[i];
        const NestedPlace& at = m_places[static_cast<std::size_t>(port.box)];
        const NestedItem& item = itemOf(at);
        const double width = at.inner ? item.cell : item.width;
        const double left = middleOf(port.box) - width / 2;
        double x = std::numeric_limits<double>::quiet_NaN();
        if (port.label > 0)
            x = portAt(port, left + inset, left + width - besideLine - port.label);
        if (std::isnan(x)) {
            port.label = 0;
            x = portAt(port, left + inset, left + width - inset);
        }
        port.placed = !std::isnan(x);
        if (!port.placed)
            continue;
        port.x = x;
        claim(port);
        if (port.label > 0) {
            const Strip strip = at.inner ? Strip{at.block, lineOf(at)} : Strip{at.block + (port.below ? 1 : 0), 0};
            m_claims[strip].back().to = x + besideLine + port.label;
            (port.below ? m_labelled[strip].first : m_labelled[strip].second) = true;
        }
    }
}

// Left edge first: a place is used again as soon as its last line has ended.
void GutterRouter::assignTracks() {
    for (Way& way : m_ways) {
        const bool whole =
            std::all_of(way.uprights.begin(), way.uprights.end(), [&](std::size_t i) { return m_uprights[i].placed; });
        if (!whole)
            way = {};
        for (std::size_t i = 0; i < way.tracks.size(); ++i) {
            Track& track = m_tracks[way.tracks[i]];
            const auto [from, to] = std::minmax(m_uprights[way.uprights[i]].x, m_uprights[way.uprights[i + 1]].x);
            track.from = track.used ? std::min(track.from, from) : from;
            track.to = track.used ? std::max(track.to, to) : to;
            track.used = true;
        }
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_tracks.size(); ++i)
        if (m_tracks[i].used && m_tracks[i].to > m_tracks[i].from)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(m_tracks[a].strip, m_tracks[a].from) < std::tie(m_tracks[b].strip, m_tracks[b].from);
    });
    std::vector<double> ends;
    const Strip* strip = nullptr;
    for (std::size_t i : order) {
        Track& track = m_tracks[i];
        if (!strip || *strip != track.strip)
            ends.clear();
        strip = &track.strip;
        auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return end + trackRoom < track.from; });
        if (free == ends.end())
            free = ends.insert(ends.end(), 0);
        *free = track.to;
        track.slot = static_cast<int>(free - ends.begin());
        m_slots[track.strip] = static_cast<int>(ends.size());
    }
}

double GutterRouter::stripHeight(Strip strip, double least) {
    const auto found = m_slots.find(strip);
    const int slots = found == m_slots.end() ? 0 : found->second;
    const auto [above, below] = m_labelled[strip];
    const double label = m_input.style.labelHeight + 4;
    const double head = strandRoom + (above ? label : 0);
    const double foot = (below ? label : 0) + strandRoom + (slots > 0 ? 4 : 0); // an arrow's head
    const double lines = slots > 0 ? (slots - 1) * trackRoom : 0;
    const double height = std::max(least, head + lines + foot);
    m_runs[strip] = {head + (height - head - lines - foot) / 2, lines};
    return height;
}

void GutterRouter::placeRows(Layout& layout) {
    layout.boxes.resize(m_input.boxes.size());
    const LayoutStyle& style = m_input.style;
    double y = 0;
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        NestedBlock& block = m_blocks[b];
        const bool newTier = b > 0 && m_blocks[b - 1].tier != block.tier;
        const double least = b == 0    ? style.bandPadTop
                             : newTier ? style.bandPadBottom + style.bandGap + style.bandPadTop
                                       : style.rowGap;
        const Strip outer{b, 0};
        const double height = stripHeight(outer, least);
        m_runs[outer].first += y;
        y += height;
        block.top = y;
        double head = 0;
        for (const NestedItem& item : block.items)
            head = std::max(head, m_input.heightFor(item.box, item.width));
        y += head;
        for (std::size_t line = 1; line <= block.lines; ++line) {
            const Strip inner{b, line};
            const double above = stripHeight(inner, padding);
            m_runs[inner].first += y;
            y += above;
            double tallest = 0;
            const auto each = [&](const auto& work) {
                for (const NestedItem& item : block.items)
                    for (std::size_t m = (line - 1) * item.columns;
                         item.encloses() && m < std::min(item.members.size(), line * item.columns); ++m)
                        work(item, item.members[m]);
            };
            each([&](const NestedItem& item, int box) {
                tallest = std::max(tallest, m_input.heightFor(box, item.cell));
            });
            each([&](const NestedItem& item, int box) {
                layout.boxes[static_cast<std::size_t>(box)] =
                    QRectF(middleOf(box) - item.cell / 2, y, item.cell, tallest);
            });
            y += tallest;
        }
        y += block.lines > 0 ? padding : 0;
        block.bottom = y;
        for (const NestedItem& item : block.items)
            layout.boxes[static_cast<std::size_t>(item.box)] =
                QRectF(item.left, block.top, item.width, block.bottom - block.top);
    }
    const Strip last{m_blocks.size(), 0};
    stripHeight(last, 0);
    m_runs[last].first += y;
}

double GutterRouter::trackY(const Track& track) const {
    return m_runs.at(track.strip).first + track.slot * trackRoom;
}

LayoutRoute GutterRouter::drawn(const LayoutLink& link, const Way& way, const Layout& layout) {
    LayoutRoute route;
    const auto edgeOf = [&](const Upright& port) {
        const QRectF& box = layout.boxes[static_cast<std::size_t>(port.box)];
        return QPointF(port.x, port.below ? box.bottom() : box.top());
    };
    route.points << edgeOf(m_uprights[way.uprights.front()]);
    for (std::size_t i = 0; i < way.tracks.size(); ++i) {
        const double from = m_uprights[way.uprights[i]].x;
        const double to = m_uprights[way.uprights[i + 1]].x;
        if (from != to)
            route.points << QPointF(from, trackY(m_tracks[way.tracks[i]]))
                         << QPointF(to, trackY(m_tracks[way.tracks[i]]));
    }
    Upright& end = m_uprights[way.uprights.back()];
    route.points << edgeOf(end);
    if (link.labelWidth > 0 && end.label >= link.labelWidth) {
        const double height = m_input.style.labelHeight;
        const QPointF edge = edgeOf(end);
        route.label =
            QRectF(end.x + besideLine, end.below ? edge.y() + 2 : edge.y() - height - 2, link.labelWidth, height);
        end.label = 0; // Others of its bus end in the same arrow.
    }
    return route;
}

LayoutRoute GutterRouter::level(const LayoutLink& link, const Layout& layout) const {
    const QRectF& a = layout.boxes[static_cast<std::size_t>(link.from)];
    const QRectF& b = layout.boxes[static_cast<std::size_t>(link.to)];
    const double y = a.center().y();
    const bool rightward = a.right() <= b.left();
    LayoutRoute route{
        {QPointF(rightward ? a.right() : a.left(), y), QPointF(rightward ? b.left() : b.right(), y)}, {}, {}};
    return route;
}

} // namespace placewright
