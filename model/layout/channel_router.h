// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_types.h"

#include <map>
#include <utility>

namespace placewright {

/// Boxes side by side, and the strip they take up.
struct LayoutRow {
    Tier tier = Tier::place;
    std::vector<int> boxes;
    double top = 0;
    double bottom = 0;
};

/// Routes connectors between boxes in rows: down from a box, along the channel below its row, down through gutters of
/// the rows in between, and into the other box from above; into boxes at scale from the left. One track a bus in each
/// channel.
class ChannelRouter {
public:
    ChannelRouter(const LayoutInput& input,
                  const std::vector<QRectF>& rects,
                  const std::vector<LayoutRow>& rows,
                  double left,
                  double right);

    /// A route for each link; without points where rows offer no way.
    std::vector<LayoutRoute> route();

private:
    struct Claim {
        double from, to;
        int bus;
    };
    struct Leg {
        double x;
        std::size_t channel;
    }; ///< Upright at `x` where it enters `channel` from above.
    struct Plan {
        std::size_t link = 0;
        bool upward = false;
        bool fromSide = false;
        int upper = 0, lower = 0;
        std::size_t upperRow = 0, lowerRow = 0;
        double lowerX = 0;
        double sideY = 0;
        std::vector<double>
            xs; ///< Upright legs in order, one more than channels passed; from the side, the last is the trunk.
        bool possible = true;
        bool labelled = false;
    };

    const LayoutLink& linkOf(const Plan& plan) const { return m_input.links[plan.link]; }
    const QRectF& rect(int box) const { return m_rects[static_cast<std::size_t>(box)]; }
    std::optional<double> claim(const std::vector<std::size_t>& channels,
                                double low,
                                double high,
                                double wanted,
                                double before,
                                double behind,
                                int bus);
    std::optional<double> gutter(std::size_t row, double wanted, int bus);
    LayoutRoute level(const LayoutLink& link) const;
    void planEnds(Plan& plan);
    void planWay(Plan& plan, const std::vector<Plan>& all);
    void spanTracks(const Plan& plan);
    LayoutRoute drawn(const Plan& plan) const;
    double trackY(std::size_t channel, int bus) const;

    const LayoutInput& m_input;
    const std::vector<QRectF>& m_rects;
    const std::vector<LayoutRow>& m_rows;
    double m_left;
    double m_right;
    std::vector<int> m_rowOf;
    std::vector<std::vector<Claim>> m_claims;                                 ///< By channel: uprights and labels.
    std::map<std::pair<int, int>, double> m_upperPorts;                       ///< By bus and box.
    std::map<std::pair<int, std::size_t>, double> m_gutters;                  ///< By bus and row.
    std::map<std::pair<int, int>, double> m_sidePorts;                        ///< By bus and box.
    std::map<std::pair<std::size_t, int>, std::pair<double, double>> m_spans; ///< By channel and bus.
    std::map<std::pair<std::size_t, int>, int> m_tracks;
    std::vector<int> m_trackCounts;
    std::vector<bool> m_channelLabelled;
};

} // namespace placewright
