// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QHeaderView>

namespace placewright {

class GridModel;

/// The names of functions left of the map: they stay in sight while bodies scroll, with the words for what falls short.
class FunctionHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FunctionHeader(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setCurrentRow(int row);
    /// How wide names would like to be; the view gives them less where it is narrow itself.
    void setWidth(int width);
    QSize sizeHint() const override;

Q_SIGNALS:
    void rowClicked(int row);
    void expandClicked(int row);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const GridModel* grid() const;

    const Theme* m_theme;
    int m_current = -1;
    int m_width = 300;
};

} // namespace placewright
