// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/palette_opener.h"

#include "app/actions/action_table.h"
#include "app/actions/mnemonic.h"
#include "app/window/central_views.h"
#include "app/window/main_window.h"
#include "model/domain/labels.h"
#include "views/palette/command_palette.h"
#include "views/palette/quick_adds.h"
#include "views/palette/workspace_things.h"
#include "views/session/visits.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct PaletteText {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr std::size_t mostLatest = 5;

void addLatest(MainWindow& window, std::vector<PaletteEntry>& entries) {
    if (!window.visits())
        return;
    const Design design = window.session()->design();
    for (const Id& id : window.visits()->latest(mostLatest))
        if (const auto key = design.locate(id))
            entries.push_back({.title = displayName(design, id),
                               .detail = PaletteText::tr("looked at lately"),
                               .offered = true,
                               .run = [&window, kind = key->kind, id] { window.views().showThing(kind, id); }});
}

void addCommands(MainWindow& window, std::vector<PaletteEntry>& entries) {
    static const QStringList offered{
        QStringLiteral("insert.place"), QStringLiteral("insert.organisation"), QStringLiteral("insert.seat"),
        QStringLiteral("file.open"),    QStringLiteral("file.export"),         QStringLiteral("view.ask"),
        QStringLiteral("view.decisions")};
    window.actions().refresh();
    for (const ActionTable::Topic& topic : window.actions().topics())
        for (const QString& id : topic.actions) {
            if (id == u"edit.palette")
                continue;
            QAction* action = window.actions().at(id);
            entries.push_back({.title = withoutMnemonic(action->text()),
                               .detail = withoutMnemonic(topic.name),
                               .keys = action->shortcut().toString(QKeySequence::NativeText),
                               .search = action->statusTip(),
                               .possible = action->isEnabled(),
                               .offered = offered.contains(id),
                               .run = [action] { action->trigger(); }});
        }
}

std::vector<PaletteEntry> sentences(MainWindow& window, const QString& typed) {
    std::vector<PaletteEntry> entries;
    if (!window.session() || window.session()->system().isNull())
        return entries;
    for (QuickAdd& add : quickAdds(window.session()->design(), window.session()->system(), typed))
        entries.push_back({.title = add.title, .detail = add.detail, .run = [&window, make = std::move(add.make)] {
                               Session& session = *window.session();
                               const Id id = session.applyAddition(make(session.design()));
                               if (id.isNull())
                                   return;
                               window.views().showView(ShownView::structure);
                               session.reveal(id);
                           }});
    return entries;
}

} // namespace

void openPalette(MainWindow& window) {
    std::vector<PaletteEntry> entries;
    QString hint = PaletteText::tr("Arrow keys choose, Return does it, Escape leaves.");
    if (window.session()) {
        addLatest(window, entries);
        hint = PaletteText::tr("Or type what to add: %1").arg(quickAddExamples().join(PaletteText::tr("; ")));
    }
    addCommands(window, entries);
    if (window.session()) {
        auto things = workspaceThings(
            *window.session(), [&window](Kind kind, const Id& id) { window.views().showThing(kind, id); });
        std::move(things.begin(), things.end(), std::back_inserter(entries));
    }
    auto* palette = new CommandPalette(
        std::move(entries), [&window](const QString& typed) { return sentences(window, typed); }, hint, &window);
    palette->open();
}

} // namespace placewright
