// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/short_numbers.h"

#include "views/drawing/structure/structure_words.h"
#include "views/drawing/text/text_measure.h"

#include <QSet>

namespace placewright {

namespace {

constexpr double numberPt = 8.25;
constexpr double tall = 15;

Mark numberMark(int number, QPointF centre) {
    Mark mark;
    mark.kind = MarkKind::tag;
    mark.shape = MarkShape::rectangle;
    mark.radius = tall / 2;
    mark.fill = ThemeRole::page;
    mark.stroke = ThemeRole::line;
    const QString text = QString::number(number);
    const double wide = std::max(tall, textWidth(text, numberPt) + 8);
    mark.rect = QRectF(centre.x() - wide / 2, centre.y() - tall / 2, wide, tall);
    mark.text = {{text, {centre.x(), centredBaseline(centre.y(), numberPt)}, numberPt, FontWeight::regular, TextAlign::centre, ThemeRole::textQuiet}};
    return mark;
}

bool takesNumber(MarkKind kind) {
    return kind == MarkKind::box || kind == MarkKind::chip || kind == MarkKind::bar;
}

} // namespace

void addShortNumbers(DisplayList& picture, const QHash<Id, int>& numbers) {
    QSet<int> shown;
    const int all = picture.size();
    for (int i = 0; i < all; ++i) {
        const Mark& mark = picture.at(i);
        const int number = mark.subject.isNull() || !takesNumber(mark.kind) || mark.rect.height() < tall ? 0 : numbers.value(mark.subject);
        if (number == 0 || shown.contains(number))
            continue;
        shown.insert(number);
        const bool isBox = mark.kind == MarkKind::box;
        picture.add(numberMark(number, mark.rect.topLeft() + (isBox ? QPointF(2, 2) : QPointF(0, 1))));
    }
    if (!shown.isEmpty())
        picture.legend.push_back({numberMark(1, QPointF(tall / 2, tall / 2)), StructureText::tr("Number on the map, to write lines such as “14 D 1”")});
}

} // namespace placewright
