// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "views/drawing/sheet.h"

#include <QByteArray>

namespace placewright {

/// A sheet as SVG 1.1 of the paper's size: a group with id and title for whatever has words of its own, real text, no
/// scripts.
Result<QByteArray> svgOf(const Sheet& sheet);
/// A drawing without a sheet around it, as large as it is.
Result<QByteArray> svgOf(const DisplayList& list, double margin = 16);

} // namespace placewright
