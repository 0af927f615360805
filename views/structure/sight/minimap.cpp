// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/sight/minimap.h"

#include "views/structure/canvas.h"

#include <QMouseEvent>
#include <QPainter>

namespace placewright {

namespace {

constexpr double widest = 200; // pixels
constexpr double highest = 150;
constexpr int fromCorner = 12;
constexpr int leastCanvas = 420; // in a smaller one it would hide too much

} // namespace

Minimap::Minimap(Canvas& canvas) : QWidget(canvas.viewport()), m_canvas(canvas) {
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the drawing"));
    setToolTip(tr("Press or drag to go there"));
    setCursor(Qt::PointingHandCursor);
    hide();
}

double Minimap::scale() const {
    const QRectF all = m_canvas.picture().bounds();
    return std::min(widest / std::max(1.0, all.width()), highest / std::max(1.0, all.height()));
}

void Minimap::renew() {
    m_picture = QPixmap();
    follow();
    update();
}

void Minimap::follow() {
    const QRectF all = m_canvas.picture().bounds();
    const QSize room = m_canvas.viewport()->size();
    const bool wanted = !all.isEmpty() && !m_canvas.sight().contains(all) && room.width() >= leastCanvas &&
                        room.height() >= leastCanvas / 2;
    setVisible(wanted);
    if (!wanted)
        return;
    const QSize size = (all.size() * scale()).toSize() + QSize(2, 2);
    setGeometry(QRect(QPoint(room.width() - size.width() - fromCorner, room.height() - size.height() - fromCorner), size));
    update();
}

void Minimap::paintEvent(QPaintEvent*) {
    const Theme& theme = m_canvas.theme();
    const QRectF all = m_canvas.picture().bounds();
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.size() != (QSizeF(size()) * ratio).toSize()) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(theme.colour(ThemeRole::page));
        QPainter painter(&m_picture);
        painter.translate(1, 1);
        painter.scale(scale(), scale());
        painter.translate(-all.topLeft());
        PaintOptions options;
        options.scale = scale() * ratio;
        placewright::paint(painter, m_canvas.picture(), theme, options);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF sight = m_canvas.sight();
    const QRectF here((sight.topLeft() - all.topLeft()) * scale() + QPointF(1, 1), sight.size() * scale());
    painter.setPen(QPen(theme.colour(ThemeRole::selection), 2));
    painter.drawRect(here.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
    painter.setPen(theme.colour(ThemeRole::outline));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::goTo(QPointF at) {
    m_canvas.centreOn(m_canvas.picture().bounds().topLeft() + (at - QPointF(1, 1)) / scale());
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

} // namespace placewright
