// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"

#include "app/look/icons.h"
#include "views/decisions/decisions_view.h"
#if __has_include("views/structure/structure_view.h")
#include "views/structure/structure_view.h"
#define HAS_STRUCTURE 1
#endif

#include <QVBoxLayout>

namespace placewright {

namespace {

/// A tab that is empty until it is looked at.
QWidget* emptyTab(const QString& name)
{
    auto* tab = new QWidget;
    tab->setObjectName(name);
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    return tab;
}

} // namespace

CentralViews::CentralViews(QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("centralViews"));
    setDocumentMode(true);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        makeShown();
        Q_EMIT viewChanged();
    });
}

void CentralViews::show(Session& session, const Theme& theme, const QList<QAction*>& contextActions)
{
    m_session = &session;
    m_theme = &theme;
    m_contextActions = contextActions;
    addTab(emptyTab(QStringLiteral("structureTab")), tr("Structure"));
    addTab(emptyTab(QStringLiteral("decisionsTab")), tr("Decisions"));
    makeShown();
}

void CentralViews::letGo()
{
    m_session = nullptr;
    m_structure = nullptr;
    m_decisions = nullptr;
    while (count() > 0) {
        QWidget* tab = widget(0);
        removeTab(0);
        delete tab;
    }
}

void CentralViews::makeShown()
{
    if (!m_session)
        return;
#ifdef HAS_STRUCTURE
    if (shown() == ShownView::structure && !m_structure) {
        m_structure = new StructureView(*m_session);
        m_structure->setTheme(*m_theme);
        m_structure->setContextActions(m_contextActions);
        connect(m_structure, &StructureView::zoomChanged, this, &CentralViews::zoomChanged);
        currentWidget()->layout()->addWidget(m_structure);
    }
#endif
    if (shown() == ShownView::decisions && !m_decisions) {
        m_decisions = new DecisionsView(*m_session);
        m_decisions->setTheme(*m_theme);
        currentWidget()->layout()->addWidget(m_decisions);
    }
}

ShownView CentralViews::shown() const
{
    return currentIndex() == 1 ? ShownView::decisions : ShownView::structure;
}

void CentralViews::showView(ShownView view)
{
    setCurrentIndex(view == ShownView::decisions ? 1 : 0);
    if (QWidget* tab = currentWidget(); tab && tab->layout()->count() > 0)
        tab->layout()->itemAt(0)->widget()->setFocus();
}

void CentralViews::setTheme(const Theme& theme)
{
    m_theme = &theme;
#ifdef HAS_STRUCTURE
    if (m_structure)
        m_structure->setTheme(theme);
#endif
    if (m_decisions)
        m_decisions->setTheme(theme);
}

void CentralViews::setFindings(const std::vector<Finding>& findings)
{
    Q_UNUSED(findings);
}

bool CentralViews::canZoom() const
{
    return m_structure && shown() == ShownView::structure;
}
void CentralViews::zoomIn() {}
void CentralViews::zoomOut() {}
void CentralViews::zoomToFit() {}
void CentralViews::zoomToActualSize() {}
void CentralViews::selectAll() {}

void CentralViews::addFunctions()
{
    showView(ShownView::decisions);
    m_decisions->addFunctions();
}

} // namespace placewright
