// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

class QToolBar;

namespace placewright {

class Countdown;
class MainWindow;

/// The window in front of a room: the drawing fills the screen in large type, and nothing else is to be seen, so nothing
/// private either. Everything is as before when it ends.
class Workshop : public QObject {
    Q_OBJECT

public:
    explicit Workshop(MainWindow& window);

    /// The bar at the foot of the screen, made of the window's actions; hidden outside a workshop.
    void addBar();
    bool isOn() const { return m_on; }
    void start();
    void end();

    bool canReveal(int step) const;
    /// Shows the next tier of the drawing, or hides the last one shown with -1.
    void reveal(int step);
    bool isSpotlit() const;
    void toggleSpotlight();
    /// Asks for a question and parks it on what is selected.
    void park();
    void listParked();
    int parkedCount() const;
    /// 0 outside a workshop.
    int round() const;
    /// What is changed from here on is marked as proposed in the next round.
    void nextRound();
    bool canGoBackToStart() const;
    /// Takes back, in one step, all that was changed since the workshop started; redo brings it again.
    void backToStart();

private:
    void setFurnitureShown(bool shown);

    MainWindow& m_window;
    QToolBar* m_bar = nullptr;
    Countdown* m_countdown = nullptr;
    bool m_on = false;
    bool m_wasFullScreen = false;
    QFont m_usualFont;
    qint64 m_startHead = 0;
};

} // namespace placewright
