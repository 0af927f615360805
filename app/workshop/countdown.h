// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QToolButton>

namespace placewright {

/// The time left for a round, to be read from the back of the room; a menu sets it.
class Countdown : public QToolButton {
    Q_OBJECT

public:
    explicit Countdown(QWidget* parent = nullptr);

    void start(int seconds);
    void stop();
    bool isRunning() const { return m_tick.isActive(); }

private:
    void show(qint64 seconds);
    void tick();

    QTimer m_tick;
    QDeadlineTimer m_end;
};

} // namespace placewright
