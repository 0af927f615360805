// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"
#include "views/structure/canvas.h"

#include <map>
#include <optional>

namespace placewright {

/// The drawing of one option to look at: what differs has its sign. A drag moves it, a click chooses what lies there.
class CompareCanvas : public Canvas {
    Q_OBJECT

public:
    using Signs = std::map<Id, Difference>;

    explicit CompareCanvas(QWidget* parent = nullptr);

    void show(DisplayList picture, Signs signs);
    const Signs& signs() const { return m_signs; }
    /// A ring around a thing; null for none.
    void setChosen(const Id& id);
    const Id& chosen() const { return m_chosen; }

Q_SIGNALS:
    /// A person, or what a person chose, has moved what is in sight.
    void sightChanged();
    void resized();
    void thingClicked(const placewright::Id& id);

protected:
    PaintOptions paintOptions() const override;
    void paintOver(QPainter& painter) override;
    void sightMoved() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Signs m_signs;
    Id m_chosen;
    DisplayList m_marks;
    double m_marksZoom = 0; ///< For which `m_marks` are made, so that they are as large on screen at every zoom.
    std::optional<QPointF> m_pressedAt;
    bool m_dragging = false;
    bool m_settling = false; ///< It finds its place in the window, which is no move of a person's.
};

} // namespace placewright
