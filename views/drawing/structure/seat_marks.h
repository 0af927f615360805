// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "views/drawing/mark.h"

namespace placewright {

/// Letter and colour of a seat's category, so that it reads without colour.
struct SeatLook {
    QString letter;
    ThemeRole role = ThemeRole::seatMember;
};

SeatLook lookOf(const std::optional<SeatCategory>& category);

/// A seat as a lettered disc; a dashed ring while it is vacant.
Mark seatMark(const Design& design, const Seat& seat, QPointF centre, double diameter);
/// A seat that stands elsewhere and brings this sector too: a thin ring.
Mark alsoSeatMark(const Design& design, const Seat& seat, QPointF centre, double diameter);
/// A seat that nobody holds and the minimum asks for.
Mark missingSeatMark(QPointF centre, double diameter, const QString& what);
/// A disc without a seat of its own, for counts and the legend.
Mark sampleSeatMark(const std::optional<SeatCategory>& category, bool vacant, QPointF centre, double diameter);

} // namespace placewright
