// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QTabWidget>

class QAction;

namespace placewright {

class Session;
struct Finding;

/// Which view of the option is in the middle of the window.
enum class ShownView { structure, decisions };

/// The views of the shown option, one tab each; empty while nothing is open. Those that aren't looked at are made when they are.
class CentralViews : public QTabWidget
{
    Q_OBJECT

public:
    explicit CentralViews(QWidget* parent = nullptr);

    void show(Session& session, const Theme& theme);
    void letGo();

    ShownView shown() const;
    void showView(ShownView view);
    void setTheme(const Theme& theme);
    void setFindings(const std::vector<Finding>& findings);
    void setContextActions(const QList<QAction*>& actions);

    bool canZoom() const;
    double zoom() const;
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    void selectAll();

Q_SIGNALS:
    void viewChanged();
    void zoomChanged(double zoom);
};

} // namespace placewright
