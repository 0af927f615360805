// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/changes/change_list_model.h"
#include "views/compare/changes/take_over_menu.h"
#include "views/compare/measures/measures_page.h"
#include "views/drawing/theme.h"
#include "views/session/lazy_refresh.h"
#include "views/session/session.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabBar;
class QToolButton;
class QTreeView;

namespace placewright {

class CanvasRow;
class ChangeDelegate;
class ChangeDetails;
class ChangeFilterBar;
class CompareBar;
class WhatMovesPage;

/// Two to five options side by side, and what differs between two of them to walk through and to take over. Follows the
/// session's document and system.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);
    ~CompareView() override;

    void setTheme(const Theme& theme);
    /// Brings list and drawings up to date at once, not when the event loop next turns.
    void refreshNow();

    CompareBar* bar() const { return m_bar; }
    CanvasRow* row() const { return m_row; }
    ChangeFilterBar* filterBar() const { return m_filter; }
    QTreeView* list() const { return m_list; }
    MeasuresPage* measures() const { return m_measures; }
    WhatMovesPage* whatMoves() const { return m_whatMoves; }
    const ChangeListModel& changes() const { return *m_model; }
    /// True if there is a change to go to.
    bool canStep() const { return m_model->rowCount() > 0; }
    /// True if there are two options or more.
    bool canCompare() const { return m_comparable; }
    /// True while drawings are side by side.
    bool showsDrawings() const;

public Q_SLOTS:
    void showDrawings();
    void showMeasures();
    void showWhatMoves();
    void nextChange() { step(1); }
    void previousChange() { step(-1); }
    /// Takes over into one of the two options; tells what else had to come along.
    void takeOver(placewright::Reach reach, placewright::Into into);

Q_SIGNALS:
    /// There is one option only, and a person wants a second.
    void copyWanted();
    void zoomChanged(double zoom);
    void stateChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* emptyPage();
    QWidget* changesPage();
    QWidget* listSide();
    void scheduleRefresh();
    void showPictures();
    void showChanges();
    void keepPlace(const std::function<void()>& change);
    void choose();
    void showCurrent();
    void chooseThing(const Id& thing);
    void step(int by);
    QString nameOf(const Id& option) const;
    /// The option compared from first, the one compared to last.
    std::vector<Id> fromAndOthers() const;
    TakeOverMenu::Offer offer() const;

    Session& m_session;
    const Theme* m_theme;
    ChangeListModel* m_model;
    CompareBar* m_bar;
    ChangeFilterBar* m_filter;
    QTreeView* m_list;
    ChangeDelegate* m_delegate;
    ChangeDetails* m_details;
    CanvasRow* m_row;
    QLabel* m_overview;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_takeOver;
    MeasuresPage* m_measures;
    WhatMovesPage* m_whatMoves;
    QWidget* m_changesPage;
    QTabBar* m_tabs; ///< Drawings, measures, what moves.
    QStackedLayout* m_kinds;
    QStackedLayout* m_pages;
    std::optional<EntityKey> m_chosen; ///< Across refreshes.
    Id m_chosenBody;
    bool m_comparable = false;
    bool m_keeping = false;
    LazyRefresh m_refresh{*this, [this] { refreshNow(); }};
};

} // namespace placewright
