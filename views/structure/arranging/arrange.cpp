// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/arranging/arrange.h"

#include <algorithm>
#include <numeric>

namespace placewright {

std::vector<QRectF> aligned(std::vector<QRectF> boxes, Alignment alignment) {
    QRectF all;
    for (const QRectF& box : boxes)
        all |= box;
    for (QRectF& box : boxes)
        switch (alignment) {
        case Alignment::left:
            box.moveLeft(all.left());
            break;
        case Alignment::centre:
            box.moveLeft(all.center().x() - box.width() / 2);
            break;
        case Alignment::right:
            box.moveRight(all.right());
            break;
        case Alignment::top:
            box.moveTop(all.top());
            break;
        case Alignment::middle:
            box.moveTop(all.center().y() - box.height() / 2);
            break;
        case Alignment::bottom:
            box.moveBottom(all.bottom());
            break;
        }
    return boxes;
}

std::vector<QRectF> distributed(std::vector<QRectF> boxes, Qt::Orientation along) {
    if (boxes.size() < 3)
        return boxes;
    const bool across = along == Qt::Horizontal;
    const auto begin = [across](const QRectF& box) { return across ? box.left() : box.top(); };
    const auto length = [across](const QRectF& box) { return across ? box.width() : box.height(); };
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return begin(boxes[a]) < begin(boxes[b]); });
    double end = begin(boxes[order.front()]);
    double taken = 0;
    for (const QRectF& box : boxes) {
        end = std::max(end, begin(box) + length(box));
        taken += length(box);
    }
    double at = begin(boxes[order.front()]);
    const double gap = (end - at - taken) / static_cast<double>(boxes.size() - 1);
    for (const std::size_t i : order) {
        across ? boxes[i].moveLeft(at) : boxes[i].moveTop(at);
        at += length(boxes[i]) + gap;
    }
    return boxes;
}

} // namespace placewright
