// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/nested/nested_blocks.h"

#include <map>
#include <tuple>

namespace placewright {

/// Finds each link a way through the gutters of the blocks and the channels between them, and only then gives gutters
/// and channels the room that their lines need: no link is ever left without a way for want of room.
class GutterRouter {
public:
    GutterRouter(const LayoutInput& input, std::vector<NestedBlock> blocks);

    /// Boxes and routes; the bands are left to the caller.
    Layout laidOut();
    /// As they stand in the layout, with their tops and bottoms.
    const std::vector<NestedBlock>& blocks() const { return m_blocks; }

private:
    /// A line that goes up and down: in a gutter of a block, or to a box.
    struct Upright {
        int bus = 0;
        int box = -1;       ///< It ends at; -1 in a gutter.
        bool below = false; ///< It leaves its box downwards.
        std::size_t block = 0;
        std::size_t gutter = 0;
        double wanted = 0; ///< Sum of where those it leads to are.
        int leads = 0;
        double label = 0; ///< Room beside it, at its box.
        double x = 0;
        bool placed = false;
    };
    /// Where lines run level: a channel above a block, or above a line of members in a block.
    struct Strip {
        std::size_t block = 0;
        std::size_t line = 0; ///< 0 for the channel above the block, else one more than that of the members below.
        auto operator<=>(const Strip&) const = default;
    };
    struct Track {
        int bus = 0;
        Strip strip;
        double from = 0;
        double to = 0;
        bool used = false;
        int slot = 0;
    };
    struct Way {
        std::vector<std::size_t> uprights; ///< One more than tracks.
        std::vector<std::size_t> tracks;
    };
    struct End {
        NestedPlace at;
        std::size_t channel = 0; ///< Outside its block, towards the other end.
    };

    const LayoutBox& box(int i) const { return m_input.boxes[static_cast<std::size_t>(i)]; }
    const NestedItem& itemOf(const NestedPlace& at) const { return m_blocks[at.block].items[at.item]; }
    std::size_t lineOf(const NestedPlace& at) const { return 1 + at.member / itemOf(at).columns; }
    double middleOf(int box) const;
    void spreadAll();

    void plan(std::size_t link);
    bool isLevel(const LayoutLink& link) const;
    std::size_t port(int bus, int box, bool below);
    std::size_t passage(int bus, std::size_t block, double wanted);
    std::size_t passageBeside(int bus, const NestedPlace& at, double wanted);
    std::size_t inGutter(int bus, std::size_t block, std::size_t gutter);
    std::size_t track(int bus, Strip strip, std::size_t item);

    void widen();
    void placePassages();
    void placePorts();
    double portAt(const Upright& port, double low, double high) const;
    void claim(const Upright& upright);
    void assignTracks();
    void placeRows(Layout& layout);
    double stripHeight(Strip strip, double least);
    double trackY(const Track& track) const;
    LayoutRoute drawn(const LayoutLink& link, const Way& way, const Layout& layout);
    LayoutRoute level(const LayoutLink& link, const Layout& layout) const;

    const LayoutInput& m_input;
    std::vector<NestedBlock> m_blocks;
    std::vector<NestedPlace> m_places;
    std::vector<Upright> m_uprights;
    std::vector<Track> m_tracks;
    std::vector<Way> m_ways; ///< By link; empty for level ones.
    std::map<std::tuple<int, int, bool>, std::size_t> m_ports;
    std::map<std::tuple<int, std::size_t, std::size_t>, std::size_t> m_inGutters;
    std::map<std::pair<int, std::size_t>, std::size_t> m_passages;
    std::map<std::tuple<int, Strip, std::size_t>, std::size_t> m_trackOf;
    std::map<std::pair<int, int>, bool> m_levels; ///< Pairs of boxes joined by a level line.
    struct Claim {
        double from, to;
        int bus;
        bool above; ///< Comes from the block above the channel.
    };
    std::map<Strip, std::vector<Claim>> m_claims;
    std::map<Strip, int> m_slots;
    std::map<Strip, std::pair<bool, bool>> m_labelled; ///< At its upper, at its lower end.
    std::map<Strip, std::pair<double, double>> m_runs; ///< From the first to the last track.
};

} // namespace placewright
