// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/workshop_actions.h"

#include "app/actions/action_table.h"
#include "app/window/main_window.h"
#include "app/workshop/workshop.h"

#include <QCoreApplication>
#include <QMenu>

namespace placewright {

namespace {

struct WorkshopActions {
    Q_DECLARE_TR_FUNCTIONS(WorkshopActions)
};

} // namespace

void addWorkshopActions(MainWindow& window) {
    ActionTable& table = window.actions();
    Workshop& workshop = window.workshop();
    const auto open = [&window] { return window.session() != nullptr; };
    table.addTopic(QStringLiteral("workshop"), WorkshopActions::tr("&Workshop"));
    table.add({.id = QStringLiteral("workshop.mode"),
               .text = WorkshopActions::tr("Start a &workshop"),
               .shortcuts = {QKeySequence(Qt::Key_F11)},
               .tip = WorkshopActions::tr("Fill the screen with the drawing in large type, and put everything else away"),
               .run = [&workshop] { workshop.isOn() ? workshop.end() : workshop.start(); },
               .enabled = open,
               .label =
                   [&workshop] {
                       return workshop.isOn() ? WorkshopActions::tr("End the &workshop")
                                              : WorkshopActions::tr("Start a &workshop");
                   }});
    table.add({.id = QStringLiteral("workshop.reveal"),
               .text = WorkshopActions::tr("&Next tier"),
               .shortcuts = {QKeySequence(Qt::Key_PageDown)},
               .tip = WorkshopActions::tr("Show the next tier of the drawing"),
               .run = [&workshop] { workshop.reveal(1); },
               .enabled = [&workshop] { return workshop.canReveal(1); }});
    table.add({.id = QStringLiteral("workshop.hide"),
               .text = WorkshopActions::tr("&Hide a tier"),
               .shortcuts = {QKeySequence(Qt::Key_PageUp)},
               .tip = WorkshopActions::tr("Hide the last tier that is shown"),
               .run = [&workshop] { workshop.reveal(-1); },
               .enabled = [&workshop] { return workshop.canReveal(-1); }});
    table.add({.id = QStringLiteral("workshop.spotlight"),
               .text = WorkshopActions::tr("&Spotlight"),
               .shortcuts = {QKeySequence(Qt::Key_S)},
               .tip = WorkshopActions::tr("Dim all but what is selected"),
               .run = [&workshop] { workshop.toggleSpotlight(); },
               .enabled = [&workshop] { return workshop.isOn(); },
               .checked = [&workshop] { return workshop.isSpotlit(); }});
    table.add({.id = QStringLiteral("workshop.round"),
               .text = WorkshopActions::tr("Next r&ound"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown)},
               .tip = WorkshopActions::tr("Mark what is changed from here on with the number of the next round"),
               .run = [&workshop] { workshop.nextRound(); },
               .enabled = [&workshop] { return workshop.isOn(); },
               .label =
                   [&workshop] {
                       return workshop.round() == 0
                                  ? WorkshopActions::tr("Next r&ound")
                                  : WorkshopActions::tr("Start r&ound %1").arg(workshop.round() + 1);
                   }});
    table.add({.id = QStringLiteral("workshop.park"),
               .text = WorkshopActions::tr("&Park a question…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)},
               .tip = WorkshopActions::tr("Put a question on what is selected, to be taken up later"),
               .run = [&workshop] { workshop.park(); },
               .enabled = [&window] { return window.session() && !window.session()->selectedOne().isNull(); }});
    table.add({.id = QStringLiteral("workshop.parked"),
               .text = WorkshopActions::tr("Parked &questions…"),
               .tip = WorkshopActions::tr("List the questions that were parked, and save the list"),
               .run = [&workshop] { workshop.listParked(); },
               .enabled = open,
               .label =
                   [&workshop] {
                       const int count = workshop.parkedCount();
                       return count == 0 ? WorkshopActions::tr("Parked &questions…")
                                         : WorkshopActions::tr("Parked &questions (%1)…").arg(count);
                   }});
    table.add({.id = QStringLiteral("workshop.back-to-start"),
               .text = WorkshopActions::tr("&Back to the start"),
               .tip = WorkshopActions::tr("Take back all that was changed since the workshop started; redo brings it again"),
               .run = [&workshop] { workshop.backToStart(); },
               .enabled = [&workshop] { return workshop.canGoBackToStart(); }});
}

void fillWorkshopMenu(MainWindow& window, QMenu* menu) {
    window.actions().fill(menu, {QStringLiteral("workshop.mode"), QStringLiteral("-"), QStringLiteral("workshop.hide"),
                                 QStringLiteral("workshop.reveal"), QStringLiteral("workshop.spotlight"),
                                 QStringLiteral("workshop.round"), QStringLiteral("workshop.back-to-start"), QStringLiteral("-"),
                                 QStringLiteral("workshop.park"), QStringLiteral("workshop.parked")});
}

} // namespace placewright
