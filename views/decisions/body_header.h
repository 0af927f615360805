// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_words.h"
#include "views/drawing/theme.h"

#include <QHeaderView>

#include <set>

namespace placewright {

class GridModel;

/// Headings of the map: bodies with their names turned, the tiers as bands above them, the further columns level.
class BodyHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit BodyHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Bodies that are selected elsewhere.
    void setMarked(std::set<int> columns);
    QSize sizeHint() const override;
    /// The column whose heading is at a point, turned names included; -1 for none.
    int columnAt(QPoint point) const;

Q_SIGNALS:
    void columnClicked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    const GridModel* grid() const;
    void paintTiers(QPainter& painter) const;
    void paintBody(QPainter& painter, int column) const;
    void paintLevel(QPainter& painter, int column) const;
    QFont boldFont() const;
    double bandHeight() const;

    const Theme* m_theme;
    std::set<int> m_marked;
    int m_hovered = -1;
};

} // namespace placewright
