// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/selected_target.h"
#include "app/actions/window_actions.h"
#include "app/window/central_views.h"
#include "app/window/dialogs/add_dialog.h"
#include "app/window/main_window.h"
#include "model/domain/labels.h"
#include "model/edits/new_seat.h"
#include "model/map/map_words.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct InsertActions {
    Q_DECLARE_TR_FUNCTIONS(InsertActions)
};

/// Adds, selects, and lets the person type the name at once.
void addAndName(MainWindow& window, const Result<Addition>& addition) {
    Session& session = *window.session();
    window.views().showView(ShownView::structure);
    const Id id = session.applyAddition(addition);
    if (id.isNull())
        return;
    Q_EMIT session.revealRequested(id);
    Q_EMIT session.renameRequested(id);
}

template <class E>
std::vector<AddDialog::Choice> choicesOf() {
    std::vector<AddDialog::Choice> choices;
    for (std::size_t i = 0; i < Vocabulary<E>::words.size(); ++i)
        choices.push_back({wordsFor(static_cast<E>(i)), static_cast<int>(i)});
    return choices;
}

void addForumAsking(MainWindow& window) {
    Session& session = *window.session();
    AddDialog dialog(InsertActions::tr("Add a forum"), &window);
    dialog.setKinds(InsertActions::tr("&Kind"), choicesOf<ForumKind>(), static_cast<int>(ForumKind::committee));
    dialog.setParents(InsertActions::tr("&Under"), session, selectedForum(session));
    if (dialog.exec() == QDialog::Accepted)
        session.reveal(
            session.applyAddition(addForum(session.design(), session.system(), static_cast<ForumKind>(dialog.kind()),
                                           dialog.name(), dialog.parentForum())));
}

void addOrganisationAsking(MainWindow& window) {
    Session& session = *window.session();
    AddDialog dialog(InsertActions::tr("Add an organisation"), &window);
    dialog.setKinds(InsertActions::tr("&Kind"), choicesOf<OrganisationKind>(),
                    static_cast<int>(OrganisationKind::nhsTrust));
    if (dialog.exec() == QDialog::Accepted)
        session.reveal(session.applyAddition(addOrganisation(
            session.design(), session.system(), static_cast<OrganisationKind>(dialog.kind()), dialog.name())));
}

/// Where a seat is chosen it stays chosen: its holder is what was asked for.
void addPersonAsking(MainWindow& window) {
    Session& session = *window.session();
    const Id seat = session.design().get<Seat>(session.selectedOne()) ? session.selectedOne() : Id();
    AddDialog dialog(seat.isNull() ? InsertActions::tr("Add a person")
                                   : InsertActions::tr("Who holds the seat “%1”?").arg(displayName(session.design(), seat)),
                     &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Id person = session.applyAddition(addPerson(session.design(), dialog.name(), seat));
    if (seat.isNull())
        session.reveal(person);
    else
        session.select({seat});
}

} // namespace

void addInsertActions(MainWindow& window) {
    ActionTable& table = window.actions();
    const auto open = [&window] { return window.session() && !window.session()->system().isNull(); };

    table.addTopic(QStringLiteral("insert"), InsertActions::tr("&Insert"));
    table.add({.id = QStringLiteral("insert.place"),
               .text = InsertActions::tr("&Place"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
               .icon = QStringLiteral("add-place"),
               .tip = InsertActions::tr("Add a place to the system"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       addAndName(window, addPlace(session.design(), session.system(), InsertActions::tr("New place")));
                   },
               .enabled = open});
    table.add({.id = QStringLiteral("insert.forum"),
               .text = InsertActions::tr("&Forum…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
               .icon = QStringLiteral("add-forum"),
               .tip = InsertActions::tr("Add a board, a committee or another forum"),
               .run = [&window] { addForumAsking(window); },
               .enabled = open});
    table.add({.id = QStringLiteral("insert.seat"),
               .text = InsertActions::tr("&Seat"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
               .icon = QStringLiteral("add-seat"),
               .tip = InsertActions::tr("Add a seat to the selected forum, place or collaborative"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       const Id forum = selectedForum(session);
                       addAndName(window, addSeat(session.design(), forum, usualCategory(session.design(), forum),
                                                  InsertActions::tr("New seat")));
                   },
               .enabled = [&window] { return window.session() && !selectedForum(*window.session()).isNull(); }});
    table.add({.id = QStringLiteral("insert.collaborative"),
               .text = InsertActions::tr("&Collaborative"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
               .icon = QStringLiteral("add-collaborative"),
               .tip = InsertActions::tr("Add a provider collaborative"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       addAndName(window, addCollaborative(session.design(), session.system(),
                                                           InsertActions::tr("New collaborative")));
                   },
               .enabled = open});
    table.add({.id = QStringLiteral("insert.organisation"),
               .text = InsertActions::tr("&Organisation…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
               .icon = QStringLiteral("add-organisation"),
               .tip = InsertActions::tr("Add a council, a trust or another organisation"),
               .run = [&window] { addOrganisationAsking(window); },
               .enabled = open});
    table.add({.id = QStringLiteral("insert.person"),
               .text = InsertActions::tr("P&erson…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
               .tip = InsertActions::tr("Add somebody, who then holds the selected seat"),
               .run = [&window] { addPersonAsking(window); },
               .enabled = open});
    table.add({.id = QStringLiteral("insert.neighbourhood"),
               .text = InsertActions::tr("&Neighbourhood"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
               .tip = InsertActions::tr("Add a neighbourhood to the selected place"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       addAndName(window, addNeighbourhood(session.design(), selectedPlace(session),
                                                           InsertActions::tr("New neighbourhood")));
                   },
               .enabled = [&window] { return window.session() && !selectedPlace(*window.session()).isNull(); }});
    table.add({.id = QStringLiteral("insert.functions"),
               .text = InsertActions::tr("F&unctions from the catalogue…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
               .tip = InsertActions::tr("Put functions on the functions and decisions map"),
               .run = [&window] { window.views().addFunctions(); },
               .enabled = open});

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.insert"));
    for (const char* id : {"insert.place", "insert.forum", "insert.seat", "insert.collaborative", "insert.organisation",
                           "insert.person", "insert.neighbourhood", "-", "insert.functions"})
        table.fill(menu, {QString::fromLatin1(id)});
}

} // namespace placewright
