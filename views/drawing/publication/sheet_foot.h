// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sheet.h"

namespace placewright {

/// What a document of words says at the foot of a page, with the sheet's number among all.
void addSheetFoot(Sheet& sheet, const QString& foot, int number, int of);

} // namespace placewright
