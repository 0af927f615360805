// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/map_legend.h"

#include "views/drawing/map/map_marks.h"
#include "views/drawing/painter.h"

#include <QPainter>

namespace placewright {

namespace {

/// Every letter there is, also those the map doesn't use yet: each is a key to press.
std::vector<LegendEntry> entries(QPointF centre, double size) {
    std::vector<LegendEntry> all;
    for (MapLetter letter : allLetters)
        all.push_back({letterMark(letter, centre, size), letter == MapLetter::accountable
                                                             ? MapLegend::tr("is accountable, where another decides")
                                                             : wordsFor(letter)});
    all.push_back({undecidedMark(centre, size), MapLegend::tr("nobody decides yet")});
    all.push_back({cannotHoldMark(centre, size), MapLegend::tr("cannot hold this decision")});
    return all;
}

} // namespace

MapLegend::MapLegend(QWidget* parent) : QWidget(parent), m_theme(&printTheme()) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (MapLetter letter : allLetters)
        words << tr("%1 %2").arg(letterText(letter), wordsFor(letter));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void MapLegend::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

QSize MapLegend::sizeHint() const {
    return {400, lay(nullptr, std::max(400, width()))};
}

int MapLegend::heightForWidth(int width) const {
    return lay(nullptr, width);
}

int MapLegend::lay(QPainter* painter, int width) const {
    const int line = static_cast<int>(fontMetrics().height() * 1.8);
    const double size = fontMetrics().height() * 1.2;
    int x = 12;
    int y = 4;
    for (LegendEntry& entry : entries(QPointF(size * 0.6, line / 2.0), size)) {
        const int wide = static_cast<int>(size * 1.4) + fontMetrics().horizontalAdvance(entry.words) + 20;
        if (x + wide > width && x > 12) {
            x = 12;
            y += line;
        }
        if (painter) {
            DisplayList marks;
            marks.add(placed(std::move(entry.sample), QPointF(x, y)));
            paint(*painter, marks, *m_theme, {});
            painter->setPen(m_theme->colour(ThemeRole::textQuiet));
            painter->drawText(QRectF(x + size * 1.4, y, wide, line), Qt::AlignVCenter | Qt::AlignLeft, entry.words);
        }
        x += wide;
    }
    return y + line + 4;
}

void MapLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(ThemeRole::page));
    painter.setFont(font());
    lay(&painter, width());
}

} // namespace placewright
