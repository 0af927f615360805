// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assurance/standing_bar.h"

#include "views/assurance/standing_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace placewright {

void paintProgress(QPainter& painter, const QRectF& rect, const AssuranceCounts& counts, const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.fillPath(outline, palette.color(QPalette::Midlight));
    painter.setClipPath(outline);
    const double asked = counts.asked();
    double x = rect.left();
    const auto part = [&](int count, Standing standing) {
        if (count == 0)
            return;
        const double width = rect.width() * count / asked;
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), standingColour(standing, palette));
        x += width;
    };
    part(counts.settled(), Standing::holds);
    for (const Standing standing : {Standing::fallsShort, Standing::notRecorded, Standing::toConfirm})
        part(counts.of(standing), standing);
    painter.restore();
}

StandingBar::StandingBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StandingBar::show(const AssuranceCounts& counts, const QString& words) {
    m_counts = counts;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize StandingBar::sizeHint() const {
    return {160, 8};
}

void StandingBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintProgress(painter, QRectF(rect()), m_counts, palette());
}

} // namespace placewright
