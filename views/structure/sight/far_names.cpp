// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/far_names.h"

#include "views/drawing/text/text_measure.h"
#include "views/structure/box_description.h"
#include "views/structure/structure_view.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace placewright {

namespace {

constexpr double farBelow = 0.38; // body type is less than 5 pixels high there; letters on seats can be told above
constexpr double bar = 7;         // drawing units at the top or left of a box that keep its colour
constexpr int largest = 17;       // pixels
constexpr int smallest = 9;
constexpr int smallestAlone = 6; // of a name where the box would stand empty without it
constexpr double flatBelow = 30;   // pixels high; such a box has no room to give away
constexpr double narrowBelow = 90; // pixels wide

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

} // namespace

bool isFar(const StructureView& view) {
    // What can be dropped on must be in sight.
    return view.zoom() < farBelow && !view.isGesturing() && !view.isCarrying();
}

void FarNames::measure(const StructureView& view) {
    m_words.clear();
    const DisplayList& picture = view.picture();
    for (int mark = 0; mark < picture.size(); ++mark) {
        const Mark& box = picture.at(mark);
        if (box.kind != MarkKind::box || (box.parent >= 0 && picture.at(box.parent).kind != MarkKind::band))
            continue;
        const QString title = titleOf(picture, mark);
        if (title.isEmpty())
            continue;
        const int item = view.items().itemOf(mark);
        const bool own = item >= 0 && view.items().at(item).mark == mark;
        m_words.push_back({mark,
                           {title, FontWeight::bold},
                           {own ? describeBox(view, item) : QString(), FontWeight::regular}});
    }
    m_measured = true;
    m_zoom = 0;
}

void FarNames::fitOne(const StructureView& view, const Words& words) {
    const QRectF all(QPointF(), view.picture().at(words.mark).rect.size() * view.zoom());
    const bool isFlat = all.height() < flatBelow;
    const double edge = bar * view.zoom();
    const double beside = all.width() < narrowBelow ? 2 : 4;
    QRectF room = isFlat ? all.adjusted(5, edge / 2, -3, -1) : all.adjusted(edge + beside, edge + 3, -beside, -3);
    // The name as large as leaves room for the details, or alone where there isn't room for both.
    int size = 0;
    for (int most = largest; most > smallest && size == 0 && !words.details.isEmpty(); most = FittedWords::below(most)) {
        most = words.title.sizeFor(room.width(), room.height(), most, smallest);
        const double left = room.height() - words.title.height(words.title.lines(room.width(), most).size(), most) - 2;
        if (most > 0 && words.details.sizeFor(room.width(), left, smallest, smallest) > 0)
            size = most;
    }
    if (size == 0)
        size = words.title.sizeFor(room.width(), room.height(), largest, smallestAlone);
    QStringList lines = words.title.lines(room.width(), size);
    if (size == 0) {
        size = smallest;
        while (size > smallestAlone && !words.title.holdsFirst(room.width(), size))
            size = FittedWords::below(size);
        lines = words.title.cut(room.width(), room.height(), size);
    }
    if (lines.isEmpty())
        return;
    const auto prepared = [&](const QStringList& rows, int pixels, FontWeight weight) {
        const double scale = measuringScale(pixels / unitsPerPoint);
        QStaticText text(rows.join(QChar::LineSeparator));
        text.setTextFormat(Qt::PlainText);
        QTextOption option(view.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::NoWrap);
        text.setTextOption(option);
        text.setTextWidth(room.width() / scale);
        text.prepare(QTransform::fromScale(scale, scale), measuringFont(weight));
        return Passage{text, weight, scale, room.topLeft()};
    };
    Fitted fitted{words.mark, all.adjusted(edge + 1, edge + 1, -2, -2), prepared(lines, size, FontWeight::bold), {}};
    room.setTop(room.top() + words.title.height(lines.size(), size) + 2);
    if (const int small = words.details.sizeFor(room.width(), room.height(), std::max(smallest, FittedWords::below(size)), smallest);
        small > 0)
        fitted.details = prepared(words.details.lines(room.width(), small), small, FontWeight::regular);
    m_fitted.push_back(std::move(fitted));
}

void FarNames::fit(const StructureView& view) {
    if (!m_measured)
        measure(view);
    if (m_zoom == view.zoom())
        return;
    m_zoom = view.zoom();
    m_fitted.clear();
    for (const Words& words : m_words)
        fitOne(view, words);
}

void FarNames::paint(QPainter& painter, const StructureView& view) {
    fit(view);
    painter.save();
    painter.resetTransform();
    for (const Fitted& fitted : m_fitted) {
        const Mark& box = view.picture().at(fitted.mark);
        const QRectF all = view.toView(box.rect);
        if (!all.intersects(view.viewport()->rect()))
            continue;
        const QPointF corner = all.topLeft();
        painter.setPen(Qt::NoPen);
        painter.setBrush(view.theme().colour(box.fill == ThemeRole::none ? ThemeRole::surface : box.fill));
        painter.drawRect(fitted.cover.translated(corner));
        for (const auto& [passage, colour] : {std::pair(&fitted.title, ThemeRole::text), {&fitted.details, ThemeRole::textQuiet}}) {
            if (passage->text.text().isEmpty())
                continue;
            painter.setFont(measuringFont(passage->weight));
            painter.setPen(view.theme().colour(colour));
            painter.translate(corner + passage->at);
            painter.scale(passage->scale, passage->scale);
            painter.drawStaticText(QPointF(), passage->text);
            painter.resetTransform();
        }
    }
    painter.restore();
}

} // namespace placewright
