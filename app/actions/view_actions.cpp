// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/window_actions.h"
#include "app/look/look.h"
#include "app/window/central_views.h"
#include "app/window/main_window.h"
#include "app/window/panels.h"
#include "app/workshop/workshop_actions.h"
#include "views/decisions/trace_dialog.h"
#include "views/session/visits.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct ViewActions {
    Q_DECLARE_TR_FUNCTIONS(ViewActions)
};

void addViewSwitch(MainWindow& window,
                   const QString& id,
                   const QString& text,
                   const QKeySequence& keys,
                   const QString& iconName,
                   const QString& tip,
                   ShownView view) {
    window.actions().add({.id = id,
                          .text = text,
                          .shortcuts = {keys},
                          .icon = iconName,
                          .tip = tip,
                          .run = [&window, view] { window.views().showView(view); },
                          .enabled = [&window, view] { return window.session() && window.views().canShow(view); },
                          .checked = [&window, view] { return window.session() && window.views().shown() == view; }});
}

void addZooms(MainWindow& window) {
    ActionTable& table = window.actions();
    const auto zooms = [&window] { return window.session() && window.views().canZoom(); };
    CentralViews& views = window.views();
    table.add({.id = QStringLiteral("view.zoom-in"),
               .text = ViewActions::tr("Zoom &in"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
               .icon = QStringLiteral("zoom-in"),
               .tip = ViewActions::tr("Show the drawing larger"),
               .run = [&views] { views.zoomIn(); },
               .enabled = zooms});
    table.add({.id = QStringLiteral("view.zoom-out"),
               .text = ViewActions::tr("&Zoom out"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
               .icon = QStringLiteral("zoom-out"),
               .tip = ViewActions::tr("Show the drawing smaller"),
               .run = [&views] { views.zoomOut(); },
               .enabled = zooms});
    table.add({.id = QStringLiteral("view.zoom-fit"),
               .text = ViewActions::tr("Zoom to &fit"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_0)},
               .icon = QStringLiteral("zoom-fit"),
               .tip = ViewActions::tr("Show the whole drawing"),
               .run = [&views] { views.zoomToFit(); },
               .enabled = zooms});
    table.add({.id = QStringLiteral("view.zoom-100"),
               .text = ViewActions::tr("Zoom to &100 %"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)},
               .icon = QStringLiteral("zoom-100"),
               .tip = ViewActions::tr("Show the drawing in the size of print"),
               .run = [&views] { views.zoomToActualSize(); },
               .enabled = zooms});
}

void addThemes(MainWindow& window) {
    const struct {
        QString id;
        QString text;
        QString icon;
        ThemeChoice choice;
    } themes[]{
        {QStringLiteral("view.theme-system"), ViewActions::tr("Like the des&ktop"), {}, ThemeChoice::followSystem},
        {QStringLiteral("view.theme-light"), ViewActions::tr("&Light"), QStringLiteral("theme-light"),
         ThemeChoice::light},
        {QStringLiteral("view.theme-dark"), ViewActions::tr("&Dark"), QStringLiteral("theme-dark"), ThemeChoice::dark},
        {QStringLiteral("view.theme-high-contrast"), ViewActions::tr("&High contrast"), {}, ThemeChoice::highContrast}};
    auto* group = new QActionGroup(&window.actions());
    for (const auto& theme : themes)
        group->addAction(window.actions().add(
            {.id = theme.id,
             .text = theme.text,
             .icon = theme.icon,
             .run = [&window, choice = theme.choice] { window.look().choose(choice); },
             .checked = [&window, choice = theme.choice] { return window.look().choice() == choice; }}));
}

} // namespace

void addViewActions(MainWindow& window) {
    ActionTable& table = window.actions();
    table.addTopic(QStringLiteral("view"), ViewActions::tr("&View"));
    addViewSwitch(window, QStringLiteral("view.structure"), ViewActions::tr("&Structure"),
                  QKeySequence(Qt::CTRL | Qt::Key_1), QStringLiteral("structure"),
                  ViewActions::tr("Show the drawing of the system"), ShownView::structure);
    addViewSwitch(window, QStringLiteral("view.decisions"), ViewActions::tr("&Decisions"),
                  QKeySequence(Qt::CTRL | Qt::Key_2), QStringLiteral("decisions"),
                  ViewActions::tr("Show the functions and decisions map"), ShownView::decisions);
    addViewSwitch(window, QStringLiteral("view.assurance"), ViewActions::tr("&Assurance"),
                  QKeySequence(Qt::CTRL | Qt::Key_3), QStringLiteral("assurance"),
                  ViewActions::tr("Show every rule with its state"), ShownView::assurance);
    addViewSwitch(window, QStringLiteral("view.compare"), ViewActions::tr("&Compare"), QKeySequence(Qt::CTRL | Qt::Key_4),
                  QStringLiteral("options"), ViewActions::tr("Show options side by side, and what differs"),
                  ShownView::compare);
    addViewSwitch(window, QStringLiteral("view.systems"), ViewActions::tr("S&ystems"), QKeySequence(Qt::CTRL | Qt::Key_5),
                  QStringLiteral("systems"), ViewActions::tr("Show all systems of the workspace, to dive into one"),
                  ShownView::systems);
    table.add({.id = QStringLiteral("view.ask"),
               .text = ViewActions::tr("As&k…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
               .icon = QStringLiteral("ask"),
               .tip = ViewActions::tr("Ask who decides, who answers for what and what is still open"),
               .run = [&window] { window.ask(); },
               .enabled = [&window] { return window.session() != nullptr; }});
    const auto functionSelected = [&window]() -> Id {
        if (!window.session())
            return {};
        const Id one = window.session()->selectedOne();
        if (const Decision* decision = window.session()->design().get<Decision>(one))
            return decision->function;
        return window.session()->design().get<Function>(one) ? one : Id();
    };
    table.add({.id = QStringLiteral("view.trace"),
               .text = ViewActions::tr("T&race who decides…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
               .tip = ViewActions::tr("Light up on the structure how the selected function leads from who decides back to who is accountable, and say it in words"),
               .run =
                   [&window, functionSelected] {
                       const Id function = functionSelected();
                       window.views().showView(ShownView::structure);
                       (new TraceDialog(*window.session(), function, &window))->show();
                   },
               .enabled = [functionSelected] { return !functionSelected().isNull(); }});
    table.add({.id = QStringLiteral("view.back"),
               .text = ViewActions::tr("&Back"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)},
               .tip = ViewActions::tr("Show what was looked at before"),
               .run = [&window] { window.visits()->back(); },
               .enabled = [&window] { return window.visits() && window.visits()->canGoBack(); }});
    table.add({.id = QStringLiteral("view.forward"),
               .text = ViewActions::tr("F&orward"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_BracketRight)},
               .tip = ViewActions::tr("Show again what was looked at after this"),
               .run = [&window] { window.visits()->forward(); },
               .enabled = [&window] { return window.visits() && window.visits()->canGoForward(); }});
    addZooms(window);
    table.add({.id = QStringLiteral("view.page-guides"),
               .text = ViewActions::tr("Pa&ge guides"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G)},
               .tip = ViewActions::tr("Show on the drawing where the edges of its sheets fall, by the paper and scale chosen under Sheets of the map"),
               .run = [&window] { window.views().setPageGuidesShown(!window.views().arePageGuidesShown()); },
               .enabled = [&window] { return window.views().drawing() != nullptr; },
               .checked = [&window] { return window.views().arePageGuidesShown(); }});
    addThemes(window);
    table.add({.id = QStringLiteral("view.full-screen"),
               .text = ViewActions::tr("F&ull screen"),
               .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F11)},
               .tip = ViewActions::tr("Fill the screen with the window, or go back"),
               .run = [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
               .checked = [&window] { return window.isFullScreen(); }});

    const QString name = table.topics().back().name;
    addWorkshopActions(window);
    QMenu* menu = window.menuBar()->addMenu(name);
    menu->setObjectName(QStringLiteral("menu.view"));
    for (const char* id : {"view.structure", "view.decisions", "view.assurance", "view.compare", "view.systems", "-", "view.ask", "view.trace", "-", "view.back",
                           "view.forward", "-", "view.zoom-in", "view.zoom-out", "view.zoom-fit",
                           "view.zoom-100", "view.page-guides", "-"})
        table.fill(menu, {QString::fromLatin1(id)});
    QMenu* panels = menu->addMenu(ViewActions::tr("&Panels"));
    for (QDockWidget* dock : window.panels().docks())
        panels->addAction(dock->toggleViewAction());
    QMenu* themes = menu->addMenu(ViewActions::tr("&Theme"));
    table.fill(themes, {QStringLiteral("view.theme-system"), QStringLiteral("view.theme-light"),
                        QStringLiteral("view.theme-dark"), QStringLiteral("view.theme-high-contrast")});
    menu->addSeparator();
    fillWorkshopMenu(window, menu->addMenu(ViewActions::tr("&Workshop")));
    table.fill(menu, {QStringLiteral("view.full-screen")});
}

} // namespace placewright
