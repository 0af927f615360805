// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_canvas.h"

#include "views/drawing/comparison/change_marks.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace placewright {

CompareCanvas::CompareCanvas(QWidget* parent) : Canvas(parent) {
    viewport()->setCursor(Qt::OpenHandCursor);
}

void CompareCanvas::show(DisplayList picture, Signs signs) {
    // The canvas paints where its picture differs; the signs over it can change while it stays.
    if (signs != m_signs)
        viewport()->update();
    m_signs = std::move(signs);
    m_marksZoom = 0;
    setAccessibleName(picture.title);
    setAccessibleDescription(picture.description);
    setPicture(std::move(picture));
}

void CompareCanvas::setChosen(const Id& id) {
    m_chosen = id;
    viewport()->update();
}

PaintOptions CompareCanvas::paintOptions() const {
    PaintOptions options;
    if (!m_chosen.isNull())
        options.selected.insert(m_chosen);
    return options;
}

void CompareCanvas::paintOver(QPainter& painter) {
    if (m_marksZoom != zoom()) {
        m_marks = changeMarks(picture(), m_signs, changeSignSize(zoom()) / zoom());
        m_marksZoom = zoom();
    }
    PaintOptions options;
    options.clip = painter.clipBoundingRect();
    // The signs are as large as on paper at 100 %, whatever the zoom.
    options.scale = std::max(1.0, zoom() * devicePixelRatioF());
    paint(painter, m_marks, theme(), options);
}

void CompareCanvas::sightMoved() {
    if (!m_settling)
        Q_EMIT sightChanged();
}

void CompareCanvas::resizeEvent(QResizeEvent* event) {
    {
        const QScopedValueRollback guard(m_settling, true);
        Canvas::resizeEvent(event);
    }
    Q_EMIT resized();
}

void CompareCanvas::showEvent(QShowEvent* event) {
    const QScopedValueRollback guard(m_settling, true);
    Canvas::showEvent(event);
}

void CompareCanvas::mousePressEvent(QMouseEvent* event) {
    Canvas::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !isPanning()) {
        m_pressedAt = event->position();
        m_dragging = false;
    }
}

void CompareCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressedAt)
        return Canvas::mouseMoveEvent(event);
    const QPointF by = event->position() - *m_pressedAt;
    if (!m_dragging && by.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragging)
        viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragging = true;
    m_pressedAt = event->position();
    lookAt(sight().center() - by / zoom(), zoom());
}

void CompareCanvas::mouseReleaseEvent(QMouseEvent* event) {
    Canvas::mouseReleaseEvent(event);
    if (!m_pressedAt || event->button() != Qt::LeftButton)
        return;
    m_pressedAt.reset();
    viewport()->setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_dragging, false))
        return;
    if (const auto mark = picture().hitTest(toPicture(event->position()), 4 / zoom())) {
        const Id id = picture().subjectOf(*mark);
        Q_EMIT thingClicked(id);
    }
}

} // namespace placewright
