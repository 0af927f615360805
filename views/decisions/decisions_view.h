// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/arranging/arrange_bar.h"
#include "views/decisions/decisions_grid.h"
#include "views/session/lazy_refresh.h"
#include "views/session/session.h"

#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace placewright {

class MapLegend;
class OpenPointsList;

/// Who decides what: functions by bodies, to read and to change. Follows the session's document, option, system and
/// selection.
class DecisionsView : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsView(Session& session, QWidget* parent = nullptr);
    ~DecisionsView() override;

    void setTheme(const Theme& theme);
    /// More to offer in the context menu, below the view's own; asked each time it opens.
    void setContextActions(std::function<QList<QAction*>()> actions) { m_contextActions = std::move(actions); }

    DecisionsGrid* grid() const { return m_grid; }
    const DecisionsMap& map() const { return m_model->map(); }
    /// Brings the map up to date at once, not when the event loop next turns.
    void refreshNow();

    /// Gives a body a column, whether it takes part or not, and goes there.
    void showBody(const Id& body);

public Q_SLOTS:
    /// A dialog with the catalogue; `own` starts in the field for a function of one's own.
    void addFunctions(bool own = false);
    void removeSelectedFunction();
    void addDecisionToSelected();
    void renameSelected();
    void focusFilter();
    /// Selected cells to the clipboard, as rows for a spreadsheet.
    void copy();
    /// Cells of the clipboard from the selected one on, as one edit.
    void paste();
    /// The first selected row's cells into those below it.
    void fillDown();
    /// Gives each place a decision of its own in the selected function.
    void openIntoPlaces();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildBar();
    void connectGrid();
    void scheduleRefresh();
    void refreshBar();
    void refreshBodies();
    void arrange();
    void hideOtherTiers();
    /// Goes to a function's row, though a filter left it out.
    void goToFunction(const Id& function);
    /// Bodies that a decision could be given to though they take no part yet.
    std::set<Id> shownBodies() const;
    void followSession();
    void tellSession();
    void keepPlace();
    void restorePlace();
    void applyLetter(MapLetter letter, bool beside);
    void clear();
    void commitText(const QModelIndex& index, const QString& text);
    QString storedText(const QModelIndex& index) const;
    void openCellMenu(QPoint at, bool withRowActions);
    void fillLetters(QMenu* menu);

    Session& m_session;
    GridModel* m_model;
    DecisionsGrid* m_grid;
    MapLegend* m_legend;
    QLineEdit* m_filter;
    QComboBox* m_state;
    QComboBox* m_body;
    QCheckBox* m_hideEmpty;
    QLabel* m_count;
    QPushButton* m_more;
    ArrangeBar* m_arrange;
    QPushButton* m_open;
    OpenPointsList* m_openList;
    QWidget* m_bar;
    QWidget* m_empty;
    QStackedLayout* m_pages;
    const Theme* m_theme;
    std::function<QList<QAction*>()> m_contextActions;
    std::set<Id> m_asked; ///< Bodies that somebody wanted a column for.
    LazyRefresh m_refresh{*this, [this] { refreshNow(); }};
    bool m_following = false;
    /// Where the grid stood before its rows changed.
    struct Place {
        CellSpot spot;
        int tail = -1;
        int x = 0;
        int y = 0;
    } m_place;
};

} // namespace placewright
