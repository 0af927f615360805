// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/picture_shift.h"

namespace placewright {

QHash<Id, QRectF> boxesOf(const DisplayList& picture, const PictureItems& items) {
    QHash<Id, QRectF> boxes;
    for (int root : items.roots())
        if (const Mark& mark = picture.at(items.at(root).mark); mark.kind == MarkKind::box)
            boxes.insert(mark.subject, mark.rect);
    return boxes;
}

DisplayList shifted(const DisplayList& picture, const PictureItems& items, const QHash<Id, QRectF>& before, double share) {
    DisplayList list;
    std::vector<QPointF> offsets(picture.marks().size());
    std::vector<int> place(picture.marks().size(), -1);
    for (int i = 0; i < picture.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        Mark mark = picture.at(i);
        const bool isRoot = items.itemOf(i) >= 0 && items.at(items.itemOf(i)).mark == i && items.at(items.itemOf(i)).parent < 0;
        if (mark.shape == MarkShape::route)
            continue;
        if (const auto was = before.constFind(mark.subject); isRoot && mark.kind == MarkKind::box && was != before.constEnd())
            offsets[at] = (was->topLeft() - mark.rect.topLeft()) * (1 - share);
        else if (mark.parent >= 0)
            offsets[at] = offsets[static_cast<std::size_t>(mark.parent)];
        mark.rect.translate(offsets[at]);
        for (TextRun& run : mark.text)
            run.at += offsets[at];
        mark.route.translate(offsets[at]);
        mark.parent = mark.parent < 0 ? -1 : place[static_cast<std::size_t>(mark.parent)];
        place[at] = list.add(std::move(mark));
    }
    return list;
}

} // namespace placewright
