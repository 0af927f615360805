// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_badge.h"

#include "views/drawing/dark_ground.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace placewright {

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// Each at least 4.5:1 on the ground of its theme.
QColor colourOf(ShownFinding::Strength strength, const QPalette& palette) {
    const bool dark = hasDarkGround(palette);
    switch (strength) {
    case ShownFinding::Strength::must:
        return dark ? QColor(0xff, 0x8f, 0xa3) : QColor(0x8a, 0x15, 0x38);
    case ShownFinding::Strength::expected:
        return dark ? QColor(0xff, 0xb3, 0x66) : QColor(0xb3, 0x59, 0x00);
    case ShownFinding::Strength::may:
        break;
    }
    return palette.color(QPalette::Text);
}

/// No two alike: must and may share their first letter.
QString letterOf(ShownFinding::Strength strength) {
    switch (strength) {
    case ShownFinding::Strength::must:
        return FindingWords::tr("M", "letter in a badge: must");
    case ShownFinding::Strength::expected:
        return FindingWords::tr("E", "letter in a badge: expected");
    case ShownFinding::Strength::may:
        break;
    }
    return FindingWords::tr("i", "letter in a badge: hint");
}

QPainterPath shapeOf(const QRectF& rect, ShownFinding::Strength strength) {
    QPainterPath path;
    if (strength != ShownFinding::Strength::must) {
        path.addEllipse(rect);
        return path;
    }
    path.moveTo(rect.center().x(), rect.top());
    path.lineTo(rect.right(), rect.bottom());
    path.lineTo(rect.left(), rect.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

void paintBadge(
    QPainter& painter, const QRectF& rect, ShownFinding::Strength strength, bool hollow, const QPalette& palette) {
    const bool filled = !hollow && strength != ShownFinding::Strength::may;
    const QColor colour = colourOf(strength, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.height() / 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const qreal inset = rect.height() / 16;
    painter.drawPath(shapeOf(rect.adjusted(inset, inset, -inset, -inset), strength));

    QFont font = painter.font();
    font.setBold(true);
    font.setItalic(false);
    font.setPixelSize(static_cast<int>(rect.height() * (strength == ShownFinding::Strength::must ? 0.56 : 0.6)));
    painter.setFont(font);
    painter.setPen(filled ? (hasDarkGround(palette) ? QColor(Qt::black) : QColor(Qt::white)) : colour);
    const QRectF letter =
        strength == ShownFinding::Strength::must ? rect.adjusted(0, rect.height() * 0.28, 0, 0) : rect;
    painter.drawText(letter, Qt::AlignCenter, letterOf(strength));
    painter.restore();
}

QString strengthWord(ShownFinding::Strength strength) {
    switch (strength) {
    case ShownFinding::Strength::must:
        return FindingWords::tr("Must");
    case ShownFinding::Strength::expected:
        return FindingWords::tr("Expected");
    case ShownFinding::Strength::may:
        break;
    }
    return FindingWords::tr("May");
}

QString stateWord(ShownFinding::State state) {
    switch (state) {
    case ShownFinding::State::notRecorded:
        return FindingWords::tr("not recorded");
    case ShownFinding::State::hint:
        return FindingWords::tr("hint");
    case ShownFinding::State::toConfirm:
        return FindingWords::tr("to confirm");
    case ShownFinding::State::waived:
        return FindingWords::tr("waived");
    case ShownFinding::State::fallsShort:
        break;
    }
    return {};
}

} // namespace placewright
