// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/mark.h"

#include <QFont>

namespace placewright {

inline constexpr double unitsPerPoint = 96.0 / 72.0;

/// What the typeface is called that is built into the program.
inline const QString textFamilyName = QStringLiteral("Liberation Sans");

/// Family that drawings are set in: metric-compatible with Arial, built into the program so that every machine wraps
/// alike. The first call reads it.
QString textFamily();

/// A font for a painter whose unit is a drawing unit. Qt keeps whole pixel sizes only: `pt` is taken to the next 0.75
/// pt, and who wants it exact scales by `pt * unitsPerPoint / font.pixelSize()`. Unhinted, so that widths grow in
/// proportion.
QFont textFont(double pt, FontWeight weight = FontWeight::regular);

} // namespace placewright
