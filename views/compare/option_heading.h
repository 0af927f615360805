// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <optional>

namespace placewright {

/// The name above the drawing of an option, by which a mouse carries the option to where another stands.
class OptionHeading : public QLabel {
    Q_OBJECT

public:
    explicit OptionHeading(QWidget* parent = nullptr);

    /// Shows that what is carried would be put here.
    void setTarget(bool target);

Q_SIGNALS:
    /// Where on the screen it is carried, and where it is set down.
    void carried(const QPoint& where);
    void setDown(const QPoint& where);
    /// It stays where it was.
    void givenUp();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void endCarrying();

    std::optional<QPoint> m_pressed;
    bool m_carrying = false;
};

} // namespace placewright
