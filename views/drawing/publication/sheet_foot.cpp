// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/publication/sheet_foot.h"

#include "views/drawing/text/drawing_text.h"
#include "views/drawing/text/text_measure.h"

#include <algorithm>

namespace placewright {

void addSheetFoot(Sheet& sheet, const QString& foot, int number, int of) {
    const QSizeF size = sheet.paper.units();
    const double scale = std::max(1.0, sheet.paper.frameScale());
    const double side = 60 * scale;
    const QString count = SheetWords::tr("Sheet %1 of %2").arg(number).arg(of);
    const double countWidth = textWidth(count, 9 * scale) + 24 * scale;
    const double top = size.height() - 46 * scale;
    const TextStyle style{9 * scale, FontWeight::regular, ThemeRole::textQuiet};
    Mark words;
    words.text = textBlock(foot, {side, top}, size.width() - 2 * side - countWidth, style);
    words.rect = QRectF(side, top, size.width() - 2 * side, static_cast<double>(words.text.size()) * lineHeight(style.pt));
    words.text.push_back({count, {size.width() - side, top + baselineIn(style.pt)}, style.pt, FontWeight::regular, TextAlign::right, style.colour});
    sheet.marks.add(std::move(words));
}

} // namespace placewright
