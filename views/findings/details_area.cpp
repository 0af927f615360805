// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/details_area.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace placewright {

DetailsArea::DetailsArea(QWidget* parent) : QScrollArea(parent), m_body(new QWidget) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_body);
}

void DetailsArea::setActions(QWidget* from, const QList<QPushButton*>& buttons, const QList<QWidget*>& to) {
    m_actions = buttons;
    QWidget* before = from;
    const auto goOnTo = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (QPushButton* button : buttons) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
        goOnTo(button);
    }
    for (QWidget* words : to)
        goOnTo(words);
}

bool DetailsArea::focusActions() {
    for (QPushButton* button : m_actions)
        if (button->isVisibleTo(m_body)) {
            button->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

void DetailsArea::beginWith(const QString& rule, const Id& subject) {
    if (rule != m_rule || subject != m_subject)
        verticalScrollBar()->setValue(0);
    m_rule = rule;
    m_subject = subject;
}

/// A scroll area doesn't ask how high wrapped words get at its width, and would cut them off.
void DetailsArea::fitToWords() {
    m_body->layout()->invalidate();
    m_body->setMinimumHeight(std::max(0, m_body->layout()->totalHeightForWidth(viewport()->width())));
}

void DetailsArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (m_body->layout())
        fitToWords();
}

bool DetailsArea::eventFilter(QObject* watched, QEvent* event) {
    auto* button = qobject_cast<QPushButton*>(watched); // the scroll area watches what it shows by this way too
    if (button && event->type() == QEvent::FocusIn)
        ensureWidgetVisible(button);
    if (button && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace placewright
