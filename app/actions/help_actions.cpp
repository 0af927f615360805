// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/window_actions.h"
#include "app/window/dialogs/about_dialog.h"
#include "app/window/dialogs/shortcuts_dialog.h"
#include "app/window/main_window.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct HelpActions {
    Q_DECLARE_TR_FUNCTIONS(HelpActions)
};

} // namespace

void addHelpActions(MainWindow& window) {
    ActionTable& table = window.actions();
    table.addTopic(QStringLiteral("help"), HelpActions::tr("&Help"));
    table.add({.id = QStringLiteral("help.shortcuts"),
               .text = HelpActions::tr("&Keyboard shortcuts"),
               .shortcuts = {QKeySequence(Qt::Key_F1)},
               .icon = QStringLiteral("help"),
               .tip = HelpActions::tr("Show all that can be done by keyboard"),
               .run = [&window] { ShortcutsDialog(window.actions(), &window).exec(); }});
    table.add({.id = QStringLiteral("help.about"),
               .text = HelpActions::tr("&About Placewright"),
               .icon = QStringLiteral("info"),
               .tip = HelpActions::tr("Version, licence and sources"),
               .run = [&window] { AboutDialog(&window).exec(); }});
    table.at(QStringLiteral("help.about"))->setMenuRole(QAction::AboutRole);

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.help"));
    table.fill(menu, {QStringLiteral("help.shortcuts"), QStringLiteral("-"), QStringLiteral("help.about")});
}

} // namespace placewright
