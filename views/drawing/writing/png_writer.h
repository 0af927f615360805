// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "views/drawing/painter.h"
#include "views/drawing/sheet.h"

#include <QByteArray>
#include <QImage>

namespace placewright {

/// A sheet as pixels; `scale` pixels a drawing unit (1 is 96 dots an inch).
Result<QImage> imageOf(const Sheet& sheet, double scale = 2);
/// A drawing without a sheet around it, in any theme.
Result<QImage> imageOf(const DisplayList& list, double scale, const Theme& theme, double margin = 16);

Result<QByteArray> pngOf(const QImage& image);
Result<QByteArray> pngOf(const Sheet& sheet, double scale = 2);
/// The same with at most 256 colours, a third as large: for where it stands in for something sharper.
Result<QByteArray> smallPngOf(const Sheet& sheet, double scale);

} // namespace placewright
