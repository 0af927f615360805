// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"
#include "views/findings/findings_source.h"
#include "views/session/find_field.h"
#include "views/session/session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QModelIndex;
class QSplitter;
class QTreeView;

namespace placewright {

class AssuranceDetails;
class AssuranceModel;
class StandingBar;

/// Every rule with its state, by theme, with progress; what asks for a yes is answered here, what falls short waived.
class AssuranceView : public QWidget {
    Q_OBJECT

public:
    /// `list` gives the list of the option shown, anew after each `changed` of `source`; both must outlive the view.
    AssuranceView(Session& session, FindingsSource& source, std::function<AssuranceList()> list, QWidget* parent = nullptr);

    QTreeView* list() const { return m_list; }
    FindField* findField() const { return m_find; }
    QComboBox* stateField() const { return m_state; }
    QComboBox* strengthField() const { return m_strength; }
    void focusList();

public Q_SLOTS:
    /// Asks for evidence, a name and a date and confirms what is chosen.
    void confirm();
    /// Asks for a reason and writes a waiver for what is chosen.
    void waive();
    /// Removes the answer to what is chosen.
    void takeBack();

Q_SIGNALS:
    void drawingWanted(const placewright::Id& id);
    /// A person wants to fill in a field of something.
    void fieldWanted(const placewright::Id& id, const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void narrow();
    void keepPlace(const std::function<void()>& change);
    void chooseBeside(const QString& theme, int themeRow, int row);
    void openThemes();
    void choose();
    void remember(const QModelIndex& index);
    void showCurrent();
    void showSummary();
    void fillStates();
    void layColumns();
    const AssuranceEntry* currentEntry() const;

    Session& m_session;
    std::function<AssuranceList()> m_source;
    AssuranceModel* m_model;
    QLabel* m_summary;
    StandingBar* m_bar;
    FindField* m_find;
    QComboBox* m_state;
    QComboBox* m_strength;
    QTreeView* m_list;
    AssuranceDetails* m_details;
    QSplitter* m_split;
    QString m_rule; ///< What is chosen, by rule and subject, across refreshes.
    Id m_subject;
    QStringList m_closed; ///< Themes that a person has closed.
    bool m_keeping = false;
    bool m_stale = true;
};

} // namespace placewright
