// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/window_actions.h"
#include "app/window/main_window.h"
#include "app/window/rules_dialog.h"
#include "model/edits/assurance.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "views/session/edit_chain.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct OptionActions {
    Q_DECLARE_TR_FUNCTIONS(OptionActions)
};

QString shownName(const Session& session) {
    const Option* option = session.design().get<Option>(session.option());
    return option ? option->name.value_or(option->id.text()) : QString();
}

/// What the person typed, or nothing after "Cancel".
QString askName(MainWindow& window, const QString& title, const QString& before) {
    QInputDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("optionName"));
    dialog.setWindowTitle(title);
    dialog.setLabelText(OptionActions::tr("&Name"));
    dialog.setTextValue(before);
    dialog.setOkButtonText(OptionActions::tr("&OK"));
    dialog.setCancelButtonText(OptionActions::tr("&Cancel"));
    dialog.resize(380, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().simplified() : QString();
}

void copyAsking(MainWindow& window) {
    Session& session = *window.session();
    const QString name =
        askName(window, OptionActions::tr("Copy this option"), OptionActions::tr("%1, copy").arg(shownName(session)));
    if (name.isEmpty())
        return;
    const auto copied = copyOption(session.design(), name);
    const Id id = session.applyAddition(copied);
    if (!id.isNull())
        session.showOption(id);
}

void renameAsking(MainWindow& window) {
    Session& session = *window.session();
    const QString name = askName(window, OptionActions::tr("Rename this option"), shownName(session));
    if (!name.isEmpty() && name != shownName(session))
        session.apply(setOptionField(session.design(), QStringLiteral("name"), name));
}

void chooseRules(MainWindow& window) {
    Session& session = *window.session();
    const auto packs = RulePack::loadBuiltIn(RulePack::builtIn());
    if (!packs) {
        Q_EMIT session.failed(packs.error());
        return;
    }
    const WorkspaceInfo info = session.document().workspace().info;
    RulesDialog dialog(*packs, packsOf(info), session.design(), window.brokenRules(), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    EditChain chain(session.design());
    if (const QStringList chosen = dialog.chosen(); chosen != packsOf(info))
        if (const auto done = chain.add(setWorkspaceField(chain.design(), QStringLiteral("rulePacks"), chosen)); !done)
            return Q_EMIT session.failed(done.error());
    if (dialog.ownRules() != info.ownRules.value_or(std::vector<OwnRule>()))
        if (const auto done = chain.add(setOwnRules(chain.design(), dialog.ownRules())); !done)
            return Q_EMIT session.failed(done.error());
    if (const Edit edit = chain.finish(); !edit.changes.isEmpty())
        session.apply(edit);
}

void step(Session& session, int by) {
    const std::vector<Id> options = session.document().workspace().optionsInOrder();
    const auto shown = std::find(options.begin(), options.end(), session.option());
    if (shown == options.end())
        return;
    const auto count = static_cast<int>(options.size());
    const auto index = static_cast<int>(shown - options.begin());
    session.showOption(options[static_cast<std::size_t>((index + by + count) % count)]);
}

} // namespace

void addOptionActions(MainWindow& window) {
    ActionTable& table = window.actions();
    const auto shown = [&window] { return window.session() && !window.session()->option().isNull(); };
    const auto several = [&window] {
        return window.session() && window.session()->document().workspace().options.size() > 1;
    };

    table.addTopic(QStringLiteral("option"), OptionActions::tr("&Option"));
    table.add({.id = QStringLiteral("option.copy"),
               .text = OptionActions::tr("&New by copying this one…"),
               .icon = QStringLiteral("options"),
               .tip = OptionActions::tr("Begin another option with all that this one holds"),
               .run = [&window] { copyAsking(window); },
               .enabled = shown});
    table.add({.id = QStringLiteral("option.rename"),
               .text = OptionActions::tr("&Rename…"),
               .tip = OptionActions::tr("Give the shown option another name"),
               .run = [&window] { renameAsking(window); },
               .enabled = shown});
    table.add({.id = QStringLiteral("option.delete"),
               .text = OptionActions::tr("&Delete"),
               .tip = OptionActions::tr("Remove the shown option with all that it holds; undo brings it back"),
               .run = [&window] { window.session()->apply(deleteOption(window.session()->design())); },
               .enabled = several});
    table.add({.id = QStringLiteral("option.next"),
               .text = OptionActions::tr("Show the ne&xt one"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
               .tip = OptionActions::tr("Show the next option"),
               .run = [&window] { step(*window.session(), 1); },
               .enabled = several});
    table.add({.id = QStringLiteral("option.previous"),
               .text = OptionActions::tr("Show the &previous one"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
               .tip = OptionActions::tr("Show the option before this one"),
               .run = [&window] { step(*window.session(), -1); },
               .enabled = several});

    table.add({.id = QStringLiteral("option.rules"),
               .text = OptionActions::tr("R&ules…"),
               .tip = OptionActions::tr("Choose by which rules the workspace is checked, and add rules of its own"),
               .run = [&window] { chooseRules(window); },
               .enabled = shown});

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.option"));
    for (const char* id : {"option.copy", "option.rename", "option.delete", "-", "option.next", "option.previous", "-",
                           "option.rules"})
        table.fill(menu, {QString::fromLatin1(id)});
}

} // namespace placewright
