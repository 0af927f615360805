// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/text_clipboard.h"
#include "app/actions/window_actions.h"
#include "app/files/kept_edits.h"
#include "app/window/central_views.h"
#include "app/window/main_window.h"
#include "app/window/palette_opener.h"
#include "app/window/panels.h"
#include "model/domain/field.h"
#include "model/edits/structure.h"
#include "views/clipboard/thing_clipboard.h"
#include "views/history/version_dialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct EditActions {
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

} // namespace

void addEditActions(MainWindow& window) {
    ActionTable& table = window.actions();
    const auto document = [&window]() -> const Document* {
        return window.session() ? &window.session()->document() : nullptr;
    };
    const auto selected = [&window] { return window.session() && !window.session()->selection().empty(); };

    table.addTopic(QStringLiteral("edit"), EditActions::tr("&Edit"));
    table.add({.id = QStringLiteral("edit.undo"),
               .text = EditActions::tr("&Undo"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
               .icon = QStringLiteral("undo"),
               .tip = EditActions::tr("Take back the last change"),
               .run = [&window] { window.session()->undo(); },
               .enabled = [document] { return document() && document()->canUndo(); },
               .label =
                   [document] {
                       const QString label = document() ? document()->undoLabel() : QString();
                       return label.isEmpty() ? EditActions::tr("&Undo") : EditActions::tr("&Undo: %1").arg(label);
                   }});
    table.add({.id = QStringLiteral("edit.redo"),
               .text = EditActions::tr("&Redo"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
               .icon = QStringLiteral("redo"),
               .tip = EditActions::tr("Do again what was taken back"),
               .run = [&window] { window.session()->redo(); },
               .enabled = [document] { return document() && document()->canRedo(); },
               .label =
                   [document] {
                       const QString label = document() ? document()->redoLabel() : QString();
                       return label.isEmpty() ? EditActions::tr("&Redo") : EditActions::tr("&Redo: %1").arg(label);
                   }});
    table.add({.id = QStringLiteral("edit.cut"),
               .text = EditActions::tr("Cu&t"),
               .shortcuts = {QKeySequence::Cut},
               .icon = QStringLiteral("cut"),
               .tip = EditActions::tr("Move what is selected to the clipboard"),
               .run = [&window] { inText() ? cutText() : cutThings(*window.session()); },
               .enabled = [selected] { return inText() ? canCutText() : selected(); }});
    table.add({.id = QStringLiteral("edit.copy"),
               .text = EditActions::tr("&Copy"),
               .shortcuts = {QKeySequence::Copy},
               .icon = QStringLiteral("copy"),
               .tip = EditActions::tr("Copy what is selected to the clipboard, for another option, file or program"),
               .run = [&window] { inText() ? copyText() : copyThings(*window.session()); },
               .enabled = [selected] { return inText() ? canCopyText() : selected(); }});
    table.add({.id = QStringLiteral("edit.paste"),
               .text = EditActions::tr("&Paste"),
               .shortcuts = {QKeySequence::Paste},
               .icon = QStringLiteral("paste"),
               .tip = EditActions::tr("Put here what is on the clipboard; a list from a spreadsheet as organisations or seats"),
               .run = [&window] { inText() ? pasteText() : pasteThings(*window.session(), &window); },
               .enabled =
                   [&window] {
                       return inText() ? canPasteText()
                                       : window.session() && canPasteThings(QApplication::clipboard()->mimeData());
                   }});
    table.add({.id = QStringLiteral("edit.duplicate"),
               .text = EditActions::tr("Dupl&icate"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_D)},
               .icon = QStringLiteral("duplicate"),
               .tip = EditActions::tr("Copy what is selected with all that belongs to it"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       session.applyAddition(duplicate(session.design(), session.selection()));
                   },
               .enabled = selected});
    table.add({.id = QStringLiteral("edit.delete"),
               .text = EditActions::tr("&Delete"),
               .shortcuts = {QKeySequence(Qt::Key_Delete)},
               .icon = QStringLiteral("delete"),
               .tip = EditActions::tr("Remove what is selected with all that belongs to it"),
               .run =
                   [&window] {
                       Session& session = *window.session();
                       session.apply(remove(session.design(), session.selection()));
                   },
               .enabled = selected});
    table.add({.id = QStringLiteral("edit.rename"),
               .text = EditActions::tr("Re&name"),
               .shortcuts = {QKeySequence(Qt::Key_F2)},
               .tip = EditActions::tr("Give what is selected another name"),
               .run = [&window] { Q_EMIT window.session()->renameRequested(window.session()->selectedOne()); },
               .enabled =
                   [&window] {
                       if (!window.session() || window.session()->selectedOne().isNull())
                           return false;
                       const auto key = window.session()->design().locate(window.session()->selectedOne());
                       return key && nameField(key->kind);
                   }});
    table.add({.id = QStringLiteral("edit.find"),
               .text = EditActions::tr("&Find…"),
               .shortcuts = {QKeySequence::Find},
               .icon = QStringLiteral("find"),
               .tip = EditActions::tr("Look for anything by its name"),
               .run = [&window] { window.panels().find(); },
               .enabled = [&window] { return window.session() != nullptr; }});
    const auto open = [&window] { return window.session() != nullptr; };
    table.add({.id = QStringLiteral("edit.find-next"),
               .text = EditActions::tr("Find ne&xt"),
               .shortcuts = {QKeySequence(Qt::Key_F3)},
               .tip = EditActions::tr("Go to the next thing with that name"),
               .run = [&window] { window.panels().findNext(1); },
               .enabled = open});
    table.add({.id = QStringLiteral("edit.find-previous"),
               .text = EditActions::tr("Find pre&vious"),
               .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
               .tip = EditActions::tr("Go to the thing with that name before this one"),
               .run = [&window] { window.panels().findNext(-1); },
               .enabled = open});
    table.add({.id = QStringLiteral("edit.palette"),
               .text = EditActions::tr("Find &or do…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
               .icon = QStringLiteral("find"),
               .tip = EditActions::tr("Reach any command and anything by its name, or add by typing a sentence"),
               .run = [&window] { openPalette(window); }});
    table.add({.id = QStringLiteral("edit.select-all"),
               .text = EditActions::tr("Select &all"),
               .shortcuts = {QKeySequence::SelectAll},
               .tip = EditActions::tr("Select everything on the drawing"),
               .run = [&window] { window.views().selectAll(); },
               .enabled = [&window] { return window.session() && window.views().shown() == ShownView::structure; }});

    table.add({.id = QStringLiteral("edit.name-version"),
               .text = EditActions::tr("Na&me this version…"),
               .tip = EditActions::tr("Keep what there is now under a name, to look at, compare or go back to later"),
               .run = [&window] { nameVersionAsking(&window, *window.session()); },
               .enabled = [document] { return document() && document()->readOnlyReason().isEmpty(); }});
    table.add({.id = QStringLiteral("edit.kept-edits"),
               .text = EditActions::tr("Edits &kept…"),
               .tip = EditActions::tr("Say how many edits the history of a file keeps"),
               .run = [&window] {
                   askKeptEdits(&window, window.session() ? &window.session()->document() : nullptr);
               }});

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.edit"));
    for (const char* id : {"edit.undo", "edit.redo", "edit.name-version", "edit.kept-edits", "-", "edit.cut", "edit.copy", "edit.paste", "-", "edit.duplicate",
                           "edit.delete", "edit.rename", "-", "edit.palette", "edit.find", "edit.find-next",
                           "edit.find-previous", "-", "edit.select-all"})
        table.fill(menu, {QString::fromLatin1(id)});
    // Whether text can be cut or pasted depends on where the keyboard is at this moment.
    QObject::connect(menu, &QMenu::aboutToShow, &table, &ActionTable::refresh);
    QObject::connect(qApp, &QApplication::focusChanged, &table, &ActionTable::refresh);
    QObject::connect(QApplication::clipboard(), &QClipboard::dataChanged, &table, &ActionTable::refresh);
}

} // namespace placewright
