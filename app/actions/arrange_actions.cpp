// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/window_actions.h"
#include "app/window/central_views.h"
#include "app/window/main_window.h"
#include "model/edits/placing.h"
#include "views/structure/structure_view.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct ArrangeActions {
    Q_DECLARE_TR_FUNCTIONS(ArrangeActions)
};

/// The two organisations that are selected, a seat standing for the one it is drawn from; null if it isn't two.
std::pair<Id, Id> selectedPair(const Session& session) {
    if (session.selection().size() != 2)
        return {};
    const Design design = session.design();
    const auto organisation = [&](const Id& id) {
        const Seat* seat = design.get<Seat>(id);
        const Id found = seat ? seat->drawnFrom : id;
        return design.get<Organisation>(found) ? found : Id();
    };
    const std::pair pair(organisation(session.selection().front()), organisation(session.selection().back()));
    return pair.first.isNull() || pair.second.isNull() || pair.first == pair.second ? std::pair<Id, Id>() : pair;
}

void addAlignments(MainWindow& window) {
    const struct {
        const char* id;
        QString text;
        QString tip;
        Alignment alignment;
    } alignments[]{
        {"arrange.left", ArrangeActions::tr("Align &left edges"), ArrangeActions::tr("Put the left edges of the selected boxes in line"), Alignment::left},
        {"arrange.centre", ArrangeActions::tr("Align &centres"), ArrangeActions::tr("Put the middles of the selected boxes above each other"), Alignment::centre},
        {"arrange.right", ArrangeActions::tr("Align &right edges"), ArrangeActions::tr("Put the right edges of the selected boxes in line"), Alignment::right},
        {"arrange.top", ArrangeActions::tr("Align to&ps"), ArrangeActions::tr("Put the tops of the selected boxes in line"), Alignment::top},
        {"arrange.middle", ArrangeActions::tr("Align &middles"), ArrangeActions::tr("Put the middles of the selected boxes beside each other"), Alignment::middle},
        {"arrange.bottom", ArrangeActions::tr("Align &bottoms"), ArrangeActions::tr("Put the bottoms of the selected boxes in line"), Alignment::bottom}};
    const auto several = [&window](std::size_t least) {
        return window.session() && window.views().drawing() && window.session()->selection().size() >= least;
    };
    for (const auto& each : alignments)
        window.actions().add({.id = QString::fromLatin1(each.id),
                              .text = each.text,
                              .tip = each.tip,
                              .run = [&window, to = each.alignment] { window.views().drawing()->alignSelected(to); },
                              .enabled = [several] { return several(2); }});
    window.actions().add({.id = QStringLiteral("arrange.across"),
                          .text = ArrangeActions::tr("Spread &across"),
                          .tip = ArrangeActions::tr("Make the gaps between three or more boxes side by side equal"),
                          .run = [&window] { window.views().drawing()->distributeSelected(Qt::Horizontal); },
                          .enabled = [several] { return several(3); }});
    window.actions().add({.id = QStringLiteral("arrange.down"),
                          .text = ArrangeActions::tr("Spread &down"),
                          .tip = ArrangeActions::tr("Make the gaps between three or more boxes above each other equal"),
                          .run = [&window] { window.views().drawing()->distributeSelected(Qt::Vertical); },
                          .enabled = [several] { return several(3); }});
}

} // namespace

void addArrangeActions(MainWindow& window) {
    ActionTable& table = window.actions();
    const auto onDrawing = [&window] {
        return window.session() && window.views().drawing() && !window.session()->selection().empty();
    };
    table.addTopic(QStringLiteral("arrange"), ArrangeActions::tr("&Arrange"));
    table.add({.id = QStringLiteral("arrange.pick-up"),
               .text = ArrangeActions::tr("Move it &to…"),
               .tip = ArrangeActions::tr("Pick up what is selected and choose by keys where it goes"),
               .run = [&window] { window.views().drawing()->pickUpSelected(); },
               .enabled = onDrawing});
    table.add({.id = QStringLiteral("arrange.link"),
               .text = ArrangeActions::tr("Lin&k it to…"),
               .icon = QStringLiteral("link"),
               .tip = ArrangeActions::tr("Delegate, contract, advise or agree with another body"),
               .run = [&window] { window.views().drawing()->linkFromSelected(); },
               .enabled = onDrawing});
    table.add({.id = QStringLiteral("arrange.swap"),
               .text = ArrangeActions::tr("&Swap the two organisations"),
               .tip = ArrangeActions::tr("Everywhere in this option put one selected organisation where the other stands"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       const auto pair = selectedPair(session);
                       session.apply(swapOrganisations(session.design(), pair.first, pair.second));
                   },
               .enabled = [&window] { return window.session() && !selectedPair(*window.session()).first.isNull(); }});
    addAlignments(window);
    table.add({.id = QStringLiteral("arrange.release"),
               .text = ArrangeActions::tr("Let the lay&out place it again"),
               .icon = QStringLiteral("unpin"),
               .tip = ArrangeActions::tr("Give up where the selected boxes were put by hand"),
               .run = [&window] { window.views().drawing()->releaseSelected(); },
               .enabled = onDrawing});

    table.add({.id = QStringLiteral("arrange.tidy"),
               .text = ArrangeActions::tr("Tid&y"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
               .icon = QStringLiteral("tidy"),
               .tip = ArrangeActions::tr("Lay out again the selected boxes that were put by hand, or all of them"),
               .run = [&window] { window.views().drawing()->tidy(); },
               .enabled = [&window] { return window.session() && window.views().drawing(); }});

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.arrange"));
    for (const char* id : {"arrange.pick-up", "arrange.link", "arrange.swap", "-", "arrange.left", "arrange.centre",
                           "arrange.right", "arrange.top", "arrange.middle", "arrange.bottom", "-", "arrange.across",
                           "arrange.down", "-", "arrange.release", "arrange.tidy"})
        table.fill(menu, {QString::fromLatin1(id)});
}

} // namespace placewright
