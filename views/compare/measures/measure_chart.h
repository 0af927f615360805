// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/comparison/measure_picture.h"
#include "views/drawing/theme.h"

#include <QWidget>

namespace placewright {

/// A chart to look at and to walk through: arrow keys or a click choose a bar, Enter goes on to what is behind it.
class MeasureChart : public QWidget {
    Q_OBJECT

public:
    explicit MeasureChart(QWidget* parent = nullptr);

    void show(Measure measure);
    const Measure& measure() const { return m_measure; }
    const MeasurePicture& picture() const { return m_picture; }
    void setTheme(const Theme& theme);
    /// The bar of a row and an option, if it has one.
    void setCurrent(std::size_t row, std::size_t option);
    QPixmap asPicture() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// What a scroll area is to bring into sight is the bar that is chosen.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void barChosen(std::size_t row, std::size_t option);
    /// Enter on a bar that is chosen already.
    void barOpened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void choose(std::size_t bar);

    Measure m_measure;
    MeasurePicture m_picture;
    const Theme* m_theme;
    std::optional<std::size_t> m_current; ///< A bar of the picture.
};

} // namespace placewright
