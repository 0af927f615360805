// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/covered_legs.h"
#include "model/layout/detour_router.h"
#include "model/layout/nested/nested_layout.h"

#include <algorithm>

namespace placewright {

namespace {

constexpr double clearance = 6;
constexpr double searchStep = 4;

class GrownLayout {
public:
    GrownLayout(const LayoutInput& input, const Layout& before) : m_input(input), m_layout(before) {
        for (std::size_t i = 0; i < before.routes.size(); ++i) {
            m_labels.push_back(before.routes[i].label);
            take(i);
        }
    }

    std::optional<Layout> grown() {
        const std::size_t were = m_layout.boxes.size();
        for (std::size_t box = were; box < m_input.boxes.size(); ++box) {
            const auto rect = m_input.boxes[box].pinned ? m_input.boxes[box].pinned : roomFor(static_cast<int>(box));
            if (!rect)
                return std::nullopt;
            m_layout.boxes.push_back(*rect);
        }
        for (std::size_t link = m_layout.routes.size(); link < m_input.links.size(); ++link) {
            m_layout.routes.emplace_back();
            LayoutRoute& route = m_layout.routes.back();
            route.points = detour(obstacles(m_input.links[link]), m_input.links[link], m_taken);
            if (route.points.isEmpty() && m_input.links[link].from != m_input.links[link].to)
                return std::nullopt;
            route.own = m_covered.bare(route.points, m_input.links[link].bus);
            take(link);
        }
        return std::move(m_layout);
    }

private:
    const LayoutBox& box(int i) const { return m_input.boxes[static_cast<std::size_t>(i)]; }
    bool encloses(int i) const {
        return std::any_of(m_input.boxes.begin(), m_input.boxes.end(),
                           [&](const LayoutBox& other) { return other.inside == i; });
    }

    void take(std::size_t link) {
        const QList<QPointF>& points = m_layout.routes[link].points;
        for (qsizetype i = 1; i < points.size(); ++i)
            m_taken.push_back({points[i - 1], points[i], m_input.links[link].bus});
        m_covered.add(points, m_input.links[link].bus);
    }

    QRectF titleOf(int i) const {
        QRectF rect = m_layout.boxes[static_cast<std::size_t>(i)];
        rect.setHeight(std::min(rect.height(), m_input.heightFor(i, rect.width())));
        return rect;
    }

    // What lines keep off: of a box that an end stands in, only its title.
    std::vector<QRectF> obstacles(const LayoutLink& link) const {
        std::vector<QRectF> rects = m_layout.boxes;
        for (int end : {link.from, link.to})
            if (box(end).inside >= 0)
                rects[static_cast<std::size_t>(box(end).inside)] = titleOf(box(end).inside);
        for (int end : {link.from, link.to})
            if (box(end).inside < 0 && encloses(end))
                rects[static_cast<std::size_t>(end)] = titleOf(end);
        for (const QRectF& label : m_labels)
            if (!label.isNull())
                rects.push_back(label);
        return rects;
    }

    bool isFree(const QRectF& rect, int inside) const {
        const QRectF around = rect.adjusted(-clearance, -clearance, clearance, clearance);
        for (std::size_t i = 0; i < m_layout.boxes.size(); ++i)
            if ((static_cast<int>(i) == inside ? titleOf(inside) : m_layout.boxes[i]).intersects(around))
                return false;
        for (const QRectF& label : m_labels)
            if (label.intersects(around))
                return false;
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const TakenLeg& leg) {
            return std::min(leg.from.x(), leg.to.x()) < around.right() &&
                   std::max(leg.from.x(), leg.to.x()) > around.left() &&
                   std::min(leg.from.y(), leg.to.y()) < around.bottom() &&
                   std::max(leg.from.y(), leg.to.y()) > around.top();
        });
    }

    // In line with its fellows, the first from the top left: those that stand in the same box, or in the same row.
    std::optional<QRectF> roomFor(int i) const {
        const int inside = box(i).inside;
        std::vector<QRectF> fellows;
        QRectF all;
        double foot = 0;
        for (std::size_t other = 0; other < m_layout.boxes.size(); ++other) {
            all = all.united(m_layout.boxes[other]);
            const LayoutBox& candidate = m_input.boxes[other];
            if (candidate.inside == inside && candidate.tier == box(i).tier && candidate.row == box(i).row)
                fellows.push_back(m_layout.boxes[other]);
        }
        for (const TakenLeg& leg : m_taken)
            foot = std::max({foot, leg.from.y(), leg.to.y()});
        const QRectF within = inside >= 0 ? m_layout.boxes[static_cast<std::size_t>(inside)]
                                          : QRectF(all.left(), all.top() - 1, all.width(), all.height() + 2);
        double width = box(i).minWidth;
        for (const QRectF& fellow : fellows)
            width = inside >= 0 ? std::max(width, fellow.width()) : width;
        const double height = m_input.heightFor(i, width);
        std::vector<double> tops;
        for (const QRectF& fellow : fellows)
            tops.push_back(fellow.top());
        std::sort(tops.begin(), tops.end());
        tops.erase(std::unique(tops.begin(), tops.end()), tops.end());
        for (double top : tops)
            for (double left = within.left() + clearance; left + width + clearance <= within.right();
                 left += searchStep)
                if (const QRectF rect(left, top, width, height);
                    rect.bottom() + clearance <= within.bottom() + clearance && isFree(rect, inside))
                    return rect;
        if (inside >= 0)
            return std::nullopt;
        return QRectF(within.left(), std::max(within.bottom(), foot) + m_input.style.rowGap * 2, width, height);
    }

    const LayoutInput& m_input;
    Layout m_layout;
    std::vector<TakenLeg> m_taken;
    CoveredLegs m_covered;
    std::vector<QRectF> m_labels;
};

} // namespace

Layout grownLayout(const LayoutInput& input, const Layout& before) {
    if (auto grown = GrownLayout(input, before).grown())
        return *grown;
    return nestedLayout(input);
}

} // namespace placewright
