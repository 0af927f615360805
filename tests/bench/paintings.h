// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace placewright::bench {

/// Counts what is painted of a widget on a window.
class Paintings : public QObject {
public:
    explicit Paintings(QWidget& widget) { widget.installEventFilter(this); }

    /// Lets the event loop turn until the widget has been painted again.
    void awaitOne() {
        for (const int before = m_count; m_count == before;)
            QCoreApplication::processEvents();
    }

    bool eventFilter(QObject*, QEvent* event) override {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace placewright::bench
