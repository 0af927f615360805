// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QLabel;
class QMainWindow;
class QProgressBar;
class QToolButton;

namespace placewright {

class Session;
struct CheckState;

/// What the foot of the window says: how safe the work is, what is selected, how large the drawing is shown, and for
/// some seconds what was just done.
class StatusLine : public QObject {
    Q_OBJECT

public:
    explicit StatusLine(QMainWindow* window);

    /// Follows a session; null for none.
    void follow(Session* session);
    void showZoom(double zoom);
    void setZoomShown(bool shown);
    /// How far a check is that runs beside the window, with a way to stop it.
    void showCheck(const CheckState& state);

Q_SIGNALS:
    void zoomPressed();
    void stopCheckPressed();

private:
    void showState();
    void showSelection();

    QMainWindow* m_window;
    QLabel* m_state;
    QLabel* m_selection;
    QToolButton* m_zoom;
    bool m_zoomShown = false; ///< What is in the middle may be larger or smaller.
    QProgressBar* m_check;
    QToolButton* m_stopCheck;
    QPointer<Session> m_session;
};

} // namespace placewright
