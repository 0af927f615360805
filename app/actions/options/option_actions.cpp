// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/options/option_archive.h"
#include "app/actions/options/option_bring_in.h"
#include "app/actions/options/option_dialog.h"
#include "app/actions/options/save_comparison.h"
#include "app/actions/window_actions.h"
#include "app/window/central_views.h"
#include "app/window/dialogs/rules_dialog.h"
#include "app/window/main_window.h"
#include "model/edits/assurance.h"
#include "model/edits/building/edit_chain.h"
#include "model/edits/options.h"
#include "model/edits/structure.h"
#include "views/compare/compare_view.h"

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

void addAsking(MainWindow& window) {
    Session& session = *window.session();
    const QString name = askName(window, OptionActions::tr("New, empty option"), OptionActions::tr("New option"));
    if (name.isEmpty())
        return;
    const Id id = session.applyAddition(addOption(session.document().workspace(), name));
    if (!id.isNull())
        session.showOption(id);
}

void describeAsking(MainWindow& window) {
    Session& session = *window.session();
    OptionDialog dialog(session.design(), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto edit = describeOption(session.design(), dialog.words());
    if (!edit || !edit->changes.isEmpty())
        session.apply(edit);
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
    if (dialog.terms() != chain.design().workspace().info.terms.value_or(Terms::whitePaper))
        if (const auto done = chain.add(setWorkspaceField(chain.design(), QStringLiteral("terms"), QString(wordOf(dialog.terms()))));
            !done)
            return Q_EMIT session.failed(done.error());
    if (dialog.ownRules() != info.ownRules.value_or(std::vector<OwnRule>()))
        if (const auto done = chain.add(setOwnRules(chain.design(), dialog.ownRules())); !done)
            return Q_EMIT session.failed(done.error());
    if (const Edit edit = chain.finish(); !edit.changes.isEmpty())
        session.apply(edit);
}

void step(Session& session, int by) {
    const std::vector<Id> options = session.listedOptions();
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
    const auto severalListed = [&window] { return window.session() && window.session()->listedOptions().size() > 1; };

    table.addTopic(QStringLiteral("option"), OptionActions::tr("&Option"));
    table.add({.id = QStringLiteral("option.copy"),
               .text = OptionActions::tr("New b&y copying this one…"),
               .icon = QStringLiteral("options"),
               .tip = OptionActions::tr("Begin another option with all that this one holds"),
               .run = [&window] { copyAsking(window); },
               .enabled = shown});
    table.add({.id = QStringLiteral("option.add"),
               .text = OptionActions::tr("New, &empty…"),
               .tip = OptionActions::tr("Begin an option that holds nothing yet"),
               .run = [&window] { addAsking(window); },
               .enabled = [&window] { return window.session() != nullptr; }});
    table.add({.id = QStringLiteral("option.bring-in"),
               .text = OptionActions::tr("&Bring in from another file…"),
               .tip = OptionActions::tr("Add an option of a colleague's file, or merge it with the one here that it was made from"),
               .run = [&window] { bringInOption(window); },
               .enabled = [&window] { return window.session() != nullptr; }});
    table.add({.id = QStringLiteral("option.describe"),
               .text = OptionActions::tr("&Name, status and purpose…"),
               .tip = OptionActions::tr("Say what the shown option is called, how far it is agreed and what it is for"),
               .run = [&window] { describeAsking(window); },
               .enabled = shown});
    const auto canMove = [&window](int by) {
        return window.session() && moveOption(window.session()->design(), by).has_value();
    };
    table.add({.id = QStringLiteral("option.earlier"),
               .text = OptionActions::tr("Mo&ve up"),
               .tip = OptionActions::tr("Put the shown option before the one above it in the list"),
               .run = [&window] { window.session()->apply(moveOption(window.session()->design(), -1)); },
               .enabled = [canMove] { return canMove(-1); }});
    table.add({.id = QStringLiteral("option.later"),
               .text = OptionActions::tr("Move do&wn"),
               .tip = OptionActions::tr("Put the shown option after the one below it in the list"),
               .run = [&window] { window.session()->apply(moveOption(window.session()->design(), 1)); },
               .enabled = [canMove] { return canMove(1); }});
    table.add({.id = QStringLiteral("option.delete"),
               .text = OptionActions::tr("&Delete"),
               .tip = OptionActions::tr("Remove the shown option with all that it holds; undo brings it back"),
               .run = [&window] { window.session()->apply(deleteOption(window.session()->design())); },
               .enabled = several});
    addArchiveActions(window);
    table.add({.id = QStringLiteral("option.next"),
               .text = OptionActions::tr("Show the ne&xt one"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
               .tip = OptionActions::tr("Show the next option"),
               .run = [&window] { step(*window.session(), 1); },
               .enabled = severalListed});
    table.add({.id = QStringLiteral("option.previous"),
               .text = OptionActions::tr("Show the &previous one"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
               .tip = OptionActions::tr("Show the option before this one"),
               .run = [&window] { step(*window.session(), -1); },
               .enabled = severalListed});

    const auto comparing = [&window] {
        const CompareView* compare = window.session() ? window.views().compare() : nullptr;
        return compare && window.views().shown() == ShownView::compare && compare->canStep();
    };
    table.add({.id = QStringLiteral("option.next-change"),
               .text = OptionActions::tr("Go to the next chan&ge"),
               .shortcuts = {QKeySequence(Qt::Key_F8)},
               .tip = OptionActions::tr("Show the next change between the options compared"),
               .run = [&window] { window.views().compare()->nextChange(); },
               .enabled = comparing});
    table.add({.id = QStringLiteral("option.previous-change"),
               .text = OptionActions::tr("Go to the change be&fore"),
               .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
               .tip = OptionActions::tr("Show the change before this one between the options compared"),
               .run = [&window] { window.views().compare()->previousChange(); },
               .enabled = comparing});

    const auto compares = [&window] {
        return window.session() && window.views().compare() && window.views().shown() == ShownView::compare &&
               window.views().compare()->canCompare();
    };
    table.add({.id = QStringLiteral("option.overlay"),
               .text = OptionActions::tr("Both in &one drawing"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F8)},
               .tip = OptionActions::tr("Show the two options compared in one drawing, with what is gone faint, or side by side"),
               .run = [&window] { window.views().compare()->setOverlaid(!window.views().compare()->isOverlaid()); },
               .enabled = compares,
               .checked = [&window] { return window.session() && window.views().compare() && window.views().compare()->isOverlaid(); }});
    table.add({.id = QStringLiteral("option.decision"),
               .text = OptionActions::tr("Decision &table"),
               .tip = OptionActions::tr("Weigh the options compared by criteria that you choose, with every part of every total"),
               .run = [&window] {
                   window.views().showView(ShownView::compare);
                   window.views().compare()->showDecision();
               },
               .enabled = severalListed});
    table.add({.id = QStringLiteral("option.report"),
               .text = OptionActions::tr("&Save the comparison…"),
               .tip = OptionActions::tr("Write the options compared, with drawings, changes, measures and findings, as PDF, page, document, slides or spreadsheet"),
               .run = [&window] { saveComparison(window); },
               .enabled = compares});

    table.add({.id = QStringLiteral("option.rules"),
               .text = OptionActions::tr("R&ules…"),
               .tip = OptionActions::tr("Choose by which rules the workspace is checked, and add rules of its own"),
               .run = [&window] { chooseRules(window); },
               .enabled = shown});

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.option"));
    for (const char* id : {"option.copy", "option.add", "option.bring-in", "-", "option.describe", "option.earlier",
                           "option.later", "option.archive", "option.bring-back", "option.show-archived", "option.delete", "-", "option.next", "option.previous", "-",
                           "view.compare", "option.next-change", "option.previous-change", "option.overlay", "option.decision",
                           "option.report", "-", "option.rules"})
        table.fill(menu, {QString::fromLatin1(id)});
}

} // namespace placewright
