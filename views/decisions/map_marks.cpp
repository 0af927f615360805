// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/map_marks.h"

#include "views/drawing/text_measure.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct Look {
    MarkShape shape;
    ThemeRole fill;
    ThemeRole stroke;
    ThemeRole letter;
    Dash dash;
    double reach; ///< Of the square, so that shapes look equally large.
};

Look lookOf(MapLetter letter) {
    using R = ThemeRole;
    switch (letter) {
    case MapLetter::decides:
        return {MarkShape::ellipse, R::decides, R::none, R::textOnStrong, Dash::solid, 1};
    case MapLetter::recommends:
        return {MarkShape::ellipse, R::none, R::recommends, R::recommends, Dash::solid, 1};
    case MapLetter::advises:
        return {MarkShape::ellipse, R::none, R::recommends, R::recommends, Dash::dashed, 1};
    case MapLetter::consulted:
    case MapLetter::informed:
        return {MarkShape::ellipse, R::none, R::consulted, R::consulted, Dash::dotted, 0.92};
    case MapLetter::delivers:
        return {MarkShape::rectangle, R::delivers, R::none, R::textOnStrong, Dash::solid, 0.88};
    case MapLetter::accountable:
        return {MarkShape::diamond, R::none, R::accountable, R::accountable, Dash::solid, 1.16};
    }
    return {};
}

QRectF square(QPointF centre, double size) {
    return {centre - QPointF(size / 2, size / 2), QSizeF(size, size)};
}

Mark lettered(Mark mark, const QString& letter, ThemeRole colour, double size) {
    TextRun run;
    run.text = letter;
    run.pt = size * 0.42;
    run.weight = FontWeight::bold;
    run.align = TextAlign::centre;
    run.colour = colour;
    run.at = QPointF(mark.rect.center().x(), centredBaseline(mark.rect.center().y(), run.pt));
    mark.text = {run};
    return mark;
}

Mark undecidedMark(QPointF centre, double size) {
    Mark mark;
    mark.kind = MarkKind::symbol;
    mark.shape = MarkShape::ellipse;
    mark.stroke = ThemeRole::must;
    mark.dash = Dash::dotted;
    mark.strokeWidth = size / 14;
    mark.rect = square(centre, size);
    return lettered(std::move(mark), QStringLiteral("?"), ThemeRole::must, size);
}

} // namespace

Mark letterMark(MapLetter letter, QPointF centre, double size, bool cannotHold) {
    const Look look = lookOf(letter);
    Mark mark;
    mark.kind = MarkKind::symbol;
    mark.shape = cannotHold ? MarkShape::crossedEllipse : look.shape;
    mark.fill = cannotHold ? ThemeRole::none : look.fill;
    mark.stroke = cannotHold ? ThemeRole::must : look.stroke;
    mark.dash = look.dash;
    mark.strokeWidth = size / 14;
    mark.radius = look.shape == MarkShape::rectangle ? size / 8 : 0;
    mark.rect = square(centre, size * look.reach);
    return lettered(std::move(mark), letterText(letter), cannotHold ? ThemeRole::must : look.letter, size);
}

std::vector<Mark> cellMarks(const MapCell& cell, const QRectF& area, double size) {
    const std::vector<MapLetter> letters = cell.letters.list();
    const std::size_t count = letters.size() + (cell.undecided ? 1 : 0);
    if (count == 0)
        return {};
    const double room = area.width() / static_cast<double>(count);
    const double each = std::min(size, room * 0.92);
    const double step = std::min(room, each * 1.12);
    double x = area.center().x() - step * static_cast<double>(count - 1) / 2;
    std::vector<Mark> marks;
    for (MapLetter letter : letters) {
        marks.push_back(letterMark(letter, QPointF(x, area.center().y()), each,
                                   letter == MapLetter::decides && cell.cannotHold));
        x += step;
    }
    if (cell.undecided)
        marks.push_back(undecidedMark(QPointF(x, area.center().y()), each));
    return marks;
}

QString cellWords(const MapCell& cell) {
    QStringList words;
    for (MapLetter letter : cell.letters.list())
        words << wordsFor(letter);
    if (cell.undecided)
        words << QCoreApplication::translate("Decisions", "nobody decides yet");
    if (cell.cannotHold)
        words << QCoreApplication::translate("Decisions", "cannot hold this decision: %1").arg(cell.reason);
    return words.join(QStringLiteral(", "));
}

} // namespace placewright
