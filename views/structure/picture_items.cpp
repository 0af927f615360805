// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/picture_items.h"

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

/// A connector is reached by the pointer, but a walk from box to box passes it by.
bool isWalkedTo(const Mark& mark) {
    return mark.shape != MarkShape::route;
}

} // namespace

PictureItems::PictureItems(const DisplayList& picture) {
    m_itemOfMark.assign(picture.marks().size(), -1);
    for (int mark = 0; mark < picture.size(); ++mark) {
        const Mark& drawn = picture.at(mark);
        int around = drawn.parent < 0 ? -1 : m_itemOfMark[static_cast<std::size_t>(drawn.parent)];
        const bool repeats = around >= 0 && at(around).subject == drawn.subject;
        if (drawn.subject.isNull() || repeats || drawn.kind == MarkKind::band || drawn.kind == MarkKind::badge ||
            drawn.kind == MarkKind::hint) {
            m_itemOfMark[static_cast<std::size_t>(mark)] = around;
            continue;
        }
        const int item = size();
        m_items.push_back({mark, drawn.subject, around, {}});
        (around < 0 ? m_roots : m_items[static_cast<std::size_t>(around)].children).push_back(item);
        m_itemOfMark[static_cast<std::size_t>(mark)] = item;
        m_bySubject[drawn.subject].push_back(item);
    }
}

const std::vector<int>& PictureItems::siblings(int item) const {
    return item < 0 || at(item).parent < 0 ? m_roots : at(at(item).parent).children;
}

int PictureItems::find(const Id& subject) const {
    const auto found = m_bySubject.constFind(subject);
    return found == m_bySubject.constEnd() ? -1 : found->front();
}

int PictureItems::rootOf(int item) const {
    while (item >= 0 && at(item).parent >= 0)
        item = at(item).parent;
    return item;
}

int PictureItems::neighbour(const DisplayList& picture, int item, Direction direction) const {
    const QRectF from = picture.at(at(item).mark).rect;
    const bool level = direction == Direction::left || direction == Direction::right;
    const double sign = direction == Direction::right || direction == Direction::down ? 1 : -1;
    int best = -1;
    double bestCost = 0;
    for (int other : siblings(item)) {
        const Mark& mark = picture.at(at(other).mark);
        if (other == item || !isWalkedTo(mark))
            continue;
        const QPointF way = mark.rect.center() - from.center();
        const double ahead = sign * (level ? way.x() : way.y());
        // Of things beside each other that differ in height, only what begins further on lies ahead.
        const double edge = level ? (sign > 0 ? mark.rect.left() - from.left() : from.right() - mark.rect.right())
                                  : (sign > 0 ? mark.rect.top() - from.top() : from.bottom() - mark.rect.bottom());
        if (ahead < 0.5 || edge < 0.5)
            continue;
        const double gap = level ? std::max({0.0, mark.rect.top() - from.bottom(), from.top() - mark.rect.bottom()})
                                 : std::max({0.0, mark.rect.left() - from.right(), from.left() - mark.rect.right()});
        const double aside = std::abs(level ? way.y() : way.x());
        const double cost = ahead + 4 * gap + 0.3 * aside;
        if (best < 0 || cost < bestCost) {
            best = other;
            bestCost = cost;
        }
    }
    return best;
}

int PictureItems::inOrder(int item, int step) const {
    const std::vector<int>& row = siblings(item);
    const auto here = std::find(row.begin(), row.end(), item);
    const auto to = std::distance(row.begin(), here) + step;
    return here == row.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(row.size())
               ? -1
               : row[static_cast<std::size_t>(to)];
}

} // namespace placewright
