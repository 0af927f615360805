// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/split_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace placewright {

namespace {

bool isWhole(const Mark& mark) {
    return mark.kind == MarkKind::box || mark.kind == MarkKind::seat || mark.kind == MarkKind::chip || !mark.text.empty();
}

/// Ends of the strips along one direction, the last at `end`.
std::vector<double> cutsAlong(const std::vector<std::pair<double, double>>& spans, double start, double end, double room) {
    std::vector<double> cuts;
    while (end - start > room + 0.01) {
        double best = start + room;
        std::size_t fewest = spans.size() + 1;
        constexpr int steps = 60;
        for (int i = 0; i <= steps; ++i) {
            const double at = start + room * (1 - 0.45 * i / steps);
            const auto through = static_cast<std::size_t>(std::count_if(
                spans.begin(), spans.end(), [at](const auto& span) { return span.first < at - 0.5 && span.second > at + 0.5; }));
            if (through < fewest) {
                fewest = through;
                best = at;
            }
        }
        cuts.push_back(best);
        start = best;
    }
    cuts.push_back(end);
    return cuts;
}

} // namespace

Mark whiteOut(const QRectF& rect) {
    Mark mark;
    mark.kind = MarkKind::hint;
    mark.shape = MarkShape::rectangle;
    mark.fill = ThemeRole::page;
    mark.rect = rect;
    return mark;
}

double smallestType(const DisplayList& list) {
    double smallest = 0;
    for (const Mark& mark : list.marks())
        for (const TextRun& run : mark.text)
            if (!run.text.isEmpty() && (smallest == 0 || run.pt < smallest))
                smallest = run.pt;
    return smallest;
}

std::vector<QRectF> pictureParts(const DisplayList& picture, QSizeF room) {
    const QRectF bounds = picture.bounds();
    std::vector<std::pair<double, double>> across, down;
    for (const Mark& mark : picture.marks())
        if (isWhole(mark)) {
            const QRectF extent = extentOf(mark);
            across.emplace_back(extent.left(), extent.right());
            down.emplace_back(extent.top(), extent.bottom());
        }
    std::vector<QRectF> parts;
    double top = bounds.top();
    const std::vector<double> columns = cutsAlong(across, bounds.left(), bounds.right(), room.width());
    for (const double bottom : cutsAlong(down, bounds.top(), bounds.bottom(), room.height())) {
        double left = bounds.left();
        for (const double right : columns) {
            parts.emplace_back(left, top, right - left, bottom - top);
            left = right;
        }
        top = bottom;
    }
    return parts;
}

Sheet sheetOfPart(const DisplayList& picture, const QRectF& part, double scale, const Paper& paper, const SheetFrame& frame) {
    Sheet sheet{paper, {}};
    const double across = (frame.content.width() - part.width() * scale) / 2;
    const QPointF offset = frame.content.topLeft() + QPointF(std::max(0.0, across), 0) - part.topLeft() * scale;
    DisplayList shown;
    std::vector<int> moved(static_cast<std::size_t>(picture.size()), -1);
    for (const int at : picture.marksIn(part.adjusted(0.5, 0.5, -0.5, -0.5))) {
        Mark mark = placed(picture.at(at), offset, scale);
        mark.parent = mark.parent < 0 ? -1 : moved[static_cast<std::size_t>(mark.parent)];
        moved[static_cast<std::size_t>(at)] = shown.add(std::move(mark));
    }
    sheet.marks.append(shown);
    sheet.marks.addPassage(PassageRole::figure, 0, picture.description.isEmpty() ? picture.title : picture.description);
    const QRectF whole(QPointF(), paper.units());
    const QRectF window(part.topLeft() * scale + offset, part.size() * scale);
    const bool wholePicture = part.contains(picture.bounds().adjusted(1, 1, -1, -1));
    if (!wholePicture)
        for (const QRectF& beyond : std::array{QRectF(whole.topLeft(), QPointF(whole.right(), window.top())),
                                               QRectF(QPointF(0, window.bottom()), whole.bottomRight()),
                                               QRectF(QPointF(0, window.top()), QPointF(window.left(), window.bottom())),
                                               QRectF(QPointF(window.right(), window.top()), QPointF(whole.right(), window.bottom()))})
            if (beyond.width() > 0 && beyond.height() > 0)
                sheet.marks.add(whiteOut(beyond));
    sheet.marks.append(frame.marks);
    return sheet;
}

} // namespace placewright
