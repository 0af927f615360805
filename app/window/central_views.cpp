// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/central_views.h"

namespace placewright {

CentralViews::CentralViews(QWidget* parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("centralViews"));
    setDocumentMode(true);
    connect(this, &QTabWidget::currentChanged, this, &CentralViews::viewChanged);
}
void CentralViews::show(Session&, const Theme&) {}
void CentralViews::letGo() {}
ShownView CentralViews::shown() const { return ShownView::structure; }
void CentralViews::showView(ShownView) {}
void CentralViews::setTheme(const Theme&) {}
void CentralViews::setFindings(const std::vector<Finding>&) {}
void CentralViews::setContextActions(const QList<QAction*>&) {}
bool CentralViews::canZoom() const { return false; }
double CentralViews::zoom() const { return 1; }
void CentralViews::zoomIn() {}
void CentralViews::zoomOut() {}
void CentralViews::zoomToFit() {}
void CentralViews::zoomToActualSize() {}
void CentralViews::selectAll() {}

} // namespace placewright
