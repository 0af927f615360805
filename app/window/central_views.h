// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "views/drawing/structure_picture.h"
#include "views/drawing/theme.h"

#include <QTabWidget>

class QAction;

namespace placewright {

class AssuranceView;
class CompareView;
class DecisionsView;
class FindingsUpdater;
class Session;
class StructureView;
class SystemsView;

/// Which view of the option is in the middle of the window. All systems are to be seen only where there are several.
enum class ShownView { structure, decisions, assurance, compare, systems };

/// The views of the shown option, one tab each; empty while nothing is open. A view is made when it is first looked at.
class CentralViews : public QTabWidget {
    Q_OBJECT

public:
    explicit CentralViews(QWidget* parent = nullptr);

    void show(Session& session, const Theme& theme, const QList<QAction*>& contextActions);
    void letGo();

    ShownView shown() const;
    void showView(ShownView view);
    /// False for the systems where there is but one.
    bool canShow(ShownView view) const;
    void setTheme(const Theme& theme);
    void setFindings(const std::vector<Finding>& findings);
    /// Where the assurance view takes its list from; it stays empty until this is set.
    void setUpdater(FindingsUpdater& updater);

    /// Shows on the structure where the edges of its sheets fall, by the paper and scale chosen for sheets last.
    void setPageGuidesShown(bool shown);
    bool arePageGuidesShown() const { return m_pageGuides; }
    /// Another paper or scale was chosen.
    void renewPageGuides();

    /// Shows a thing of the shown option where it stands: functions and decisions on their map, all else on the drawing.
    void showThing(Kind kind, const Id& id);

    /// The drawing, while it is what is shown; else null.
    StructureView* drawing() const;

    /// The tabs that switch between the views.
    void setTabsShown(bool shown);

    /// True if a drawing is shown, which may be larger or smaller.
    bool canZoom() const;
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    void selectAll();
    /// Opens the catalogue of functions in the decisions.
    void addFunctions();
    /// Null until it is first looked at.
    CompareView* compare() const { return m_compare; }

Q_SIGNALS:
    /// A second option is wanted, to compare.
    void copyWanted();
    /// A person wants to fill in a field of something.
    void fieldWanted(const placewright::Id& id, const QString& key);
    void viewChanged();
    void zoomChanged(double zoom);

private:
    template <class Zoom>
    void zoomShown(const Zoom& zoom);
    void makeShown();
    void offerSystems();
    void giveForesight();
    void givePageGuides();
    void countFindings();
    QWidget* viewOf(ShownView view) const;
    QList<QAction*> usableActions() const;

    Session* m_session = nullptr;
    const Theme* m_theme = nullptr;
    QList<QAction*> m_contextActions;
    QHash<Id, FindingCount> m_badges;
    StructureView* m_structure = nullptr;
    DecisionsView* m_decisions = nullptr;
    AssuranceView* m_assurance = nullptr;
    CompareView* m_compare = nullptr;
    SystemsView* m_systems = nullptr;
    FindingsUpdater* m_updater = nullptr;
    bool m_pageGuides = false;
};

} // namespace placewright
