// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/nested/gutter_router.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace placewright {

namespace {

constexpr double crowding = 4; // a gutter that carries a line already is worth this much way

} // namespace

GutterRouter::GutterRouter(const LayoutInput& input, std::vector<NestedBlock> blocks)
    : m_input(input),
      m_blocks(std::move(blocks)),
      m_places(nestedPlaces(m_blocks, input.boxes.size())),
      m_ways(input.links.size()) {
}

Layout GutterRouter::laidOut() {
    spreadAll();
    if (m_input.routed)
        for (std::size_t i = 0; i < m_input.links.size(); ++i)
            plan(i);
    widen();
    spreadAll();
    placePassages();
    placePorts();
    assignTracks();
    Layout layout;
    placeRows(layout);
    layout.routes.resize(m_input.links.size());
    for (std::size_t i = 0; i < m_input.links.size() && m_input.routed; ++i) {
        const LayoutLink& link = m_input.links[i];
        if (!m_ways[i].uprights.empty())
            layout.routes[i] = drawn(link, m_ways[i], layout);
        else if (link.from != link.to)
            layout.routes[i] = level(link, layout);
    }
    return layout;
}

void GutterRouter::spreadAll() {
    double widest = 0;
    for (const NestedBlock& block : m_blocks)
        widest = std::max(widest, block.width());
    for (NestedBlock& block : m_blocks)
        block.spread(m_input.style.labelColumn + widest / 2);
}

double GutterRouter::middleOf(int box) const {
    const NestedPlace& at = m_places[static_cast<std::size_t>(box)];
    const NestedItem& item = itemOf(at);
    if (!at.inner)
        return item.left + item.width / 2;
    const auto column = static_cast<double>(at.member % item.columns);
    return item.left + nested::padding + column * (item.cell + nested::memberGap) + item.cell / 2;
}

bool GutterRouter::isLevel(const LayoutLink& link) const {
    const NestedPlace& a = m_places[static_cast<std::size_t>(link.from)];
    const NestedPlace& b = m_places[static_cast<std::size_t>(link.to)];
    return !a.inner && !b.inner && a.block == b.block && std::max(a.item, b.item) - std::min(a.item, b.item) == 1 &&
           !itemOf(a).encloses() && !itemOf(b).encloses();
}

void GutterRouter::plan(std::size_t index) {
    const LayoutLink& link = m_input.links[index];
    if (link.from == link.to)
        return;
    if (isLevel(link) && m_levels.try_emplace(std::minmax(link.from, link.to), true).second)
        return;
    End from{m_places[static_cast<std::size_t>(link.from)], 0};
    End to{m_places[static_cast<std::size_t>(link.to)], 0};
    // Only a box that neither encloses others nor stands in one is left downwards.
    const auto channelOf = [&](const NestedPlace& at, const NestedPlace& other) {
        const bool plain = !at.inner && !itemOf(at).encloses();
        return at.block + ((plain || at.inner) && other.block > at.block ? 1 : 0);
    };
    from.channel = channelOf(from.at, to.at);
    to.channel = channelOf(to.at, from.at);
    const int bus = link.bus;

    Way way;
    way.uprights.push_back(port(bus, link.from, !from.at.inner && from.channel > from.at.block));
    const auto go = [&](Strip strip, std::size_t item, std::size_t upright) {
        if (way.uprights.back() == upright)
            return;
        way.tracks.push_back(track(bus, strip, item));
        way.uprights.push_back(upright);
    };
    const std::size_t last = port(bus, link.to, !to.at.inner && to.channel > to.at.block);
    const Strip innerFrom{from.at.block, from.at.inner ? lineOf(from.at) : 0};
    const Strip innerTo{to.at.block, to.at.inner ? lineOf(to.at) : 0};
    const double goal = middleOf(link.to);
    if (from.at.inner && to.at.inner && from.at.block == to.at.block && from.at.item == to.at.item &&
        innerFrom == innerTo) {
        go(innerFrom, from.at.item, last);
        m_ways[index] = std::move(way);
        return;
    }
    std::size_t beside = 0, besideEnd = 0;
    if (from.at.inner) {
        beside = passageBeside(bus, from.at, goal);
        go(innerFrom, from.at.item, beside);
    }
    double wanted = goal;
    if (to.at.inner) {
        besideEnd = passageBeside(bus, to.at, middleOf(link.from));
        wanted = m_blocks[to.at.block].begin[m_uprights[besideEnd].gutter];
    }
    if (!from.at.inner || !to.at.inner || besideEnd != beside) {
        std::size_t channel = from.channel;
        for (; channel < to.channel; ++channel)
            go({channel, 0}, 0, passage(bus, channel, wanted));
        for (; channel > to.channel; --channel)
            go({channel, 0}, 0, passage(bus, channel - 1, wanted));
        go({channel, 0}, 0, to.at.inner ? besideEnd : last);
    }
    if (to.at.inner)
        go(innerTo, to.at.item, last);
    Upright& end = m_uprights[last];
    end.label = std::max(end.label, link.labelWidth);
    for (std::size_t i = 0; i < way.uprights.size(); ++i) {
        Upright& upright = m_uprights[way.uprights[i]];
        if (upright.box < 0)
            continue;
        const Upright& other = m_uprights[way.uprights[i == 0 ? 1 : i - 1]];
        upright.wanted += other.box >= 0 ? middleOf(other.box)
                                         : m_blocks[other.block].begin[other.gutter] +
                                               m_blocks[other.block].gutterWidth(other.gutter) / 2;
        ++upright.leads;
    }
    m_ways[index] = std::move(way);
}

std::size_t GutterRouter::port(int bus, int box, bool below) {
    const auto [known, isNew] = m_ports.try_emplace({bus, box, below}, m_uprights.size());
    if (isNew) {
        Upright made;
        made.bus = bus;
        made.box = box;
        made.below = below;
        made.block = m_places[static_cast<std::size_t>(box)].block;
        m_uprights.push_back(made);
    }
    return known->second;
}

std::size_t GutterRouter::inGutter(int bus, std::size_t block, std::size_t gutter) {
    const auto [known, isNew] = m_inGutters.try_emplace({bus, block, gutter}, m_uprights.size());
    if (isNew) {
        Upright made;
        made.bus = bus;
        made.block = block;
        made.gutter = gutter;
        m_uprights.push_back(made);
        ++m_blocks[block].carried[gutter];
    }
    return known->second;
}

// Past a whole block: one a bus, where it is least out of the way.
std::size_t GutterRouter::passage(int bus, std::size_t block, double wanted) {
    const auto known = m_passages.find({bus, block});
    if (known != m_passages.end())
        return known->second;
    const NestedBlock& strip = m_blocks[block];
    std::size_t best = 0;
    double least = std::numeric_limits<double>::max();
    for (std::size_t gutter = 0; gutter <= strip.items.size(); ++gutter) {
        const double middle = strip.begin[gutter] + strip.gutterWidth(gutter) / 2;
        const bool taken = m_inGutters.contains({bus, block, gutter});
        const double cost = std::abs(middle - wanted) + (taken ? 0 : crowding * strip.carried[gutter]);
        if (cost < least) {
            least = cost;
            best = gutter;
        }
    }
    const std::size_t made = inGutter(bus, block, best);
    m_passages[{bus, block}] = made;
    return made;
}

// To a line of members from one of the two gutters beside the box they stand in.
std::size_t GutterRouter::passageBeside(int bus, const NestedPlace& at, double wanted) {
    const NestedBlock& strip = m_blocks[at.block];
    const bool left = m_inGutters.contains({bus, at.block, at.item});
    const bool right = m_inGutters.contains({bus, at.block, at.item + 1});
    if (left != right)
        return inGutter(bus, at.block, at.item + (right ? 1 : 0));
    const auto cost = [&](std::size_t gutter) {
        return std::abs(strip.begin[gutter] - wanted) + crowding * strip.carried[gutter];
    };
    return inGutter(bus, at.block, at.item + (cost(at.item + 1) < cost(at.item) ? 1 : 0));
}

std::size_t GutterRouter::track(int bus, Strip strip, std::size_t item) {
    const auto [known, isNew] = m_trackOf.try_emplace({bus, strip, item}, m_tracks.size());
    if (isNew) {
        Track made;
        made.bus = bus;
        made.strip = strip;
        m_tracks.push_back(made);
    }
    return known->second;
}

} // namespace placewright
