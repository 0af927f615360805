// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/open_points.h"

#include <QTreeWidget>

namespace placewright {

/// What the map leaves open, each with why, to go through with the arrow keys.
class OpenPointsList : public QTreeWidget {
    Q_OBJECT

public:
    explicit OpenPointsList(QWidget* parent = nullptr);

    void setPoints(std::vector<MapOpenPoint> points);
    const std::vector<MapOpenPoint>& points() const { return m_points; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The list has gone to a point of this function.
    void pointed(const Id& function);
    /// Somebody wants to go on in the function's row.
    void chosen(const Id& function);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Id functionOf(const QTreeWidgetItem* item) const;

    std::vector<MapOpenPoint> m_points;
};

} // namespace placewright
