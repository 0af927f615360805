// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/poster.h"

#include "views/drawing/publication/split_picture.h"
#include "views/drawing/text/drawing_text.h"
#include "views/drawing/text/text_measure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace placewright {

namespace {

constexpr double perMm = 96.0 / 25.4;

struct Piece {
    QString place; ///< "B2"
    int row = 0;
    int column = 0;
    QRectF area;   ///< Of the large sheet.
    bool blank = false;
};

Mark line(QPointF from, QPointF to, ThemeRole role, double width) {
    Mark mark;
    mark.kind = MarkKind::line;
    mark.shape = MarkShape::route;
    mark.stroke = role;
    mark.strokeWidth = width;
    mark.route = QPolygonF({from, to});
    mark.rect = QRectF(from, to).normalized();
    return mark;
}

Mark words(const QString& text, QPointF at, double pt, bool bold, TextAlign align = TextAlign::left) {
    Mark mark;
    mark.text = {{text, at, pt, bold ? FontWeight::bold : FontWeight::regular, align, ThemeRole::text}};
    mark.rect = extentOf(mark);
    mark.words = text;
    return mark;
}

class Poster {
public:
    Poster(const Sheet& sheet, const PosterPlan& plan) : m_sheet(sheet), m_plan(plan) {
        const std::size_t across = cut({plan.paper, true});
        std::vector<Piece> lying = std::move(m_pieces);
        const std::size_t upright = cut({plan.paper, false});
        if (across <= upright) {
            m_pieces = std::move(lying);
            m_paper = {plan.paper, true};
        } else {
            m_paper = {plan.paper, false};
        }
    }

    std::vector<Sheet> made() const {
        std::vector<Sheet> sheets{key()};
        for (const Piece& piece : m_pieces)
            if (!piece.blank)
                sheets.push_back(pieceSheet(piece));
        return sheets;
    }

private:
    QSizeF window(const Paper& paper) const {
        const double margins = 2 * m_plan.marginMm * perMm;
        return paper.units() - QSizeF(margins, margins);
    }

    /// Fills `m_pieces`; how many have something on them.
    std::size_t cut(const Paper& paper) {
        m_pieces.clear();
        const QSizeF room = window(paper);
        const QSizeF whole = m_sheet.paper.units();
        const double overlap = m_plan.overlapMm * perMm;
        const auto count = [&](double length, double of) {
            return std::max(1, static_cast<int>(std::ceil((length - overlap - 0.5) / (of - overlap))));
        };
        const int columns = count(whole.width(), room.width());
        const int rows = count(whole.height(), room.height());
        std::size_t used = 0;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                Piece piece{QStringLiteral("%1%2").arg(QChar(u'A' + row)).arg(column + 1), row, column,
                            QRectF(QPointF(column * (room.width() - overlap), row * (room.height() - overlap)), room), false};
                piece.blank = m_sheet.marks.marksIn(piece.area.adjusted(1, 1, -1, -1)).empty();
                used += piece.blank ? 0 : 1;
                m_pieces.push_back(std::move(piece));
            }
        return used;
    }

    int used() const {
        return static_cast<int>(std::count_if(m_pieces.begin(), m_pieces.end(), [](const Piece& piece) { return !piece.blank; }));
    }

    QString title() const { return m_sheet.marks.title; }

    Sheet pieceSheet(const Piece& piece) const {
        const double margin = m_plan.marginMm * perMm;
        Sheet sheet{m_paper, {}, m_sheet.chapter, SheetWords::tr("Piece %1").arg(piece.place)};
        sheet.marks.title = title();
        const QRectF shown(QPointF(margin, margin), piece.area.size());
        const QPointF offset = shown.topLeft() - piece.area.topLeft();
        DisplayList part;
        std::vector<int> moved(static_cast<std::size_t>(m_sheet.marks.size()), -1);
        for (const int at : m_sheet.marks.marksIn(piece.area)) {
            Mark mark = placed(m_sheet.marks.at(at), offset);
            mark.parent = mark.parent < 0 ? -1 : moved[static_cast<std::size_t>(mark.parent)];
            moved[static_cast<std::size_t>(at)] = part.add(std::move(mark));
        }
        sheet.marks.append(part);
        const QString place = SheetWords::tr("%1 of %2").arg(piece.place).arg(used());
        sheet.marks.addPassage(PassageRole::figure, 0, SheetWords::tr("%1, piece %2").arg(title(), place));
        const QSizeF size = m_paper.units();
        for (const QRectF& beyond : std::array{QRectF(0, 0, size.width(), margin), QRectF(0, shown.bottom(), size.width(), margin),
                                               QRectF(0, margin, margin, shown.height()), QRectF(shown.right(), margin, margin, shown.height())})
            sheet.marks.add(whiteOut(beyond));
        cropMarks(sheet.marks, shown);
        const int label = sheet.marks.add(words(place + QStringLiteral(" · ") + title(), {margin + 14, size.height() - margin * 0.36}, 9, true));
        sheet.marks.addPassage(PassageRole::paragraph, label);
        return sheet;
    }

    void cropMarks(DisplayList& marks, const QRectF& shown) const {
        const double length = m_plan.marginMm * perMm * 0.55;
        const double away = m_plan.marginMm * perMm * 0.15;
        for (const double x : {shown.left(), shown.right()}) {
            marks.add(line({x, shown.top() - away}, {x, shown.top() - away - length}, ThemeRole::text, 0.6));
            marks.add(line({x, shown.bottom() + away}, {x, shown.bottom() + away + length}, ThemeRole::text, 0.6));
        }
        for (const double y : {shown.top(), shown.bottom()}) {
            marks.add(line({shown.left() - away, y}, {shown.left() - away - length, y}, ThemeRole::text, 0.6));
            marks.add(line({shown.right() + away, y}, {shown.right() + away + length, y}, ThemeRole::text, 0.6));
        }
    }

    Sheet key() const {
        const QSizeF size = m_paper.units();
        const double side = 20 * perMm;
        Sheet sheet{m_paper, {}, m_sheet.chapter, SheetWords::tr("How the pieces go together")};
        sheet.marks.title = title();
        const int heading = sheet.marks.add(words(SheetWords::tr("How the pieces go together"), {side, side + 18}, 18, true));
        sheet.marks.addPassage(PassageRole::heading1, heading);
        const QString how = SheetWords::tr("%1. Print all pieces at 100 % (“actual size”), then check that the line below is 100 mm long. "
                                           "Cut each piece along its right and lower crop marks, and glue it over the next: they share %2 mm.")
                                .arg(title())
                                .arg(m_plan.overlapMm);
        Mark text;
        text.text = textBlock(how, {side, side + 30}, size.width() - 2 * side, {11});
        text.rect = QRectF(side, side + 30, size.width() - 2 * side, static_cast<double>(text.text.size()) * lineHeight(11));
        text.words = how;
        const double ruleY = text.rect.bottom() + 22;
        sheet.marks.addPassage(PassageRole::paragraph, sheet.marks.add(std::move(text)));
        rule(sheet.marks, {side, ruleY});
        plan(sheet.marks, QRectF(side, ruleY + 40, size.width() - 2 * side, size.height() - ruleY - 40 - side));
        return sheet;
    }

    void rule(DisplayList& marks, QPointF from) const {
        const QPointF to = from + QPointF(100 * perMm, 0);
        marks.add(line(from, to, ThemeRole::text, 1.2));
        for (const double x : {from.x(), to.x()})
            marks.add(line({x, from.y() - 5}, {x, from.y() + 5}, ThemeRole::text, 1.2));
        const int at = marks.add(words(SheetWords::tr("100 mm"), {to.x() + 10, from.y() + 4}, 9, false));
        marks.addPassage(PassageRole::paragraph, at);
    }

    /// The whole in small, with the pieces drawn on it.
    void plan(DisplayList& marks, const QRectF& room) const {
        QRectF whole(QPointF(), m_sheet.paper.units());
        for (const Piece& piece : m_pieces)
            whole = whole.united(piece.area);
        const double scale = std::min(room.width() / whole.width(), room.height() / whole.height());
        const int first = marks.size();
        DisplayList small = m_sheet.marks;
        small.passages.clear();
        marks.append(small, room.topLeft(), scale);
        for (const Piece& piece : m_pieces) {
            Mark frame;
            frame.kind = MarkKind::hint;
            frame.shape = MarkShape::rectangle;
            frame.stroke = ThemeRole::must;
            frame.strokeWidth = 1.2;
            frame.dash = piece.blank ? Dash::dotted : Dash::solid;
            frame.rect = QRectF(room.topLeft() + piece.area.topLeft() * scale, piece.area.size() * scale);
            const QPointF centre = frame.rect.center();
            marks.add(std::move(frame));
            marks.add(words(piece.blank ? SheetWords::tr("%1 blank").arg(piece.place) : piece.place, centre, 14, true, TextAlign::centre));
        }
        marks.addPassage(PassageRole::figure, first,
                         SheetWords::tr("%n piece(s), by row from the top left", nullptr, used()));
    }

    const Sheet& m_sheet;
    PosterPlan m_plan;
    Paper m_paper;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Sheet> posterOf(const Sheet& sheet, const PosterPlan& plan) {
    if (sheet.paper.size <= plan.paper) // The series counts from the smallest.
        return {sheet};
    return Poster(sheet, plan).made();
}

} // namespace placewright
