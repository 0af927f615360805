// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/far_names.h"

#include "views/structure/box_description.h"
#include "views/structure/structure_view.h"

#include <QPainter>

namespace placewright {

namespace {

constexpr double farBelow = 0.38; // body type is less than 5 pixels high there; letters on seats can be told above
constexpr double bar = 7;         // drawing units at the top of a box that keep its colour
constexpr int largest = 17;       // pixels
constexpr int smallest = 9;

QString titleOf(const DisplayList& picture, int box) {
    QStringList lines;
    for (int mark = box + 1; mark < picture.size() && picture.at(mark).kind != MarkKind::box; ++mark) {
        if (picture.at(mark).kind != MarkKind::title || picture.at(mark).parent != box)
            continue;
        for (const TextRun& run : picture.at(mark).text)
            lines << run.text;
    }
    // A box without a title of its own begins with words in bold.
    for (int mark = box; lines.isEmpty() && mark < picture.size() && mark <= box + 2; ++mark)
        for (const TextRun& run : picture.at(mark).text)
            if (run.weight == FontWeight::bold && lines.isEmpty())
                lines << run.text;
    return lines.join(u' ');
}

/// The largest size at which words fit, wrapped; 0 if none does.
int sizeFor(QFont font, const QString& words, const QRectF& room, int most) {
    for (int size = most; size >= smallest; --size) {
        font.setPixelSize(size);
        const QRectF taken = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, words);
        if (taken.height() <= room.height() && taken.width() <= room.width())
            return size;
    }
    return 0;
}

} // namespace

bool isFar(const StructureView& view) {
    // What can be dropped on must be in sight.
    return view.zoom() < farBelow && !view.isGesturing() && !view.isCarrying();
}

void paintFarNames(QPainter& painter, const StructureView& view) {
    const DisplayList& picture = view.picture();
    painter.save();
    painter.resetTransform();
    for (int mark = 0; mark < picture.size(); ++mark) {
        const Mark& box = picture.at(mark);
        if (box.kind != MarkKind::box || (box.parent >= 0 && picture.at(box.parent).kind != MarkKind::band))
            continue;
        const QString title = titleOf(picture, mark);
        const QRectF all = view.toView(box.rect);
        if (title.isEmpty() || !all.intersects(view.viewport()->rect()))
            continue;
        QRectF room = all.adjusted(8, bar * view.zoom() + 3, -6, -3);
        QFont bold = view.font();
        bold.setBold(true);
        QFont usual = view.font();
        const int item = view.items().itemOf(mark);
        const QString details = item >= 0 && view.items().at(item).mark == mark ? describeBox(view, item) : QString();
        // The name as large as leaves room for the details, or alone where there isn't room for both.
        int size = 0;
        for (int most = largest; most >= smallest + 2 && size == 0 && !details.isEmpty(); --most)
            if (const int fits = sizeFor(bold, title, room, most); fits > 0) {
                QFont named = bold;
                named.setPixelSize(fits);
                QRectF left = room;
                left.setTop(room.top() + QFontMetricsF(named).boundingRect(room, Qt::TextWordWrap, title).height() + 2);
                if (sizeFor(usual, details, left, smallest + 1) > 0)
                    size = fits;
            }
        if (size == 0)
            size = sizeFor(bold, title, room, largest);
        if (size == 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(view.theme().colour(box.fill == ThemeRole::none ? ThemeRole::surface : box.fill));
        painter.drawRect(all.adjusted(7, bar * view.zoom() + 1, -2, -2));
        bold.setPixelSize(size);
        painter.setFont(bold);
        painter.setPen(view.theme().colour(ThemeRole::text));
        QRectF taken;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title, &taken);
        room.setTop(taken.bottom() + 2);
        if (const int small = details.isEmpty() ? 0 : sizeFor(usual, details, room, std::max(smallest, size - 3)); small > 0) {
            usual.setPixelSize(small);
            painter.setFont(usual);
            painter.setPen(view.theme().colour(ThemeRole::textQuiet));
            painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, details);
        }
    }
    painter.restore();
}

} // namespace placewright
