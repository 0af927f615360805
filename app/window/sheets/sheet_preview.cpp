// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sheets/sheet_preview.h"

#include "views/drawing/painter.h"

#include <QPainter>

namespace placewright {

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::show(std::shared_ptr<const Sheet> sheet, const QString& words) {
    m_sheet = std::move(sheet);
    m_words = words;
    setAccessibleName(m_sheet ? tr("Preview: %1").arg(m_sheet->name.isEmpty() ? m_sheet->chapter : m_sheet->name) : words);
    update();
}

void SheetPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_sheet) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    constexpr double around = 10;
    const QSizeF units = m_sheet->paper.units();
    const double scale = std::min((width() - 2 * around) / units.width(), (height() - 2 * around) / units.height());
    const QRectF paper((width() - units.width() * scale) / 2, (height() - units.height() * scale) / 2, units.width() * scale,
                       units.height() * scale);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(printTheme().colour(ThemeRole::page));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    painter.scale(scale, scale);
    // Type too small to be read here is painted all the same: the page must look as it will.
    paint(painter, m_sheet->marks, printTheme(), {.scale = std::max(1.0, scale)});
}

} // namespace placewright
