// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assurance/standing_mark.h"

#include "views/drawing/dark_ground.h"

#include <QPainter>
#include <QPalette>

namespace placewright {

namespace {

QString letterIn(Standing standing) {
    switch (standing) {
    case Standing::fallsShort:
        return QStringLiteral("!");
    case Standing::notRecorded:
        return QStringLiteral("?");
    case Standing::hint:
        return QStringLiteral("i");
    default:
        return {};
    }
}

void paintTick(QPainter& painter, const QRectF& rect) {
    const auto at = [&](qreal x, qreal y) { return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()); };
    painter.drawPolyline(QPolygonF({at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.33)}));
}

} // namespace

QColor standingColour(Standing standing, const QPalette& palette) {
    const bool dark = hasDarkGround(palette);
    switch (standing) {
    case Standing::fallsShort:
        return dark ? QColor(0xff, 0x8f, 0xa3) : QColor(0x8a, 0x15, 0x38);
    case Standing::notRecorded:
        return dark ? QColor(0xff, 0xb3, 0x66) : QColor(0xa3, 0x50, 0x00);
    case Standing::toConfirm:
        return palette.color(QPalette::Link);
    case Standing::holds:
    case Standing::confirmed:
        return dark ? QColor(0x7c, 0xcf, 0x9f) : QColor(0x00, 0x67, 0x47);
    case Standing::waived:
    case Standing::hint:
    case Standing::takenUp:
        return palette.color(QPalette::Text);
    case Standing::open:
    case Standing::notApplicable:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

void paintStanding(QPainter& painter, const QRectF& rect, Standing standing, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = rect.height() / 10;
    const QRectF inner = rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(colour, pen, standing == Standing::open ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (standing) {
    case Standing::fallsShort:
        painter.drawPolygon(QPolygonF({QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()}));
        break;
    case Standing::holds:
        painter.setPen(QPen(colour, rect.height() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintTick(painter, rect);
        break;
    case Standing::confirmed:
        painter.drawEllipse(inner);
        paintTick(painter, rect);
        break;
    case Standing::takenUp:
        painter.drawEllipse(inner);
        painter.setBrush(colour);
        painter.drawEllipse(inner.center(), inner.width() / 5, inner.height() / 5);
        break;
    case Standing::notApplicable:
        painter.drawLine(QPointF(inner.left() + inner.width() * 0.25, inner.center().y()),
                         QPointF(inner.right() - inner.width() * 0.25, inner.center().y()));
        break;
    case Standing::waived:
        painter.drawEllipse(inner);
        painter.drawLine(QPointF(inner.left() + inner.width() * 0.28, inner.center().y()),
                         QPointF(inner.right() - inner.width() * 0.28, inner.center().y()));
        break;
    case Standing::notRecorded:
    case Standing::toConfirm:
    case Standing::hint:
    case Standing::open:
        painter.drawEllipse(inner);
        break;
    }
    if (const QString letter = letterIn(standing); !letter.isEmpty()) {
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(std::max(1, static_cast<int>(rect.height() * 0.62)));
        painter.setFont(font);
        painter.drawText(standing == Standing::fallsShort ? rect.adjusted(0, rect.height() * 0.25, 0, 0) : rect,
                         Qt::AlignCenter, letter);
    }
    painter.restore();
}

} // namespace placewright
