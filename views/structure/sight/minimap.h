// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace placewright {

class Canvas;

/// The whole drawing, small, in a corner of a canvas while only part of it is in sight. A press or a drag goes there.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(Canvas& canvas);

    /// Another picture or theme.
    void renew();
    /// Another part is in sight, or the canvas has another size.
    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double scale() const;
    void goTo(QPointF at);

    Canvas& m_canvas;
    QPixmap m_picture;
};

} // namespace placewright
