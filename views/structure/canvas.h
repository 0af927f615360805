// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/painter.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

namespace placewright {

class TouchHand;

/// Shows a picture to scroll and zoom: the one list of marks that paper and files show too, painted through its spatial
/// index.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Canvas(QWidget* parent = nullptr);

    const DisplayList& picture() const { return m_picture; }
    /// Another picture at the same place and scale.
    void setPicture(DisplayList picture);
    /// Puts a point of the picture in the middle, as far as its ends allow.
    void centreOn(QPointF point);
    const Theme& theme() const { return *m_theme; }
    virtual void setTheme(const Theme& theme);

    /// Pixels of the widget a drawing unit takes; 1 is 100 %.
    double zoom() const { return m_zoom; }
    /// Keeps the point of the picture under `anchor` (of the viewport) where it is.
    void setZoom(double zoom, QPointF anchor);
    /// Moves, and zooms out as far as needed, until all of an area is in sight; smoothly if `animated`.
    void bringIntoSight(const QRectF& area, bool animated);
    /// Shows a point of the picture in the middle, as far as the picture reaches, at once.
    void lookAt(QPointF centre, double zoom);
    /// The scale at which the whole picture is in sight.
    double fittingZoom() const;
    /// As large as it fits, but not beyond `most`.
    void zoomToArea(const QRectF& area, double most, bool animated);

    QPointF toView(QPointF point) const { return (point - m_topLeft) * m_zoom; }
    QRectF toView(const QRectF& rect) const { return {toView(rect.topLeft()), rect.size() * m_zoom}; }
    QPointF toPicture(QPointF point) const { return point / m_zoom + m_topLeft; }
    QRectF toPicture(const QRectF& rect) const { return {toPicture(rect.topLeft()), rect.size() / m_zoom}; }
    /// Moves the drawing by so many pixels, as far as it reaches.
    void panBy(QPointF pixels);
    /// What is being dragged stays where it was.
    virtual void letGo() {}
    /// What is in sight, in drawing units.
    QRectF sight() const { return toPicture(QRectF(viewport()->rect())); }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomActual();

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    virtual PaintOptions paintOptions() const { return {}; }
    /// What is painted while it is on its way to being the picture; null for the picture itself.
    virtual const DisplayList* passing() const { return nullptr; }
    /// Paints over the picture, in drawing units.
    virtual void paintOver(QPainter&) {}
    /// Whether all that is painted moves with the picture, so that scrolling can move its image.
    virtual bool movesAsOne() const { return true; }
    /// Called whenever what is in sight has moved.
    virtual void sightMoved() {}

    bool isPanning() const { return m_panning || m_spaceHeld; }
    /// With what may stand around it: rings, the softened edge of a line.
    void updateArea(const QRectF& area);

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Sight {
        QPointF centre;
        double zoom;
    };
    QRectF ground() const;
    Sight current() const;
    /// False if that is what was in sight already.
    bool look(const Sight& sight);
    void paintArea(QPainter& painter, const QRect& area);
    /// Moves what is seen, by pixels: the image where it can be moved, else it is painted anew.
    void shift(QPointF pixels);
    void lookSmoothly(const Sight& sight);
    void fitBars();
    Sight fitting(const QRectF& area, double most) const;
    double leastZoom() const;
    void setPanning(bool panning);

    TouchHand* m_touch;
    DisplayList m_picture;
    const Theme* m_theme;
    double m_zoom = 1;
    QPointF m_topLeft;    ///< Of the viewport, in drawing units.
    bool m_fitted = true; ///< Keeps the whole picture in sight until a person zooms or scrolls.
    bool m_settingBars = false;
    bool m_panning = false;
    bool m_spaceHeld = false;
    QPointF m_panFrom;
    QVariantAnimation m_motion;
    Sight m_from{};
    Sight m_to{};
};

} // namespace placewright
