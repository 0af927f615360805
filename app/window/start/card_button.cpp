// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start/card_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace placewright {

namespace {

constexpr int padding = 14;
constexpr int pictureSize = 24;
constexpr int gap = 12;
constexpr int lineGap = 4;
constexpr int comfortableWidth = 380;
constexpr int smallestWidth = 220;

} // namespace

CardButton::CardButton(const QString& title, const QString& summary, const QIcon& icon, QWidget* parent)
    : QAbstractButton(parent),
      m_summary(summary) {
    setText(title);
    setIcon(icon);
    setAccessibleName(title);
    setAccessibleDescription(summary);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CardButton::titleFont() const {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    return large;
}

int CardButton::textLeft() const {
    return padding + pictureSize + gap;
}

int CardButton::heightForWidth(int width) const {
    const int wide = std::max(width - textLeft() - padding, 80);
    const QRect room(0, 0, wide, 4000);
    int height = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    if (!m_summary.isEmpty())
        height += lineGap + fontMetrics().boundingRect(room, Qt::TextWordWrap, m_summary).height();
    return std::max(height, pictureSize) + 2 * padding;
}

QSize CardButton::sizeHint() const {
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize CardButton::minimumSizeHint() const {
    return {smallestWidth, heightForWidth(smallestWidth) / 2};
}

void CardButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    const QRectF edge = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(
        QPen(palette().color(hasFocus() || lit ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2.5 : 1));
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(edge, 8, 8);

    const auto across = [this](QRect area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    icon().paint(&painter, across(QRect(padding, padding, pictureSize, pictureSize)));
    QRect room(textLeft(), padding, width() - textLeft() - padding, height() - 2 * padding);
    QRect used;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(titleFont());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (m_summary.isEmpty()) {
        painter.drawText(across(room), static_cast<int>(Qt::TextWordWrap | Qt::AlignVCenter | side), text());
        return;
    }
    painter.drawText(across(room), static_cast<int>(Qt::TextWordWrap | side), text(), &used);
    room.setTop(used.bottom() + lineGap);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(across(room), static_cast<int>(Qt::TextWordWrap | side), m_summary);
}

} // namespace placewright
