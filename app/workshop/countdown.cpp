// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/countdown.h"

#include <QApplication>
#include <QMenu>

namespace placewright {

Countdown::Countdown(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("countdown"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(tr("The time left for this round"));
    auto* menu = new QMenu(this);
    for (const int minutes : {2, 5, 10, 15, 20, 30, 45})
        connect(menu->addAction(tr("%n minute(s)", nullptr, minutes)), &QAction::triggered, this,
                [this, minutes] { start(60 * minutes); });
    menu->addSeparator();
    connect(menu->addAction(tr("No timer")), &QAction::triggered, this, &Countdown::stop);
    setMenu(menu);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &Countdown::tick);
    stop();
}

void Countdown::start(int seconds) {
    m_end.setRemainingTime(seconds * 1000LL);
    m_tick.start();
    tick();
}

void Countdown::stop() {
    m_tick.stop();
    setText(tr("Timer"));
    setAccessibleName(text());
}

void Countdown::show(qint64 seconds) {
    const QString words = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (words == text())
        return;
    setText(words);
    setAccessibleName(tr("%1 left").arg(words));
}

void Countdown::tick() {
    if (!m_end.hasExpired())
        return show((m_end.remainingTime() + 999) / 1000);
    m_tick.stop();
    setText(tr("Time is up"));
    setAccessibleName(text());
    QApplication::beep();
}

} // namespace placewright
