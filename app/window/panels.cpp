// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panels.h"

#include "app/actions/context_actions.h"
#include "app/window/findings_updater.h"
#include "views/findings/findings_view.h"
#include "views/history/history_view.h"
#include "views/inspector/inspector_view.h"
#include "views/outline/outline_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>

namespace placewright {

namespace {

constexpr int outlineWidth = 256;
constexpr int inspectorWidth = 316; // Narrower, the inspector's fields would be cut off.
constexpr double footShare = 0.32; // Of the window's height: room for a handful of findings, and most of it for the drawing.

void put(QDockWidget* dock, QWidget* content) {
    delete dock->widget();
    dock->setWidget(content);
}

} // namespace

Panels::Panels(QMainWindow* window)
    : QObject(window),
      m_window(window),
      m_outline(addDock(QStringLiteral("outlineDock"), tr("Outline"), Qt::LeftDockWidgetArea)),
      m_history(addDock(QStringLiteral("historyDock"), tr("History"), Qt::LeftDockWidgetArea)),
      m_inspector(addDock(QStringLiteral("inspectorDock"), tr("Inspector"), Qt::RightDockWidgetArea)),
      m_findings(addDock(QStringLiteral("findingsDock"), tr("Findings"), Qt::BottomDockWidgetArea)) {
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

void Panels::arrange() {
    m_window->tabifyDockWidget(m_outline, m_history);
    m_outline->raise();
    // Their tabs say already which is which. A widget without a layout would ask for a height of -1.
    for (QDockWidget* dock : {m_outline, m_history}) {
        auto* nothing = new QWidget(dock);
        (new QHBoxLayout(nothing))->setContentsMargins(0, 0, 0, 0);
        dock->setTitleBarWidget(nothing);
    }
    m_window->resizeDocks({m_outline, m_inspector}, {outlineWidth, inspectorWidth}, Qt::Horizontal);
    m_window->resizeDocks({m_findings}, {static_cast<int>(footShare * m_window->height())}, Qt::Vertical);
}

QDockWidget* Panels::addDock(const QString& name, const QString& title, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    m_window->addDockWidget(area, dock);
    return dock;
}

void Panels::fill(Session& session, FindingsUpdater& findings, const ActionTable& actions) {
    auto* outline = new OutlineView(session);
    outline->setContextActions(contextActions(actions));
    put(m_outline, outline);
    auto* history = new HistoryView(session);
    connect(history, &HistoryView::lookRequested, this, &Panels::versionLookRequested);
    put(m_history, history);
    put(m_inspector, new InspectorView(session));
    auto* found = new FindingsView(session, findings);
    connect(found, &FindingsView::rulesWanted, this, &Panels::rulesRequested);
    connect(found, &FindingsView::fieldWanted, this, &Panels::fillIn);
    put(m_findings, found);
}

void Panels::letGo() {
    for (QDockWidget* dock : docks())
        put(dock, nullptr);
}

void Panels::setShown(bool shown) {
    for (QDockWidget* dock : docks())
        dock->toggleViewAction()->setEnabled(shown);
    if (!shown) {
        for (QDockWidget* dock : docks()) {
            if (dock->isHidden())
                continue;
            m_hidden.push_back(dock);
            dock->hide();
        }
        return;
    }
    for (QDockWidget* dock : m_hidden)
        dock->show();
    m_hidden.clear();
}

void Panels::giveRoom(bool wanted) {
    if (wanted == m_roomGiven)
        return;
    m_roomGiven = wanted;
    if (wanted)
        commitPending();
    for (QDockWidget* dock : wanted ? docks() : QList<QDockWidget*>(m_aside.begin(), m_aside.end())) {
        if (!wanted) {
            dock->show();
        } else if (!dock->isHidden()) {
            m_aside.push_back(dock);
            dock->hide();
        }
    }
    if (!wanted)
        m_aside.clear();
}

void Panels::fillIn(const Id& id, const QString& key) {
    m_inspector->show();
    m_inspector->raise();
    if (auto* inspector = qobject_cast<InspectorView*>(m_inspector->widget()))
        inspector->fillIn(id, key);
}

void Panels::commitPending() {
    if (auto* inspector = qobject_cast<InspectorView*>(m_inspector->widget()))
        inspector->commitPending();
}

void Panels::find() {
    m_outline->show();
    m_outline->raise();
    if (auto* outline = qobject_cast<OutlineView*>(m_outline->widget()))
        outline->focusFind();
}

void Panels::findNext(int step) {
    auto* outline = qobject_cast<OutlineView*>(m_outline->widget());
    if (outline && !outline->findNext(step))
        find();
}

QList<QDockWidget*> Panels::docks() const {
    return {m_outline, m_history, m_inspector, m_findings};
}

} // namespace placewright
