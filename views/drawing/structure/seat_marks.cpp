// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/seat_marks.h"

#include "views/drawing/structure/structure_words.h"
#include "views/drawing/text/text_measure.h"

namespace placewright {

namespace {

constexpr double ringWidth = 1.5;

Mark disc(QPointF centre, double diameter, const QString& letter, ThemeRole letterRole) {
    const double pt = diameter >= 22 ? 9 : 8.25;
    Mark mark;
    mark.kind = MarkKind::seat;
    mark.shape = MarkShape::ellipse;
    mark.rect = QRectF(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter);
    mark.text = {
        {letter, {centre.x(), centredBaseline(centre.y(), pt)}, pt, FontWeight::bold, TextAlign::centre, letterRole}};
    return mark;
}

Mark ringed(Mark mark, ThemeRole role, Dash dash, double width = ringWidth) {
    mark.fill = ThemeRole::surface;
    mark.stroke = role;
    mark.strokeWidth = width;
    mark.dash = dash;
    mark.rect.adjust(width / 2, width / 2, -width / 2, -width / 2);
    return mark;
}

QString wordsFor(const Design& design, const Seat& seat) {
    QStringList parts{seat.title.value_or(seat.id.text())};
    if (seat.category)
        parts += nameOf(*seat.category, false).toLower();
    if (!seat.person.isNull())
        parts += design.nameOf(seat.person);
    if (!seat.drawnFrom.isNull())
        parts += design.nameOf(seat.drawnFrom);
    if (seat.status)
        parts += nameOf(*seat.status);
    return parts.join(QStringLiteral(", "));
}

} // namespace

SeatLook lookOf(const std::optional<SeatCategory>& category) {
    if (!category)
        return {QStringLiteral("?"), ThemeRole::seatAttendee};
    switch (*category) {
    case SeatCategory::chair:
        return {StructureText::tr("C"), ThemeRole::seatChair};
    case SeatCategory::independentNonExecutive:
        return {StructureText::tr("N"), ThemeRole::seatNonExecutive};
    case SeatCategory::executive:
        return {StructureText::tr("E"), ThemeRole::seatExecutive};
    case SeatCategory::partner:
        return {StructureText::tr("P"), ThemeRole::seatPartner};
    case SeatCategory::other:
        return {StructureText::tr("O"), ThemeRole::seatOther};
    case SeatCategory::member:
        return {StructureText::tr("M"), ThemeRole::seatMember};
    case SeatCategory::attendee:
        return {StructureText::tr("A"), ThemeRole::seatAttendee};
    }
    return {};
}

Mark sampleSeatMark(const std::optional<SeatCategory>& category, bool vacant, QPointF centre, double diameter) {
    const SeatLook look = lookOf(category);
    Mark mark = disc(centre, diameter, look.letter, vacant ? look.role : ThemeRole::textOnStrong);
    if (vacant)
        return ringed(std::move(mark), look.role, Dash::dashed);
    mark.fill = look.role;
    return mark;
}

Mark seatMark(const Design& design, const Seat& seat, QPointF centre, double diameter) {
    Mark mark = sampleSeatMark(seat.category, seat.status == SeatStatus::vacant, centre, diameter);
    mark.subject = seat.id;
    mark.words = wordsFor(design, seat);
    return mark;
}

Mark alsoSeatMark(const Design& design, const Seat& seat, QPointF centre, double diameter) {
    const SeatLook look = lookOf(seat.category);
    Mark mark = ringed(disc(centre, diameter - 2, look.letter, look.role), look.role, Dash::solid, 1.2);
    mark.subject = seat.id;
    mark.words = StructureText::tr("Also brought by: %1").arg(wordsFor(design, seat));
    return mark;
}

Mark missingSeatMark(QPointF centre, double diameter, const QString& what) {
    Mark mark = ringed(disc(centre, diameter, QStringLiteral("?"), ThemeRole::must), ThemeRole::must, Dash::dashed);
    mark.words = StructureText::tr("Missing: %1").arg(what);
    return mark;
}

} // namespace placewright
