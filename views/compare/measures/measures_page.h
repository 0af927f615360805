// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/measures/measure.h"
#include "views/drawing/theme.h"
#include "views/session/lazy_refresh.h"
#include "views/session/session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QTableWidget;

namespace placewright {

class MeasureChart;

/// The options compared by one measure at a time: as a chart, as a table that says the same, and what lies behind a number.
class MeasuresPage : public QWidget {
    Q_OBJECT

public:
    using FindingsOf = std::function<std::map<Id, FindingCounts>(const std::vector<Id>& options)>;
    /// All of one option that is checked; none of one that isn't.
    using FindingListOf = std::function<std::vector<Finding>(const Id& option)>;

    explicit MeasuresPage(Session& session, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Where findings are counted and listed; there is no measure of them until this is set.
    void setFindings(FindingsOf findings, FindingListOf list);
    /// What is measured; worked out when the page is seen.
    void setOptions(std::vector<Id> options);
    void refresh();

    QComboBox* measureField() const { return m_measure; }
    QComboBox* forumField() const { return m_forum; }
    MeasureChart* chart() const { return m_chart; }
    QTableWidget* table() const { return m_table; }
    QListWidget* behind() const { return m_behind; }

public Q_SLOTS:
    void copyPicture();
    /// The table as rows for a spreadsheet.
    void copyData();

Q_SIGNALS:
    /// A person wants to see something where it stands; its option is shown already.
    void thingWanted(const placewright::Id& thing);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillMeasures();
    void fillForums();
    void fillTable(const Measure& measure);
    void showBehind(std::size_t row, std::size_t option);
    void addBehind(const Id& option, const Id& thing, const QString& words, const QString& tip);
    void open(const QListWidgetItem* item);
    MeasureKind kind() const;

    Session& m_session;
    FindingsOf m_findings;
    FindingListOf m_findingList;
    std::vector<Id> m_options;
    QComboBox* m_measure;
    QComboBox* m_forum;
    MeasureChart* m_chart;
    QLabel* m_formula;
    QTableWidget* m_table;
    QLabel* m_behindLabel;
    QListWidget* m_behind;
    bool m_filling = false;
    LazyRefresh m_refresh{*this, [this] { refresh(); }};
};

} // namespace placewright
