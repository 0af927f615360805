// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/option_heading.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace placewright {

OptionHeading::OptionHeading(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 6, 10, 6);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setCursor(Qt::OpenHandCursor);
}

void OptionHeading::setTarget(bool target) {
    setAutoFillBackground(target);
    setBackgroundRole(target ? QPalette::Highlight : QPalette::NoRole);
    setForegroundRole(target ? QPalette::HighlightedText : QPalette::NoRole);
}

void OptionHeading::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_pressed = event->globalPosition().toPoint();
}

void OptionHeading::mouseMoveEvent(QMouseEvent* event) {
    const QPoint where = event->globalPosition().toPoint();
    if (!m_pressed || (!m_carrying && (where - *m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    if (!m_carrying) {
        m_carrying = true;
        setCursor(Qt::ClosedHandCursor);
        // For Escape, as the keyboard is with another part of the window.
        grabKeyboard();
    }
    Q_EMIT carried(where);
}

void OptionHeading::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const bool wasCarried = m_carrying;
    endCarrying();
    if (wasCarried)
        Q_EMIT setDown(event->globalPosition().toPoint());
}

void OptionHeading::keyPressEvent(QKeyEvent* event) {
    if (!m_carrying || event->key() != Qt::Key_Escape)
        return QLabel::keyPressEvent(event);
    endCarrying();
    Q_EMIT givenUp();
}

void OptionHeading::endCarrying() {
    m_pressed.reset();
    if (!m_carrying)
        return;
    m_carrying = false;
    setCursor(Qt::OpenHandCursor);
    releaseKeyboard();
}

} // namespace placewright
