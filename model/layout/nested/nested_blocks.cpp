// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/nested/nested_blocks.h"

#include <algorithm>
#include <cmath>

namespace placewright {

using namespace nested;

namespace {

constexpr double sheetShape = 1.6;  // width to height that suits a sheet
constexpr double lineEstimate = 34; // what a line of members takes for the lines above it, before they are known
constexpr std::size_t mostLines = 6;

double itemWidth(const NestedItem& item) {
    if (!item.encloses())
        return item.least;
    const auto columns = static_cast<double>(item.columns);
    return std::max(item.least, 2 * padding + columns * item.cell + (columns - 1) * memberGap);
}

class BlockMaker {
public:
    explicit BlockMaker(const LayoutInput& input) : m_input(input), m_members(input.boxes.size()) {
        for (std::size_t i = 0; i < input.boxes.size(); ++i)
            if (input.boxes[i].inside >= 0)
                m_members[static_cast<std::size_t>(input.boxes[i].inside)].push_back(static_cast<int>(i));
    }

    std::vector<NestedBlock> made() {
        for (std::size_t tier = 0; tier < tierCount; ++tier)
            for (std::size_t i = 0; i < m_input.boxes.size(); ++i) {
                const LayoutBox& box = m_input.boxes[i];
                if (box.inside < 0 && box.tier == static_cast<Tier>(tier))
                    m_items[tier].push_back(item(static_cast<int>(i)));
            }
        m_room = m_input.style.width - m_input.style.labelColumn;
        for (auto& items : m_items)
            m_room = std::max(m_room, shelfWidth(items));
        for (std::size_t tier = 0; tier < tierCount; ++tier) {
            int row = -1;
            for (NestedItem& item : m_items[tier]) {
                const LayoutBox& box = m_input.boxes[static_cast<std::size_t>(item.box)];
                const bool begins = m_blocks.empty() || m_blocks.back().tier != box.tier || row != box.row;
                row = box.row;
                if (begins || m_blocks.back().width() + itemWidth(item) + leastGutter > m_room + 1) {
                    m_blocks.emplace_back();
                    m_blocks.back().tier = box.tier;
                    m_blocks.back().carried = {0};
                }
                m_blocks.back().items.push_back(std::move(item));
                m_blocks.back().carried.push_back(0);
            }
        }
        for (NestedBlock& block : m_blocks)
            for (const NestedItem& item : block.items)
                if (item.encloses())
                    block.lines = std::max(block.lines, (item.members.size() + item.columns - 1) / item.columns);
        return std::move(m_blocks);
    }

private:
    NestedItem item(int box) const {
        NestedItem made;
        made.box = box;
        made.members = m_members[static_cast<std::size_t>(box)];
        made.least = m_input.boxes[static_cast<std::size_t>(box)].minWidth;
        for (int member : made.members)
            made.cell = std::max(made.cell, m_input.boxes[static_cast<std::size_t>(member)].minWidth);
        return made;
    }

    // As many lines of members for all, and as many shelves, as come nearest to the shape of a sheet. The width of the
    // widest shelf; 0 if nothing encloses anything.
    double shelfWidth(std::vector<NestedItem>& items) const {
        double members = 0, enclosing = 0, height = 1;
        for (const NestedItem& item : items) {
            if (!item.encloses())
                continue;
            enclosing += 1;
            members += static_cast<double>(item.members.size());
            height = std::max(height, m_input.heightFor(item.members.front(), item.cell));
        }
        if (enclosing == 0)
            return 0;
        const auto lines = std::clamp<std::size_t>(
            static_cast<std::size_t>(std::lround(std::sqrt(members / enclosing * 0.8))), 1, mostLines);
        double all = leastGutter;
        for (NestedItem& item : items) {
            if (item.encloses())
                item.columns = (item.members.size() + lines) / lines;
            all += itemWidth(item) + leastGutter;
        }
        const double shelfHeight = static_cast<double>(lines) * (height + lineEstimate) + 3 * lineEstimate;
        double best = all;
        double bestOff = std::abs(std::log(all / shelfHeight / sheetShape));
        for (std::size_t shelves = 2; shelves <= items.size(); ++shelves) {
            const double width = widest(items, all / static_cast<double>(shelves));
            const double off = std::abs(std::log(width / (shelfHeight * static_cast<double>(shelves)) / sheetShape));
            if (off < bestOff) {
                best = width;
                bestOff = off;
            }
        }
        return best;
    }

    // Of shelves that are filled until they reach `aim`.
    static double widest(const std::vector<NestedItem>& items, double aim) {
        double most = 0;
        double width = leastGutter;
        for (const NestedItem& item : items) {
            if (width > leastGutter && width + itemWidth(item) / 2 > aim)
                width = leastGutter;
            width += itemWidth(item) + leastGutter;
            most = std::max(most, width);
        }
        return most;
    }

    const LayoutInput& m_input;
    std::vector<std::vector<int>> m_members;
    std::array<std::vector<NestedItem>, tierCount> m_items;
    std::vector<NestedBlock> m_blocks;
    double m_room = 0;
};

} // namespace

double NestedBlock::gutterWidth(std::size_t gutter) const {
    return std::max(leastGutter, 2 * shore + (carried[gutter] + 0.5) * lane);
}

double NestedBlock::width() const {
    double all = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        all += gutterWidth(i) + itemWidth(items[i]);
    return all + gutterWidth(items.size());
}

void NestedBlock::spread(double centre) {
    double x = centre - width() / 2;
    begin.clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
        begin.push_back(x);
        items[i].left = x + gutterWidth(i);
        items[i].width = itemWidth(items[i]);
        x = items[i].left + items[i].width;
    }
    begin.push_back(x);
}

std::vector<NestedBlock> nestedBlocks(const LayoutInput& input) {
    return BlockMaker(input).made();
}

std::vector<NestedPlace> nestedPlaces(const std::vector<NestedBlock>& blocks, std::size_t boxes) {
    std::vector<NestedPlace> places(boxes);
    for (std::size_t b = 0; b < blocks.size(); ++b)
        for (std::size_t i = 0; i < blocks[b].items.size(); ++i) {
            const NestedItem& item = blocks[b].items[i];
            places[static_cast<std::size_t>(item.box)] = {b, i, 0, false};
            for (std::size_t m = 0; m < item.members.size(); ++m)
                places[static_cast<std::size_t>(item.members[m])] = {b, i, m, true};
        }
    return places;
}

} // namespace placewright
