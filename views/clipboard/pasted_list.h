// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/clip.h"
#include "model/edits/new_seat.h"

namespace placewright {

/// One row of a list that was copied from a spreadsheet or a text.
struct PastedLine {
    QString name;
    QString second; ///< The next cell, such as a kind or a category; may be empty.
    Id known;       ///< The organisation of that name or short name; null for none.
};

/// Rows by line and cells by tab, quotes as spreadsheets write them; empty rows and a row of headings are left out, a name
/// stands once.
std::vector<PastedLine> pastedLines(const Design& design, const QString& text);

/// Those that are not known yet, as organisations of a kind; a second cell that names a kind decides.
std::vector<NewOrganisation> asOrganisations(const std::vector<PastedLine>& lines, OrganisationKind kind);
/// Each as a seat on a forum, drawn from the organisation where it is known, else with the name as its title; those that
/// sit there already are left out. A second cell that names a category decides.
std::vector<NewSeat>
asSeats(const Design& design, const Id& target, const std::vector<PastedLine>& lines, SeatCategory category);

} // namespace placewright
