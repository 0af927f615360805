// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"

#include "app/export/structure_sheet.h"
#include "app/window/findings_updater.h"
#include "app/window/sheets/kept_plan.h"
#include "views/assurance/assurance_view.h"
#include "views/compare/compared_drawings.h"
#include "views/compare/compare_view.h"
#include "views/decisions/decisions_view.h"
#include "views/palette/workspace_things.h"
#include "views/session/session.h"
#include "views/structure/structure_view.h"
#include "views/systems/systems_view.h"

#include <QAction>
#include <QDate>
#include <QTabBar>
#include <QVBoxLayout>

namespace placewright {

namespace {

/// A tab that is empty until it is looked at.
QWidget* emptyTab(const QString& name) {
    auto* tab = new QWidget;
    tab->setObjectName(name);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    return tab;
}

} // namespace

CentralViews::CentralViews(QWidget* parent) : QTabWidget(parent) {
    setObjectName(QStringLiteral("centralViews"));
    setDocumentMode(true);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        makeShown();
        Q_EMIT viewChanged();
        if (drawing())
            Q_EMIT zoomChanged(m_structure->zoom());
        else if (m_systems && shown() == ShownView::systems)
            Q_EMIT zoomChanged(m_systems->zoom());
    });
}

void CentralViews::show(Session& session, const Theme& theme, const QList<QAction*>& contextActions) {
    m_session = &session;
    m_theme = &theme;
    m_contextActions = contextActions;
    addTab(emptyTab(QStringLiteral("structureTab")), tr("Structure"));
    addTab(emptyTab(QStringLiteral("decisionsTab")), tr("Decisions"));
    addTab(emptyTab(QStringLiteral("assuranceTab")), tr("Assurance"));
    QWidget* compare = emptyTab(QStringLiteral("compareTab"));
    // It is looked at while the panels step aside; when they come back, what it needs must not widen the window.
    compare->setMinimumWidth(1);
    addTab(compare, tr("Compare"));
    addTab(emptyTab(QStringLiteral("systemsTab")), tr("Systems"));
    connect(&session.document(), &Document::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Kind::system))
            offerSystems();
    });
    offerSystems();
    makeShown();
}

void CentralViews::letGo() {
    m_session = nullptr;
    m_structure = nullptr;
    m_decisions = nullptr;
    m_assurance = nullptr;
    m_compare = nullptr;
    m_systems = nullptr;
    m_updater = nullptr;
    m_badges.clear();
    while (count() > 0) {
        QWidget* tab = widget(0);
        removeTab(0);
        delete tab;
    }
}

void CentralViews::makeShown() {
    if (!m_session)
        return;
    if (shown() == ShownView::structure && !m_structure) {
        m_structure = new StructureView(*m_session);
        m_structure->setTheme(*m_theme);
        m_structure->setFindingCounts(m_badges);
        m_structure->setContextActions([this] { return usableActions(); });
        giveForesight();
        givePageGuides();
        connect(m_structure, &StructureView::zoomChanged, this, &CentralViews::zoomChanged);
        currentWidget()->layout()->addWidget(m_structure);
    } else if (shown() == ShownView::decisions && !m_decisions) {
        m_decisions = new DecisionsView(*m_session);
        m_decisions->setTheme(*m_theme);
        currentWidget()->layout()->addWidget(m_decisions);
    } else if (shown() == ShownView::assurance && !m_assurance && m_updater) {
        m_assurance = new AssuranceView(*m_session, *m_updater, [this] { return m_updater->assurance(); });
        connect(m_assurance, &AssuranceView::fieldWanted, this, &CentralViews::fieldWanted);
        connect(m_assurance, &AssuranceView::drawingWanted, this, [this](const Id& id) {
            showView(ShownView::structure);
            m_session->reveal(id);
        });
        currentWidget()->layout()->addWidget(m_assurance);
    } else if (shown() == ShownView::compare && !m_compare) {
        m_compare = new CompareView(*m_session);
        m_compare->setTheme(*m_theme);
        countFindings();
        connect(m_compare, &CompareView::zoomChanged, this, &CentralViews::zoomChanged);
        connect(m_compare, &CompareView::copyWanted, this, &CentralViews::copyWanted);
        connect(m_compare, &CompareView::thingWanted, this, [this](const Id& id) {
            if (const auto key = m_session->design().locate(id))
                showThing(key->kind, id);
        });
        connect(m_compare, &CompareView::stateChanged, this, &CentralViews::viewChanged);
        currentWidget()->layout()->addWidget(m_compare);
    } else if (shown() == ShownView::systems && !m_systems) {
        m_systems = new SystemsView(*m_session);
        m_systems->setTheme(*m_theme);
        m_systems->setFindingCounts(m_badges);
        connect(m_systems, &SystemsView::zoomChanged, this, &CentralViews::zoomChanged);
        connect(m_systems, &SystemsView::drawingWanted, this, [this] { showView(ShownView::structure); });
        currentWidget()->layout()->addWidget(m_systems);
    }
}

void CentralViews::offerSystems() {
    setTabVisible(static_cast<int>(ShownView::systems), canShow(ShownView::systems));
    Q_EMIT viewChanged();
}

bool CentralViews::canShow(ShownView view) const {
    return m_session && (view != ShownView::systems || m_session->document().workspace().systems.size() > 1);
}

QList<QAction*> CentralViews::usableActions() const {
    QList<QAction*> usable;
    for (QAction* action : m_contextActions)
        if (action->isEnabled())
            usable.append(action);
    return usable;
}

ShownView CentralViews::shown() const {
    return static_cast<ShownView>(std::max(0, currentIndex()));
}

void CentralViews::showThing(Kind kind, const Id& id) {
    const bool onMap = kind == Kind::function || kind == Kind::decision;
    showSystemOf(*m_session, id);
    showView(onMap ? ShownView::decisions : ShownView::structure);
    m_session->reveal(id);
}

QWidget* CentralViews::viewOf(ShownView view) const {
    switch (view) {
    case ShownView::structure:
        return m_structure;
    case ShownView::decisions:
        return m_decisions;
    case ShownView::compare:
        return m_compare;
    case ShownView::systems:
        return m_systems;
    case ShownView::assurance:
        break;
    }
    return m_assurance;
}

void CentralViews::showView(ShownView view) {
    if (!canShow(view))
        return;
    setCurrentIndex(static_cast<int>(view));
    if (QWidget* shownWidget = viewOf(view))
        shownWidget->setFocus();
}

void CentralViews::setUpdater(FindingsUpdater& updater) {
    m_updater = &updater;
    connect(&updater, &FindingsUpdater::countsReady, this, &CentralViews::countFindings);
    giveForesight();
    makeShown();
    countFindings();
}

void CentralViews::countFindings() {
    if (m_compare && m_updater)
        m_compare->setFindings([this](const std::vector<Id>& options) { return m_updater->countsOf(options); },
                               [this](const Id& option) { return m_updater->findingsOf(option); });
}

void CentralViews::setTheme(const Theme& theme) {
    m_theme = &theme;
    if (m_structure)
        m_structure->setTheme(theme);
    if (m_decisions)
        m_decisions->setTheme(theme);
    if (m_compare)
        m_compare->setTheme(theme);
    if (m_systems)
        m_systems->setTheme(theme);
}

void CentralViews::setFindings(const std::vector<Finding>& findings) {
    QHash<Id, FindingCount> badges = badgesOf(findings);
    if (m_structure)
        m_structure->setFindingCounts(badges);
    if (m_systems)
        m_systems->setFindingCounts(badges);
    m_badges = std::move(badges);
}

void CentralViews::setPageGuidesShown(bool shown) {
    m_pageGuides = shown;
    givePageGuides();
}

void CentralViews::renewPageGuides() {
    if (m_structure)
        m_structure->renewPageGuides();
}

void CentralViews::givePageGuides() {
    if (!m_structure)
        return;
    if (!m_pageGuides)
        return m_structure->setPageGuides({});
    m_structure->setPageGuides([this](const DisplayList& picture) {
        return structurePages({picture, structureText(m_session->design(), m_session->system(), {}, QDate::currentDate())}, keptPlan());
    });
}

void CentralViews::giveForesight() {
    if (m_structure && m_updater)
        m_structure->setForesight([this](const std::vector<const Edit*>& edits) {
            return m_updater ? m_updater->foresee(edits) : std::vector<Foresight>();
        });
}

StructureView* CentralViews::drawing() const {
    return shown() == ShownView::structure ? m_structure : nullptr;
}

void CentralViews::setTabsShown(bool shown) {
    tabBar()->setVisible(shown);
}

bool CentralViews::canZoom() const {
    return drawing() || (m_compare && shown() == ShownView::compare && m_compare->showsDrawings()) ||
           (m_systems && shown() == ShownView::systems);
}

template <class Zoom>
void CentralViews::zoomShown(const Zoom& zoom) {
    if (shown() == ShownView::compare)
        zoom(*m_compare->drawings());
    else if (shown() == ShownView::systems)
        zoom(*m_systems);
    else
        zoom(*m_structure);
}

void CentralViews::zoomIn() {
    zoomShown([](auto& view) { view.zoomIn(); });
}

void CentralViews::zoomOut() {
    zoomShown([](auto& view) { view.zoomOut(); });
}

void CentralViews::zoomToFit() {
    zoomShown([](auto& view) { view.zoomToFit(); });
}

void CentralViews::zoomToActualSize() {
    zoomShown([](auto& view) { view.zoomActual(); });
}

void CentralViews::selectAll() {
    m_structure->selectAll();
}

void CentralViews::addFunctions() {
    showView(ShownView::decisions);
    m_decisions->addFunctions();
}

} // namespace placewright
