// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/compare_canvas.h"
#include "views/compare/overlay/overlay_picture.h"

#include <QWidget>

#include <array>

class QLabel;

namespace placewright {

/// Two options in one drawing, with what the signs on it mean.
class OverlayPane : public QWidget {
    Q_OBJECT

public:
    explicit OverlayPane(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(OverlayPicture drawn, const QString& from, const QString& to);
    CompareCanvas* canvas() const { return m_canvas; }
    const OverlayPicture& drawn() const { return m_drawn; }
    /// Rings a thing and brings it into sight, together with where it stood before; null rings nothing.
    void reveal(const Id& thing);

Q_SIGNALS:
    void thingClicked(const placewright::Id& thing);
    void zoomChanged(double zoom);

private:
    QWidget* legend();

    QLabel* m_heading;
    std::array<QLabel*, allDifferences.size()> m_signs{};
    CompareCanvas* m_canvas;
    OverlayPicture m_drawn; ///< The picture itself is the canvas's.
};

} // namespace placewright
