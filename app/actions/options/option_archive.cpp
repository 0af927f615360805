// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/options/option_archive.h"

#include "app/actions/action_table.h"
#include "app/window/main_window.h"
#include "model/edits/options.h"

#include <QCoreApplication>
#include <QStatusBar>

namespace placewright {

namespace {

struct ArchiveActions {
    Q_DECLARE_TR_FUNCTIONS(ArchiveActions)
};

bool isArchived(const Session& session) {
    const Option* option = session.design().get<Option>(session.option());
    return option && option->archived.value_or(false);
}

void archiveShown(MainWindow& window) {
    Session& session = *window.session();
    const Id shown = session.option();
    const QString name = session.design().get<Option>(shown)->name.value_or(shown.text());
    if (session.apply(archiveOption(session.design())) && session.option() != shown)
        window.statusBar()->showMessage(
            ArchiveActions::tr("%1 is archived. Option, Show archived options lists it again.").arg(name));
}

} // namespace

void addArchiveActions(MainWindow& window) {
    ActionTable& table = window.actions();
    table.add({.id = QStringLiteral("option.archive"),
               .text = ArchiveActions::tr("&Archive"),
               .tip = ArchiveActions::tr("Keep the shown option, but leave it out of lists, comparison and charts; the last one in "
                                         "use stays"),
               .run = [&window] { archiveShown(window); },
               .enabled = [&window] {
                   return window.session() && !isArchived(*window.session()) &&
                          window.session()->document().workspace().optionsInUse().size() > 1;
               }});
    table.add({.id = QStringLiteral("option.bring-back"),
               .text = ArchiveActions::tr("Br&ing back from the archive"),
               .tip = ArchiveActions::tr("Put the shown, archived option back into use"),
               .run = [&window] { window.session()->apply(bringBackOption(window.session()->design())); },
               .enabled = [&window] { return window.session() && isArchived(*window.session()); }});
    table.add({.id = QStringLiteral("option.show-archived"),
               .text = ArchiveActions::tr("S&how archived options"),
               .tip = ArchiveActions::tr("List archived options too, to look at, compare and bring back"),
               .run = [&window] { window.session()->setShowsArchived(!window.session()->showsArchived()); },
               .enabled = [&window] {
                   if (!window.session())
                       return false;
                   const Workspace& workspace = window.session()->document().workspace();
                   return window.session()->showsArchived() ||
                          workspace.optionsInUse().size() < workspace.options.size();
               },
               .checked = [&window] { return window.session() && window.session()->showsArchived(); }});
}

} // namespace placewright
