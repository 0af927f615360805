// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/canvas.h"

#include "views/drawing/damage.h"
#include "views/structure/touch/touch_hand.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>

namespace placewright {

namespace {

constexpr double margin = 32; // drawing units around the picture
constexpr double step = 1.25; // of one zoom
constexpr double mostZoom = 8;
constexpr double leastZoomEver = 0.05;

} // namespace

Canvas::Canvas(QWidget* parent) : QAbstractScrollArea(parent), m_touch(new TouchHand(*this)), m_theme(&printTheme()) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double t = value.toDouble();
        look({m_from.centre + (m_to.centre - m_from.centre) * t, m_from.zoom * std::pow(m_to.zoom / m_from.zoom, t)});
    });
}

void Canvas::setPicture(DisplayList picture) {
    const std::vector<QRectF> damage = damageBetween(m_picture, picture);
    m_picture = std::move(picture);
    // While all of it was in sight it stays so, but nothing moves that needn't.
    if (m_fitted && isVisible() && !sight().contains(m_picture.bounds()))
        zoomToFit();
    else if (!look(current()))
        for (const QRectF& area : damage)
            updateArea(area);
}

void Canvas::setTheme(const Theme& theme) {
    m_theme = &theme;
    viewport()->update();
}

QRectF Canvas::ground() const {
    return m_picture.bounds().adjusted(-margin, -margin, margin, margin);
}

Canvas::Sight Canvas::current() const {
    return {sight().center(), m_zoom};
}

double Canvas::leastZoom() const {
    return std::max(leastZoomEver, std::min(0.25, fitting(ground(), 1).zoom / 2));
}

bool Canvas::look(const Sight& to) {
    constexpr double least = 1e-6; // of a drawing unit: what rounding leaves of no movement at all
    const double before = m_zoom;
    const QPointF from = m_topLeft;
    m_zoom = std::clamp(to.zoom, leastZoom(), mostZoom);
    const QSizeF seen = QSizeF(viewport()->size()) / m_zoom;
    const QRectF all = ground();
    // What is smaller than the window stands in its middle; what is larger can't be scrolled out of it.
    const auto place = [](double centre, double length, double low, double high) {
        return high - low <= length ? (low + high - length) / 2 : std::clamp(centre - length / 2, low, high - length);
    };
    m_topLeft = {place(to.centre.x(), seen.width(), all.left(), all.right()),
                 place(to.centre.y(), seen.height(), all.top(), all.bottom())};
    fitBars();
    const QPointF by = m_topLeft - from;
    const bool moved = before != m_zoom || std::abs(by.x()) > least || std::abs(by.y()) > least;
    if (before != m_zoom)
        viewport()->update();
    else if (moved)
        shift((from - m_topLeft) * m_zoom);
    else
        m_topLeft = from;
    sightMoved();
    if (before != m_zoom)
        Q_EMIT zoomChanged(m_zoom);
    return moved;
}

void Canvas::shift(QPointF pixels) {
    constexpr double least = 1e-3; // of a pixel, which rounding may leave
    const QPoint whole = pixels.toPoint();
    const QPointF rest = pixels - QPointF(whole);
    const QRect all = viewport()->rect();
    if (!movesAsOne() || passing() || std::abs(rest.x()) > least || std::abs(rest.y()) > least ||
        !all.intersects(all.translated(whole))) {
        viewport()->update();
        return;
    }
    viewport()->scroll(whole.x(), whole.y(), all);
    // What stands over the picture stays; its image went along.
    for (QObject* child : viewport()->children())
        if (const auto* over = qobject_cast<QWidget*>(child); over && over->isVisible())
            viewport()->update(over->geometry().translated(whole));
}

void Canvas::lookAt(QPointF centre, double zoom) {
    m_motion.stop();
    m_fitted = false;
    look({centre, zoom});
}

double Canvas::fittingZoom() const {
    // Larger than on paper would only make a small drawing coarse.
    return fitting(ground(), 1.5).zoom;
}

void Canvas::lookSmoothly(const Sight& to) {
    m_motion.stop();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible()) {
        look(to);
        return;
    }
    m_from = current();
    m_to = to;
    m_motion.setDuration(std::min(duration, 220));
    m_motion.start();
}

void Canvas::fitBars() {
    m_settingBars = true;
    const QRectF all = ground();
    const auto fit = [this](QScrollBar* bar, double seen, double low, double high, double at) {
        bar->setRange(0, std::max(0, static_cast<int>(std::lround((high - low - seen) * m_zoom))));
        bar->setPageStep(static_cast<int>(seen * m_zoom));
        bar->setSingleStep(40);
        bar->setValue(static_cast<int>(std::lround((at - low) * m_zoom)));
    };
    const QSizeF seen = QSizeF(viewport()->size()) / m_zoom;
    fit(horizontalScrollBar(), seen.width(), all.left(), all.right(), m_topLeft.x());
    fit(verticalScrollBar(), seen.height(), all.top(), all.bottom(), m_topLeft.y());
    m_settingBars = false;
}

void Canvas::scrollContentsBy(int dx, int dy) {
    if (m_settingBars)
        return;
    m_motion.stop();
    m_fitted = false;
    const QRectF all = ground();
    const QPointF from = m_topLeft;
    if (dx != 0)
        m_topLeft.setX(all.left() + horizontalScrollBar()->value() / m_zoom);
    if (dy != 0)
        m_topLeft.setY(all.top() + verticalScrollBar()->value() / m_zoom);
    shift((from - m_topLeft) * m_zoom);
    sightMoved();
}

void Canvas::setZoom(double zoom, QPointF anchor) {
    m_motion.stop();
    m_fitted = false;
    const QPointF held = toPicture(anchor);
    const double to = std::clamp(zoom, leastZoom(), mostZoom);
    look({held + (QRectF(viewport()->rect()).center() - anchor) / to, to});
}

Canvas::Sight Canvas::fitting(const QRectF& area, double most) const {
    const double wide = viewport()->width() / std::max(1.0, area.width());
    const double high = viewport()->height() / std::max(1.0, area.height());
    return {area.center(), std::min({wide, high, most})};
}

void Canvas::zoomToArea(const QRectF& area, double most, bool animated) {
    m_fitted = false;
    const Sight to = fitting(area.adjusted(-margin, -margin, margin, margin), most);
    if (animated)
        lookSmoothly(to);
    else
        look(to);
}

void Canvas::bringIntoSight(const QRectF& area, bool animated) {
    const QRectF wanted = area.adjusted(-margin, -margin, margin, margin);
    Sight to = fitting(wanted, m_zoom);
    const QSizeF seen = QSizeF(viewport()->size()) / to.zoom;
    const QPointF now = sight().center();
    const auto near = [](double centre, double length, double low, double high) {
        return std::clamp(centre, std::min(high - length / 2, low + length / 2),
                          std::max(high - length / 2, low + length / 2));
    };
    to.centre = {near(now.x(), seen.width(), wanted.left(), wanted.right()),
                 near(now.y(), seen.height(), wanted.top(), wanted.bottom())};
    if (sight().contains(area) && to.zoom == m_zoom)
        return;
    m_fitted = false;
    if (animated)
        lookSmoothly(to);
    else
        look(to);
}

void Canvas::centreOn(QPointF point) {
    m_motion.stop();
    m_fitted = false;
    look({point, m_zoom});
}

void Canvas::zoomIn() {
    setZoom(m_zoom * step, QRectF(viewport()->rect()).center());
}

void Canvas::zoomOut() {
    setZoom(m_zoom / step, QRectF(viewport()->rect()).center());
}

void Canvas::zoomToFit() {
    m_motion.stop();
    look({ground().center(), fittingZoom()});
    m_fitted = true;
}

void Canvas::zoomActual() {
    setZoom(1, QRectF(viewport()->rect()).center());
}

void Canvas::updateArea(const QRectF& area) {
    const double around = 12 * std::max(1.0, m_zoom);
    viewport()->update(toView(area).adjusted(-around, -around, around, around).toAlignedRect());
}

void Canvas::paintEvent(QPaintEvent* event) {
    // What came into sight at two sides, say, is a small part of what encloses it.
    constexpr int mostParts = 8;
    QPainter painter(viewport());
    if (event->region().rectCount() > mostParts)
        paintArea(painter, event->rect());
    else
        for (const QRect& part : event->region())
            paintArea(painter, part);
}

void Canvas::paintArea(QPainter& painter, const QRect& area) {
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, m_theme->colour(ThemeRole::page));
    painter.scale(m_zoom, m_zoom);
    painter.translate(-m_topLeft);
    PaintOptions options = paintOptions();
    options.clip = toPicture(QRectF(area));
    options.scale = m_zoom * devicePixelRatioF();
    paint(painter, passing() ? *passing() : m_picture, *m_theme, options);
    paintOver(painter);
    painter.restore();
}

void Canvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        zoomToFit();
    else
        look(current());
}

void Canvas::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    if (m_fitted)
        zoomToFit();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / 120.0;
        if (notches != 0)
            setZoom(m_zoom * std::pow(step, notches), event->position());
        event->accept();
        return;
    }
    const QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (sideways ? pixels.y() : pixels.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (sideways ? 0 : pixels.y()));
    event->accept();
}

void Canvas::setPanning(bool panning) {
    m_panning = panning;
    if (panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panFrom = event->position();
        setPanning(true);
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_panning)
        return;
    const QPointF by = event->position() - m_panFrom;
    m_panFrom = event->position();
    panBy(by);
}

void Canvas::panBy(QPointF pixels) {
    m_motion.stop();
    m_fitted = false;
    look({sight().center() - pixels / m_zoom, m_zoom});
}

void Canvas::mouseReleaseEvent(QMouseEvent*) {
    if (m_panning)
        setPanning(false);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            setPanning(false);
        }
    } else if (plain && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (plain && event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (plain && event->key() == Qt::Key_0) {
        zoomToFit();
    } else if (plain && event->key() == Qt::Key_1) {
        zoomActual();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        setPanning(m_panning);
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    m_spaceHeld = false;
    setPanning(false);
    QAbstractScrollArea::focusOutEvent(event);
}

bool Canvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
        if (gesture->gestureType() == Qt::SmartZoomNativeGesture) {
            zoomToFit();
            return true;
        }
    }
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate ||
        event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel)
        return m_touch->handle(*static_cast<QTouchEvent*>(event));
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace placewright
