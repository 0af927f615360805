// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/changes/take_over_menu.h"
#include "views/compare/measures/measures_page.h"
#include "views/drawing/sheet.h"
#include "views/drawing/theme.h"
#include "views/session/lazy_refresh.h"
#include "views/session/session.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabBar;
class QTreeView;

namespace placewright {

class CanvasRow;
class ChangeFilterBar;
class ChangeListModel;
class ChangesSide;
class CompareBar;
class ComparedDrawings;
class DecisionPage;
class WhatMovesPage;

/// Two to five options side by side, and what differs between two of them to walk through and to take over. Follows the
/// session's document and system.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);
    ~CompareView() override;

    void setTheme(const Theme& theme);
    /// Where findings are counted, to measure and to weigh by, and listed.
    void setFindings(const MeasuresPage::FindingsOf& findings, const MeasuresPage::FindingListOf& list);
    /// What is seen, on sheets of paper: the drawings, the chart with its table, or the table. None where there is nothing
    /// to compare.
    std::vector<Sheet> sheets(const Paper& paper, const QDate& date) const;
    /// Brings list and drawings up to date at once, not when the event loop next turns.
    void refreshNow();

    CompareBar* bar() const { return m_bar; }
    CanvasRow* row() const;
    ComparedDrawings* drawings() const { return m_drawings; }
    ChangeFilterBar* filterBar() const;
    QTreeView* list() const;
    MeasuresPage* measures() const { return m_measures; }
    DecisionPage* decision() const { return m_decision; }
    WhatMovesPage* whatMoves() const { return m_whatMoves; }
    const ChangeListModel& changes() const;
    /// True if there is a change to go to.
    bool canStep() const;
    /// True if there are two options or more.
    bool canCompare() const { return m_comparable; }
    /// True while drawings are seen.
    bool showsDrawings() const;
    /// True while two options stand in one drawing.
    bool isOverlaid() const;

public Q_SLOTS:
    void showDrawings();
    void showMeasures();
    void showDecision();
    void showWhatMoves();
    /// Shows the drawings, in one or side by side.
    void setOverlaid(bool overlaid);
    void nextChange() { step(1); }
    void previousChange() { step(-1); }
    /// Takes over into one of the two options; tells what else had to come along.
    void takeOver(placewright::Reach reach, placewright::Into into);

Q_SIGNALS:
    /// A person wants to see something where it stands; its option is shown already.
    void thingWanted(const placewright::Id& thing);
    /// There is one option only, and a person wants a second.
    void copyWanted();
    void zoomChanged(double zoom);
    void stateChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Page { drawingsPage, measuresPage, decisionPage, whatMovesPage };

    QWidget* emptyPage();
    QWidget* changesPage();
    void scheduleRefresh();
    void step(int by);
    /// The option compared from first, the one compared to last.
    std::vector<Id> fromAndOthers() const;

    Session& m_session;
    CompareBar* m_bar;
    ComparedDrawings* m_drawings;
    ChangesSide* m_changes;
    MeasuresPage* m_measures;
    DecisionPage* m_decision;
    WhatMovesPage* m_whatMoves;
    QTabBar* m_tabs;
    QStackedLayout* m_kinds;
    QStackedLayout* m_pages;
    QLabel* m_emptyWords;
    bool m_comparable = false;
    LazyRefresh m_refresh{*this, [this] { refreshNow(); }};
};

} // namespace placewright
