// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/touch/touch_hand.h"

#include "views/structure/canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTouchEvent>

#include <algorithm>

namespace placewright {

namespace {

constexpr double still = 10; // pixels that a finger at rest may roll

} // namespace

TouchHand::TouchHand(Canvas& canvas) : QObject(&canvas), m_canvas(canvas) {
    canvas.viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    // A scroll area knows this one by itself, and would move the drawing a second time.
    canvas.viewport()->ungrabGesture(Qt::PanGesture);
}

bool TouchHand::handle(QTouchEvent& event) {
    switch (event.type()) {
    case QEvent::TouchBegin:
        // A button or a field on the canvas gets the mouse events that Qt makes of it.
        if (m_canvas.viewport()->childAt(event.points().front().position().toPoint()))
            return false;
        began(event);
        break;
    case QEvent::TouchUpdate:
        moved(event);
        break;
    case QEvent::TouchEnd:
        ended();
        break;
    default:
        cancelled();
    }
    event.accept();
    return true;
}

void TouchHand::began(const QTouchEvent& event) {
    m_start = m_last = event.points().front().position();
    m_state = State::resting;
    m_hold.start(QGuiApplication::styleHints()->mousePressAndHoldInterval(), this);
    if (event.points().size() > 1)
        moved(event);
}

void TouchHand::moved(const QTouchEvent& event) {
    const auto& points = event.points();
    const auto down = std::count_if(points.begin(), points.end(),
                                    [](const auto& point) { return point.state() != QEventPoint::Released; });
    if (down >= 2) {
        pinch(event);
        return;
    }
    if (m_state == State::pinching)
        m_state = State::lifting;
    const QPointF at = points.front().position();
    if (m_state == State::resting && QLineF(m_start, at).length() > still) {
        m_hold.stop();
        m_state = State::dragging;
        mouse(QEvent::MouseButtonPress, m_start);
    }
    m_last = at;
    if (m_state == State::dragging)
        mouse(QEvent::MouseMove, at);
}

void TouchHand::pinch(const QTouchEvent& event) {
    QPointF first, second;
    int found = 0;
    for (const auto& point : event.points())
        if (point.state() != QEventPoint::Released && found < 2)
            (found++ == 0 ? first : second) = point.position();
    const QPointF middle = (first + second) / 2;
    const double spread = std::max(1.0, QLineF(first, second).length());
    if (m_state == State::pinching) {
        m_canvas.setZoom(m_canvas.zoom() * spread / m_spread, m_last);
        m_canvas.panBy(middle - m_last);
    } else {
        m_hold.stop();
        if (m_state == State::dragging)
            m_canvas.letGo();
        m_state = State::pinching;
    }
    m_last = middle;
    m_spread = spread;
}

void TouchHand::ended() {
    m_hold.stop();
    const State was = m_state;
    m_state = State::none;
    if (was == State::dragging) {
        mouse(QEvent::MouseButtonRelease, m_last);
    } else if (was == State::resting) {
        const bool again = m_sinceTap.isValid() && m_sinceTap.elapsed() < QApplication::doubleClickInterval() &&
                           QLineF(m_lastTap, m_start).length() < 3 * still;
        mouse(again ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, m_start);
        mouse(QEvent::MouseButtonRelease, m_start);
        m_lastTap = m_start;
        again ? m_sinceTap.invalidate() : m_sinceTap.start();
    }
}

void TouchHand::cancelled() {
    m_hold.stop();
    if (m_state == State::dragging)
        m_canvas.letGo();
    m_state = State::none;
}

void TouchHand::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_hold.timerId())
        return;
    m_hold.stop();
    if (m_state != State::resting)
        return;
    m_state = State::held;
    QWidget* viewport = m_canvas.viewport();
    const QPoint at = m_start.toPoint();
    QContextMenuEvent menu(QContextMenuEvent::Other, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &menu);
}

void TouchHand::mouse(QEvent::Type type, QPointF at) {
    QWidget* viewport = m_canvas.viewport();
    const bool pressed = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, viewport->mapTo(viewport->window(), at), viewport->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      pressed ? Qt::LeftButton : Qt::NoButton, QGuiApplication::keyboardModifiers());
    QApplication::sendEvent(viewport, &event);
}

} // namespace placewright
