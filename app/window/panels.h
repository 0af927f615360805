// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/versions.h"

#include <QDockWidget>
#include <QObject>

#include <functional>
#include <vector>

class QMainWindow;

namespace placewright {

class ActionTable;
class FindingsUpdater;
class Session;

/// The docks around the drawing: outline and history left, inspector right, findings below. The docks stand from the
/// start; what is in them is made for each document, after its drawing has been painted.
class Panels : public QObject {
    Q_OBJECT

public:
    explicit Panels(QMainWindow* window);

    /// Gives the docks their first places and, of the window's size, their first sizes; before it nothing of them asks for a font.
    void arrange();
    void fill(Session& session, FindingsUpdater& findings, const ActionTable& actions);
    void letGo();
    /// Shows the docks, or hides them all while nothing is open.
    void setShown(bool shown);
    /// Puts the panels aside while a view needs the whole window; a person may still open one.
    void giveRoom(bool wanted);

    QList<QDockWidget*> docks() const;
    QDockWidget* outline() const { return m_outline; }
    QDockWidget* inspector() const { return m_inspector; }
    /// Puts the keyboard into a field of something, in the inspector.
    void fillIn(const Id& id, const QString& key);
    /// Makes an edit of what was typed into a field that is not left yet.
    void commitPending();
    /// Puts the keyboard into the outline's search.
    void find();
    /// Goes to the next thing that the outline's search finds, or to the one before with -1.
    void findNext(int step);

Q_SIGNALS:
    void versionLookRequested(const placewright::NamedVersion& version);
    /// A person wants to see the rules and those that can't be run.
    void rulesRequested();

private:
    QDockWidget* addDock(const QString& name, const QString& title, Qt::DockWidgetArea area);

    QMainWindow* m_window;
    QDockWidget* m_outline;
    QDockWidget* m_history;
    QDockWidget* m_inspector;
    QDockWidget* m_findings;
    std::vector<QDockWidget*> m_aside;  ///< Hidden by `giveRoom`, to be shown again by it.
    bool m_roomGiven = false;
    std::vector<QDockWidget*> m_hidden; ///< Hidden by `setShown`, to be shown again by it.
};

} // namespace placewright
