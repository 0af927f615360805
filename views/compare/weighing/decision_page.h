// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/measures/measures_page.h"
#include "views/compare/weighing/decision_table_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace placewright {

/// The options compared, weighed by criteria that people choose: each part of each total to see, to type and to read how it
/// comes about, and what change of a weight would change the order.
class DecisionPage : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPage(Session& session, QWidget* parent = nullptr);

    /// Where findings are counted; criteria can't be measured by them until this is set.
    void setFindings(MeasuresPage::FindingsOf findings);
    /// What is weighed; worked out when the page is seen.
    void setOptions(std::vector<Id> options);
    void refresh();

    QTableView* table() const { return m_view; }
    const DecisionTableModel& model() const { return *m_model; }
    QPlainTextEdit* reason() const { return m_reason; }

public Q_SLOTS:
    void addMeasured();
    void addScored();
    void editCriterion();
    void removeCriterion();
    void moveCriterion(int by);
    /// The table as rows for a spreadsheet.
    void copyData();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Gives names of criteria what the numbers leave, and enough to be read.
    void fitNames();
    QWidget* detailsSide();
    static QPushButton* button(const QString& text, const char* name);
    MeasureScope scopeWith(bool findings) const;
    void ask(const Criterion& before);
    const WeighedCriterion* current() const;
    void showCurrent();
    void keepReason();
    void clearTyped();

    Session& m_session;
    MeasuresPage::FindingsOf m_findings;
    std::vector<Id> m_options;
    DecisionTableModel* m_model;
    QTableView* m_view;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_copy;
    QLabel* m_formula;      ///< Of the criterion that is chosen, or of totals.
    QLabel* m_open;         ///< What stands in the way of totals.
    QLabel* m_sensitivity;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    LazyRefresh m_refresh{*this, [this] { refresh(); }};
};

} // namespace placewright
