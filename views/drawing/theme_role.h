// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace placewright {

/// What a colour is for. Marks name roles; a theme says which colour that is.
enum class ThemeRole : quint8 {
    none, ///< Not painted.
    page,
    band,
    surface,
    outline,
    line,
    text,
    textQuiet,
    heading,
    headingLine,
    textOnStrong, ///< Letters on any strong fill: seats, pills, badges, tier headings.
    chip,
    chipText,
    functionChip,
    functionChipText,
    pill,
    seatChair,
    seatNonExecutive,
    seatExecutive,
    seatPartner,
    seatOther,
    seatMember,
    seatAttendee,
    partnership,
    nhsBody,
    place,
    collaborativeA,
    collaborativeB,
    collaborativeC,
    collaborativeD, ///< Edges of boxes.
    tierNational,
    tierBeyond,
    tierSystem,
    tierPlace,
    tierAtScale,
    tierPartners, ///< Strong fills that carry `textOnStrong`.
    delegation,
    accountability,
    contract,
    advice,
    equals,
    neighbourhood,
    neighbourhoodOutline,
    must,
    expected,
    mustWash,
    expectedWash,
    decides,
    recommends,
    consulted,
    delivers,
    accountable,
    selection,
    hover,
    focus,
    dropTarget,
    count
};

} // namespace placewright
