// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/map/map_marks.h"

#include "views/drawing/text/text_measure.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

struct MapMarksText
{
    Q_DECLARE_TR_FUNCTIONS(MapPicture)
};

struct Look
{
    MarkShape shape;
    ThemeRole fill;
    ThemeRole stroke;
    ThemeRole letter;
    Dash dash;
    double strokeWidth;
    double size; ///< Share of the full size: quiet marks are a little smaller.
};

constexpr Look lookOf(MapLetter letter)
{
    using R = ThemeRole;
    switch (letter) {
    case MapLetter::decides: return {MarkShape::ellipse, R::decides, R::none, R::textOnStrong, Dash::solid, 1, 1};
    case MapLetter::recommends: return {MarkShape::ellipse, R::surface, R::recommends, R::recommends, Dash::solid, 2, 0.94};
    case MapLetter::advises: return {MarkShape::ellipse, R::surface, R::recommends, R::recommends, Dash::dashed, 1.3, 0.9};
    case MapLetter::consulted: return {MarkShape::ellipse, R::surface, R::consulted, R::textQuiet, Dash::dotted, 1.3, 0.88};
    case MapLetter::informed: return {MarkShape::rectangle, R::surface, R::consulted, R::textQuiet, Dash::dotted, 1.3, 0.78};
    case MapLetter::delivers: return {MarkShape::rectangle, R::delivers, R::none, R::textOnStrong, Dash::solid, 1, 0.92};
    case MapLetter::accountable: return {MarkShape::diamond, R::surface, R::accountable, R::accountable, Dash::solid, 1.7, 1.12};
    }
    return {MarkShape::none, R::none, R::none, R::text, Dash::solid, 1, 1};
}

constexpr double ptPerSize = 0.39;
/// A letter in a mark that has little room takes more of it, up to a size that can be read in print.
constexpr double readablePt = 6.05;
constexpr double mostPtPerSize = 0.6;

Mark made(const Look& look, const QString& letter, QPointF centre, double size)
{
    Mark mark;
    mark.kind = MarkKind::symbol;
    mark.shape = look.shape;
    mark.fill = look.fill;
    mark.stroke = look.stroke;
    mark.dash = look.dash;
    mark.strokeWidth = look.strokeWidth * size / 22;
    const double side = size * look.size;
    mark.rect = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side);
    if (look.shape == MarkShape::rectangle)
        mark.radius = side * 0.14;
    const double pt = std::max(size * ptPerSize * (look.shape == MarkShape::diamond ? 0.9 : 1), std::min(readablePt, size * mostPtPerSize));
    mark.text = {{letter, {centre.x(), centredBaseline(centre.y(), pt)}, pt, FontWeight::bold, TextAlign::centre, look.letter}};
    return mark;
}

bool uses(const DecisionsMap& map, MapLetter letter)
{
    return std::any_of(map.rows.begin(), map.rows.end(), [&](const MapRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const MapCell& cell) { return cell.letters.has(letter); });
    });
}

bool any(const DecisionsMap& map, bool MapCell::*flag)
{
    return std::any_of(map.rows.begin(), map.rows.end(), [&](const MapRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const MapCell& cell) { return cell.*flag; });
    });
}

} // namespace

Mark letterMark(MapLetter letter, QPointF centre, double size)
{
    return made(lookOf(letter), letterText(letter), centre, size);
}

Mark undecidedMark(QPointF centre, double size)
{
    return made({MarkShape::ellipse, ThemeRole::surface, ThemeRole::must, ThemeRole::must, Dash::dashed, 1.8, 1}, QStringLiteral("?"), centre, size);
}

Mark cannotHoldMark(QPointF centre, double size)
{
    return made({MarkShape::crossedEllipse, ThemeRole::surface, ThemeRole::must, ThemeRole::must, Dash::solid, 1.8, 1},
                letterText(MapLetter::decides), centre, size);
}

std::vector<Mark> cellMarks(const MapCell& cell, QPointF centre, double size, double width)
{
    std::vector<MapLetter> letters = cell.letters.list();
    if (cell.letters.has(MapLetter::decides))
        std::erase(letters, MapLetter::accountable);
    const bool asks = cell.undecided && !cell.letters.has(MapLetter::decides);
    const auto count = static_cast<double>(letters.size()) + (asks ? 1 : 0);
    if (count == 0)
        return {};
    // Diamonds are widest; a hair between neighbours.
    double fitted = std::min(size, width / (count * 1.12));
    QPointF step(fitted * 1.12, 0);
    double perRow = count;
    QPointF below;
    if (fitted < size * 0.7) {
        // In a narrow column two marks stand aslant and more in two rows, which leaves their letters large enough to read.
        if (count == 2) {
            fitted = size * 0.7;
            step = QPointF(std::min(width - fitted, fitted), fitted * 0.72);
        } else {
            perRow = std::ceil(count / 2);
            fitted = std::min(size * 0.56, width / perRow);
            step = QPointF(fitted * 1.02, 0);
            below = QPointF(0, fitted * 1.02);
        }
    }
    const QPointF first = centre - step * (perRow - 1) / 2 - below / 2;
    QPointF at = first;
    std::vector<Mark> marks;
    const auto put = [&](Mark mark) {
        marks.push_back(std::move(mark));
        at += step;
        if (static_cast<double>(marks.size()) == perRow)
            at = first + below;
    };
    for (MapLetter letter : letters)
        put(letter == MapLetter::decides && cell.cannotHold ? cannotHoldMark(at, fitted) : letterMark(letter, at, fitted));
    if (asks)
        put(undecidedMark(at, fitted));
    return marks;
}

QString cellWords(const MapCell& cell)
{
    QStringList words;
    for (MapLetter letter : cell.letters.list())
        words << (letter == MapLetter::decides && cell.cannotHold ? MapMarksText::tr("decides, though it cannot hold this decision")
                                                                  : wordsFor(letter));
    if (cell.undecided)
        words << MapMarksText::tr("exercises it, but nobody decides yet");
    return words.join(QStringLiteral(", "));
}

std::vector<LegendEntry> mapLegend(const DecisionsMap& map)
{
    constexpr double size = 22;
    std::vector<LegendEntry> legend;
    for (MapLetter letter : allLetters)
        if (uses(map, letter))
            legend.push_back({letterMark(letter, {}, size),
                              letter == MapLetter::accountable ? MapMarksText::tr("is accountable, where another decides") : wordsFor(letter)});
    if (any(map, &MapCell::undecided))
        legend.push_back({undecidedMark({}, size), MapMarksText::tr("nobody decides yet")});
    if (any(map, &MapCell::cannotHold))
        legend.push_back({cannotHoldMark({}, size), MapMarksText::tr("cannot hold this decision")});
    return legend;
}

} // namespace placewright
