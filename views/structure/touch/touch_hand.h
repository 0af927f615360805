// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

class QTouchEvent;

namespace placewright {

class Canvas;

/// Fingers on a canvas: a tap clicks, one finger drags as the mouse does, one held still opens the context menu, and
/// two move and zoom the drawing.
class TouchHand : public QObject {
public:
    explicit TouchHand(Canvas& canvas);

    /// False for a touch that is another widget's.
    bool handle(QTouchEvent& event);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    enum class State { none, resting, dragging, held, pinching, lifting };
    void began(const QTouchEvent& event);
    void moved(const QTouchEvent& event);
    void ended();
    void cancelled();
    void pinch(const QTouchEvent& event);
    void mouse(QEvent::Type type, QPointF at);

    Canvas& m_canvas;
    State m_state = State::none;
    QPointF m_start; ///< Of the viewport, as all here.
    QPointF m_last;
    double m_spread = 0; ///< Between the two fingers.
    QBasicTimer m_hold;
    QElapsedTimer m_sinceTap;
    QPointF m_lastTap;
};

} // namespace placewright
