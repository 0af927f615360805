// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/session/lazy_refresh.h"

#include <QWidget>

#include <utility>

namespace placewright {

LazyRefresh::LazyRefresh(QWidget& widget, std::function<void()> refresh) : m_widget(widget), m_refresh(std::move(refresh)) {
}

void LazyRefresh::schedule() {
    m_stale = true;
    if (m_scheduled || !m_widget.isVisible())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        &m_widget,
        [this] {
            m_scheduled = false;
            catchUp();
        },
        Qt::QueuedConnection);
}

void LazyRefresh::now() {
    m_stale = true;
    if (m_widget.isVisible())
        catchUp();
}

void LazyRefresh::catchUp() {
    if (std::exchange(m_stale, false))
        m_refresh();
}

} // namespace placewright
