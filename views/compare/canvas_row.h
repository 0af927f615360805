// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/compare_canvas.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QScrollBar;

namespace placewright {

class OptionHeading;

/// Drawings of several options side by side that are scrolled and zoomed as one.
class CanvasRow : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        Id option;
        QString name;
        QString role; ///< What it is in the comparison: "compared from"; may be empty.
        DisplayList picture;
        CompareCanvas::Signs signs;
    };

    explicit CanvasRow(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(std::vector<Shown> options);
    const std::vector<CompareCanvas*>& canvases() const { return m_canvases; }
    /// Brings a thing into sight in each drawing; null ids, one a drawing, leave that one alone.
    void reveal(const std::vector<Id>& things);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// All drawings as large as the least of them fits, at the same scale.
    void zoomToFit();
    void zoomActual();

Q_SIGNALS:
    void thingClicked(const placewright::Id& option, const placewright::Id& thing);
    /// A person dragged an option to where another stands.
    void optionMoved(const placewright::Id& option, const placewright::Id& onto);
    void zoomChanged(double zoom);

private:
    void makeColumns(std::size_t count);
    void follow(std::size_t leader);
    /// The column at a place of the screen.
    std::optional<std::size_t> columnAt(const QPoint& where) const;
    void markTarget(std::optional<std::size_t> target);
    void fitSoon();
    /// The bar of the drawing that has most to scroll that way; null without drawings.
    QScrollBar* leadingBar(Qt::Orientation orientation) const;
    void fitBars();
    /// Shortens names that have no room, and never what they are in the comparison.
    void fitHeadings();

    struct Column {
        QWidget* widget;
        OptionHeading* heading;
        QString name;
        QString role;
    };
    QHBoxLayout* m_layout;
    QScrollBar* m_across; ///< One pair of bars for all.
    QScrollBar* m_down;
    const Theme* m_theme;
    std::vector<Column> m_columns;
    std::vector<CompareCanvas*> m_canvases;
    std::vector<Id> m_options;
    std::vector<QPointF> m_offsets; ///< Of what each looks at from what the first does.
    bool m_following = false;
    bool m_fitted = true;
    bool m_fitScheduled = false;
};

} // namespace placewright
