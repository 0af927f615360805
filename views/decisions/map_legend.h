// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QWidget>

namespace placewright {

/// What the marks of the map mean, in one or two lines.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Paints, or with no painter only measures; the height it takes.
    int lay(QPainter* painter, int width) const;

    const Theme* m_theme;
};

} // namespace placewright
