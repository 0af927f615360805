// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace placewright {

/// Refreshes a widget when the events at hand are done with, once for several changes in a row. One that isn't seen stays
/// stale, and asks `isStale` when it is shown.
class LazyRefresh {
public:
    /// A member of the widget, so that it goes with it.
    LazyRefresh(QWidget& widget, std::function<void()> refresh);

    void schedule();
    /// Refreshes at once what is seen.
    void now();
    /// Refreshes at once if that was put off, as when the widget is shown.
    void catchUp();
    bool isStale() const { return m_stale; }
    void setStale(bool stale) { m_stale = stale; }

private:
    QWidget& m_widget;
    std::function<void()> m_refresh;
    bool m_stale = true;
    bool m_scheduled = false;
};

} // namespace placewright
