// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/history_rows.h"
#include "views/session/session.h"

#include <QWidget>

class QAction;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace placewright {

class ChangePage;

/// Every edit of the document, newest first, with its named versions, and below it what the chosen line changed. Enter
/// or a double click goes there; F2 and Delete rename and delete a version.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    QTreeWidget* list() const { return m_list; }
    ChangePage* details() const { return m_details; }

Q_SIGNALS:
    /// A version is to be shown as it was.
    void lookRequested(const placewright::NamedVersion& version);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    QWidget* makeButtons();
    void refresh();
    void refreshIfShown();
    void addRow(const HistoryRow& row);
    void restoreChoice(const HistoryRow& chosen);
    void followChoice();
    void showDetails();
    void goToRow();
    const HistoryRow* chosenRow() const;
    /// Null unless a version is chosen.
    const NamedVersion* chosenVersion() const;

    Session& m_session;
    std::vector<HistoryRow> m_rows; ///< As they stand in the list.
    QTreeWidget* m_list;
    ChangePage* m_details;
    QPushButton* m_goButton = nullptr;
    QAction* m_go = nullptr;
    QAction* m_name = nullptr;
    QAction* m_look = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_delete = nullptr;
    bool m_stale = true;
};

} // namespace placewright
