// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

/// What a run of marks is to somebody who has the page read out. Outer ones stand before what they can hold.
enum class PassageRole : quint8 {
    figure, ///< `Passage::words` say what it shows.
    table,
    list,
    row,
    item,
    heading1,
    heading2,
    heading3,
    columnHeading,
    rowHeading,
    cell,
    paragraph
};

/// Marks `first` to before `end` of a display list. Passages nest; they never overlap otherwise.
struct Passage {
    PassageRole role = PassageRole::paragraph;
    int first = 0;
    int end = 0;
    QString words{};
};

} // namespace placewright
