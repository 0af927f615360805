// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cell_blocks.h"
#include "views/decisions/grid_model.h"
#include "views/drawing/theme.h"

#include <QTableView>

#include <optional>

class QLabel;

namespace placewright {

class BodyHeader;
class CellDelegate;
class FunctionHeader;

/// The grid itself: moves by arrow keys, and turns keys into wishes that the view carries out.
class DecisionsGrid : public QTableView {
    Q_OBJECT

public:
    explicit DecisionsGrid(GridModel* model, QWidget* parent = nullptr);

    BodyHeader* bodies() const { return m_bodies; }
    FunctionHeader* functions() const { return m_functions; }
    CellDelegate* cells() const { return m_cells; }
    GridModel* grid() const { return m_grid; }

    void setTheme(const Theme& theme);
    void setMarkedColumns(const std::set<int>& columns);
    /// Bodies' cells that are selected, or the current one.
    std::vector<CellSpot> selectedSpots() const;
    /// Selected cells as lines of tab-separated text.
    QString selectedText() const;
    /// The rectangle around what is selected, or the current cell.
    GridBlock selectedBlock() const;

Q_SIGNALS:
    /// A letter key on cells of bodies; with Shift it is added beside what is there.
    void letterTyped(placewright::MapLetter letter, bool beside);
    void clearTyped();
    void pasteTyped();
    void fillDownTyped();
    void menuWanted(QPoint at);
    void currentMoved();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Letters say what a cell says; they look for nothing.
    void keyboardSearch(const QString&) override {}
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitToFont();
    int bodyWidth(int column) const;
    void toggleExpanded(int row);
    std::optional<MapLetter> letterOf(const QKeyEvent& event) const;

    GridModel* m_grid;
    BodyHeader* m_bodies;
    FunctionHeader* m_functions;
    CellDelegate* m_cells;
    QLabel* m_corner;
};

} // namespace placewright
