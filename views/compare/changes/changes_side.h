// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/changes/change_list_model.h"
#include "views/compare/changes/take_over_menu.h"
#include "views/drawing/theme.h"
#include "views/session/session.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace placewright {

class ChangeDelegate;
class ChangeDetails;
class ChangeFilterBar;

/// What differs between two options: a list to narrow, to walk through and to take over from, with each change in detail.
class ChangesSide : public QWidget {
    Q_OBJECT

public:
    explicit ChangesSide(Session& session, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Compares two options, or none if they are null. What is chosen stays so if it still differs; if it is settled, what comes
    /// after it is. True if something else is chosen than before.
    bool compare(const Id& from, const Id& to);
    const ChangeListModel& changes() const { return *m_model; }
    const Comparison& comparison() const { return m_model->comparison(); }
    ChangeFilterBar* filterBar() const { return m_filter; }
    QTreeView* list() const { return m_list; }
    bool canStep() const { return m_model->rowCount() > 0; }
    /// Goes to the change so many further on.
    void step(int by);
    /// Goes to the group or the change of a thing; false if it has none.
    bool choose(const Id& thing);
    /// The body of the group that is chosen, or of the change; null for none.
    const Id& chosenBody() const { return m_chosenBody; }
    /// Place of the change that is chosen in the comparison.
    std::optional<std::size_t> chosenChange() const;

public Q_SLOTS:
    /// Takes over into one of the two options; tells what else had to come along.
    void takeOver(placewright::Reach reach, placewright::Into into);

Q_SIGNALS:
    /// A person has gone to another change or group.
    void chosen();
    void stateChanged();

private:
    void keepPlace(const std::function<void()>& change);
    QModelIndex headingOf(const Id& body) const;
    void noteChosen();
    void remember(const QModelIndex& index);
    /// Chooses what stands where something stood that differs no more.
    void chooseBeside(const Id& body, int headingRow, int row);
    void showCurrent();
    QString nameOf(const Id& option) const;
    TakeOverMenu::Offer offer() const;

    Session& m_session;
    ChangeListModel* m_model;
    ChangeFilterBar* m_filter;
    QTreeView* m_list;
    ChangeDelegate* m_delegate;
    ChangeDetails* m_details;
    QLabel* m_overview;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_takeOver;
    std::optional<EntityKey> m_chosen; ///< Across refreshes.
    Id m_chosenBody;
    Id m_from;
    Id m_to;
    bool m_keeping = false;
};

} // namespace placewright
