// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fixes/quick_fixes.h"
#include "views/session/find_field.h"
#include "views/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace placewright {

class CheckStrip;
class FindingDetails;
class FindingsModel;

/// What falls short, grouped by how firmly it is asked for; beside it the reason, the source and what can be done.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    /// Takes the source's findings as they are; `source` must outlive the view.
    FindingsView(Session& session, FindingsSource& source, QWidget* parent = nullptr);

    /// What offers a fix for a finding; `quickFixFor` unless another is given.
    void setQuickFixes(std::function<std::optional<QuickFix>(const ShownFinding&)> fixes);
    QTreeView* list() const { return m_list; }
    FindField* findField() const { return m_find; }
    QComboBox* groupField() const { return m_group; }
    QComboBox* groupingField() const { return m_by; }
    /// The finding chosen, or null.
    const ShownFinding* current() const;

public Q_SLOTS:
    void focusList();
    void focusFind();
    /// Lists the waivers of the option with what has become of each.
    void showWaivers();
    /// Asks for evidence, a name and a date and confirms the finding chosen.
    void confirm();
    /// Asks for a reason and writes a waiver for the finding chosen.
    void setAside();
    /// Removes the waiver of the finding chosen.
    void takeBack();

Q_SIGNALS:
    /// A person wants to see the rules, and those that can't be run.
    void rulesWanted();
    /// A person wants to fill in a field of something.
    void fieldWanted(const placewright::Id& id, const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void narrow();
    void keepPlace(const std::function<void()>& change);
    void choose(const QModelIndex& index);
    void chooseBeside(const QString& heading, int headingRow, int row);
    void showCurrent();
    void showState();
    void fillGroups();
    void fillGroupings();
    void showNews();
    void showCheck();
    std::optional<QuickFix> allOfRule(const ShownFinding& finding) const;
    void moveToSubject();

    Session& m_session;
    FindingsSource& m_source;
    FindingsModel* m_model;
    FindField* m_find;
    QComboBox* m_group;
    QComboBox* m_by;
    QLabel* m_news; ///< What the last change has brought and put right.
    CheckStrip* m_check;
    QLabel* m_nothing;
    QTreeView* m_list;
    FindingDetails* m_details;
    QSplitter* m_split;
    QStackedWidget* m_pages;
    std::function<std::optional<QuickFix>(const ShownFinding&)> m_fixes;
    QString m_rule; ///< The finding chosen, by rule and subject, across refreshes.
    Id m_subject;
    QStringList m_closed; ///< Headings that a person has closed.
    bool m_keeping = false;
    bool m_stale = false;
};

} // namespace placewright
