// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/channel_router.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr double spacing = 8;      // between uprights of different buses
constexpr double cornerInset = 18; // ports keep away from round corners
constexpr double marginWidth = 20; // for lines that go past the boxes of a row at its ends
constexpr double labelGap = 7;     // between an upright and its label

} // namespace

ChannelRouter::ChannelRouter(const LayoutInput& input,
                             const std::vector<QRectF>& rects,
                             const std::vector<LayoutRow>& rows,
                             double left,
                             double right)
    : m_input(input),
      m_rects(rects),
      m_rows(rows),
      m_left(left),
      m_right(right),
      m_rowOf(input.boxes.size(), -1),
      m_claims(rows.size()),
      m_trackCounts(rows.size(), 0),
      m_channelLabelled(rows.size(), false) {
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (int box : rows[row].boxes)
            m_rowOf[static_cast<std::size_t>(box)] = static_cast<int>(row);
}

std::optional<double> ChannelRouter::claim(const std::vector<std::size_t>& channels,
                                           double low,
                                           double high,
                                           double wanted,
                                           double before,
                                           double behind,
                                           int bus) {
    if (high < low)
        return std::nullopt;
    const auto isFree = [&](double x) {
        for (std::size_t channel : channels)
            for (const Claim& other : m_claims[channel])
                if (other.bus != bus && x - before < other.to && x + behind > other.from)
                    return false;
        return true;
    };
    const double start = std::clamp(wanted, low, high);
    for (int step = 0; step * spacing <= high - low; ++step) {
        for (double x : {start + step * spacing, start - step * spacing}) {
            if (x < low || x > high || !isFree(x))
                continue;
            for (std::size_t channel : channels)
                m_claims[channel].push_back({x - before, x + behind, bus});
            return x;
        }
    }
    return std::nullopt;
}

std::optional<double> ChannelRouter::gutter(std::size_t row, double wanted, int bus) {
    if (const auto known = m_gutters.find({bus, row}); known != m_gutters.end())
        return known->second;
    std::vector<std::pair<double, double>> gaps;
    double x = m_left - marginWidth;
    for (int box : m_rows[row].boxes) {
        gaps.emplace_back(x, rect(box).left());
        x = rect(box).right();
    }
    gaps.emplace_back(x, m_right + marginWidth);
    // Past the ends of a row is the long way round.
    constexpr double marginPenalty = 150;
    const auto away = [&](const std::pair<double, double>& gap) {
        const double off = std::max({0.0, gap.first - wanted, wanted - gap.second});
        return off > 0 && (gap.first < m_left || gap.second > m_right) ? off + marginPenalty : off;
    };
    std::stable_sort(gaps.begin(), gaps.end(), [&](const auto& a, const auto& b) { return away(a) < away(b); });
    for (const auto& [from, to] : gaps)
        if (const auto found =
                claim({row - 1, row}, from + 6, to - 6, wanted >= from && wanted <= to ? wanted : (from + to) / 2,
                      spacing / 2, spacing / 2, bus)) {
            m_gutters[{bus, row}] = *found;
            return found;
        }
    return std::nullopt;
}

LayoutRoute ChannelRouter::level(const LayoutLink& link) const {
    const QRectF& a = rect(link.from);
    const QRectF& b = rect(link.to);
    const double y = std::max(a.top(), b.top()) + (std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top())) / 2;
    const bool rightward = a.right() <= b.left();
    const QPointF start(rightward ? a.right() : a.left(), y);
    const QPointF end(rightward ? b.left() : b.right(), y);
    LayoutRoute route{{start, end}, {}, {}};
    const double width = std::abs(end.x() - start.x());
    if (link.labelWidth > 0 && link.labelWidth <= width)
        route.label =
            QRectF(std::min(start.x(), end.x()), y - m_input.style.labelHeight - 1, width, m_input.style.labelHeight);
    return route;
}

void ChannelRouter::planEnds(Plan& plan) {
    const LayoutLink& link = linkOf(plan);
    const QRectF& lower = rect(plan.lower);
    if (m_rows[plan.lowerRow].tier == Tier::atScale) {
        plan.fromSide = true;
        auto& port = m_sidePorts[{link.bus, plan.lower}];
        if (port == 0) {
            int others = 0;
            for (const auto& [key, y] : m_sidePorts)
                others += key.second == plan.lower && y != 0 ? 1 : 0;
            // Middle first, then above and below it in turn.
            port = lower.center().y() + (others % 2 ? -1 : 1) * ((others + 1) / 2) * spacing;
        }
        plan.sideY = port;
        plan.possible = port > lower.top() + 4 && port < lower.bottom() - 4;
        return;
    }
    const std::size_t channel = plan.lowerRow - 1;
    const double low = lower.left() + cornerInset;
    const double high = lower.right() - cornerInset;
    const double wanted = low + (high - low) * link.at;
    if (link.labelWidth > 0) {
        const double behind = labelGap + link.labelWidth + spacing;
        if (const auto x = claim({channel}, low, std::min(high, lower.right() - labelGap - link.labelWidth), wanted,
                                 spacing / 2, behind, link.bus)) {
            plan.lowerX = *x;
            plan.labelled = true;
            m_channelLabelled[channel] = true;
            return;
        }
    }
    const auto x = claim({channel}, low, high, wanted, spacing / 2, spacing / 2, link.bus);
    plan.possible = x.has_value();
    plan.lowerX = x.value_or(0);
}

void ChannelRouter::planWay(Plan& plan, const std::vector<Plan>& all) {
    const int bus = linkOf(plan).bus;
    const QRectF& upper = rect(plan.upper);
    const auto key = std::make_pair(bus, plan.upper);
    if (!m_upperPorts.contains(key)) {
        // Straight above one of the ends, the middle one, when the box reaches that far.
        std::vector<double> ends;
        for (const Plan& other : all)
            if (other.possible && other.upper == plan.upper && linkOf(other).bus == bus)
                ends.push_back(other.fromSide ? m_left - marginWidth : other.lowerX);
        std::sort(ends.begin(), ends.end());
        const double wanted = ends[(ends.size() - 1) / 2];
        const auto x = claim({plan.upperRow}, upper.left() + cornerInset, upper.right() - cornerInset, wanted,
                             spacing / 2, spacing / 2, bus);
        if (!x) {
            plan.possible = false;
            return;
        }
        m_upperPorts[key] = *x;
    }
    plan.xs = {m_upperPorts[key]};
    const double towards = plan.fromSide ? m_left - marginWidth : plan.lowerX;
    for (std::size_t row = plan.upperRow + 1; row < plan.lowerRow; ++row) {
        if (plan.fromSide && m_rows[row].tier == Tier::atScale)
            break; // past its fellows by the trunk at their left
        const auto x = gutter(row, towards, bus);
        if (!x) {
            plan.possible = false;
            return;
        }
        plan.xs.push_back(*x);
    }
    if (!plan.fromSide) {
        plan.xs.push_back(plan.lowerX);
        return;
    }
    std::vector<std::size_t> channels;
    for (std::size_t row = plan.upperRow + plan.xs.size(); row <= plan.lowerRow; ++row)
        channels.push_back(row - 1);
    // The nearest to the boxes first, and no nearer than an arrow head takes.
    const auto trunk = claim(channels, m_left - marginWidth, m_left - 11,
                             plan.xs.size() > 1 ? plan.xs.back() : m_left - 14, spacing / 2, spacing / 2, bus);
    plan.possible = trunk.has_value();
    plan.xs.push_back(trunk.value_or(0));
}

void ChannelRouter::spanTracks(const Plan& plan) {
    for (std::size_t i = 0; i + 1 < plan.xs.size(); ++i) {
        const double from = std::min(plan.xs[i], plan.xs[i + 1]);
        const double to = std::max(plan.xs[i], plan.xs[i + 1]);
        if (to - from < 0.5)
            continue;
        const auto [span, isNew] = m_spans.try_emplace({plan.upperRow + i, linkOf(plan).bus}, from, to);
        if (!isNew)
            span->second = {std::min(span->second.first, from), std::max(span->second.second, to)};
    }
}

double ChannelRouter::trackY(std::size_t channel, int bus) const {
    const double above = 10;
    const double below = m_channelLabelled[channel] ? m_input.style.labelHeight + 4 : 12;
    const double top = m_rows[channel].bottom + above;
    const double bottom = m_rows[channel + 1].top - below;
    const int tracks = m_trackCounts[channel];
    const int track = m_tracks.at({channel, bus});
    return top + (bottom - top) * (track + 0.5) / tracks;
}

LayoutRoute ChannelRouter::drawn(const Plan& plan) const {
    LayoutRoute route;
    const LayoutLink& link = linkOf(plan);
    QList<QPointF> points{QPointF(plan.xs.front(), rect(plan.upper).bottom())};
    for (std::size_t i = 0; i + 1 < plan.xs.size(); ++i) {
        if (std::abs(plan.xs[i + 1] - plan.xs[i]) < 0.5)
            continue;
        const double y = trackY(plan.upperRow + i, link.bus);
        points << QPointF(plan.xs[i], y) << QPointF(plan.xs[i + 1], y);
    }
    const QRectF& lower = rect(plan.lower);
    if (plan.fromSide)
        points << QPointF(plan.xs.back(), plan.sideY) << QPointF(lower.left(), plan.sideY);
    else
        points << QPointF(plan.xs.back(), lower.top());
    if (plan.labelled)
        route.label = QRectF(plan.lowerX + labelGap, lower.top() - m_input.style.labelHeight - 2, link.labelWidth,
                             m_input.style.labelHeight);
    if (plan.upward)
        std::reverse(points.begin(), points.end());
    route.points = points;
    return route;
}

std::vector<LayoutRoute> ChannelRouter::route() {
    std::vector<LayoutRoute> routes(m_input.links.size());
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < m_input.links.size(); ++i) {
        const LayoutLink& link = m_input.links[i];
        const int from = m_rowOf[static_cast<std::size_t>(link.from)];
        const int to = m_rowOf[static_cast<std::size_t>(link.to)];
        if (from < 0 || to < 0 || link.from == link.to)
            continue;
        if (from == to) {
            const auto& boxes = m_rows[static_cast<std::size_t>(from)].boxes;
            const auto at = [&](int box) { return std::find(boxes.begin(), boxes.end(), box) - boxes.begin(); };
            if (std::abs(at(link.from) - at(link.to)) == 1)
                routes[i] = level(link);
            continue;
        }
        Plan plan;
        plan.link = i;
        plan.upward = from > to;
        plan.upper = plan.upward ? link.to : link.from;
        plan.lower = plan.upward ? link.from : link.to;
        plan.upperRow = static_cast<std::size_t>(std::min(from, to));
        plan.lowerRow = static_cast<std::size_t>(std::max(from, to));
        plans.push_back(plan);
    }
    for (Plan& plan : plans)
        planEnds(plan);
    for (Plan& plan : plans)
        if (plan.possible)
            planWay(plan, plans);
    for (const Plan& plan : plans)
        if (plan.possible)
            spanTracks(plan);
    // Left edge first: a track is used again as soon as its last line has ended.
    std::vector<std::pair<std::pair<std::size_t, int>, std::pair<double, double>>> spans(m_spans.begin(),
                                                                                         m_spans.end());
    std::stable_sort(spans.begin(), spans.end(),
                     [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
    std::vector<std::vector<double>> ends(m_rows.size());
    for (const auto& [key, span] : spans) {
        auto& tracks = ends[key.first];
        std::size_t track = 0;
        while (track < tracks.size() && tracks[track] + spacing > span.first)
            ++track;
        if (track == tracks.size())
            tracks.push_back(0);
        tracks[track] = span.second;
        m_tracks[key] = static_cast<int>(track);
        m_trackCounts[key.first] = static_cast<int>(tracks.size());
    }
    for (const Plan& plan : plans)
        if (plan.possible)
            routes[plan.link] = drawn(plan);
    return routes;
}

} // namespace placewright
