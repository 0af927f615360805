// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_table.h"
#include "app/actions/window_actions.h"
#include "app/files/autosave.h"
#include "app/files/dialogs/sharing_copy_dialog.h"
#include "app/files/dialogs/unsaved_work_dialog.h"
#include "app/window/dialogs/export_dialog.h"
#include "app/window/main_window.h"
#include "app/window/print_drawing.h"
#include "app/window/sheets/sheets_dialog.h"
#include "app/window/start/recent_files.h"
#include "app/window/tables/bring_back_dialog.h"
#include "app/window/tables/scheme_dialog.h"
#include "app/window/tables/short_entry_dialog.h"
#include "model/catalogue/examples.h"
#include "views/compare/compare_view.h"
#include "views/session/literal_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace placewright {

namespace {

struct FileActions {
    Q_DECLARE_TR_FUNCTIONS(FileActions)
};

void fillExamples(QMenu* menu, MainWindow& window) {
    for (const Example& example : examples())
        menu->addAction(example.title, &window, [&window, id = example.id] { window.files().newFromExample(id); });
}

void fillRecent(QMenu* menu, MainWindow& window) {
    menu->clear();
    for (const QString& path : recentFiles()) {
        QString name = QFileInfo(path).fileName();
        QAction* action = menu->addAction(literalWords(name), &window,
                                          [&window, path] { window.files().open(path); });
        action->setStatusTip(path);
    }
    if (menu->isEmpty()) {
        menu->addAction(FileActions::tr("No recent files"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(FileActions::tr("&Clear the list"), &window, [] { forgetRecentFiles(); });
}

/// A comparison prints the page of it that is seen; the other views print what an export of them writes.
void printShown(MainWindow& window) {
    const CompareView* compare = window.views().shown() == ShownView::compare ? window.views().compare() : nullptr;
    if (!compare || !compare->canCompare())
        return printAsking(window, *window.session(), window.views().shown(), window.knownChecks());
    printAsking(window, window.session()->document().title(), [compare](const Paper& paper) -> Result<std::vector<Sheet>> {
        auto sheets = compare->sheets(paper, QDate::currentDate());
        if (sheets.empty())
            return failure(FileActions::tr("nothing is chosen that could be printed"));
        return sheets;
    });
}

} // namespace

void addFileActions(MainWindow& window) {
    ActionTable& table = window.actions();
    FileSession& files = window.files();
    const auto open = [&window] { return window.session() != nullptr; };

    table.addTopic(QStringLiteral("file"), FileActions::tr("&File"));
    table.add({.id = QStringLiteral("file.new"),
               .text = FileActions::tr("&New blank workspace"),
               .shortcuts = {QKeySequence::New},
               .icon = QStringLiteral("new"),
               .tip = FileActions::tr("Begin with an empty system"),
               .run = [&files] { files.newBlank(); }});
    table.add({.id = QStringLiteral("file.open"),
               .text = FileActions::tr("&Open…"),
               .shortcuts = {QKeySequence::Open},
               .icon = QStringLiteral("open"),
               .tip = FileActions::tr("Open a workspace or an exchange file"),
               .run = [&files] { files.openAsking(); }});
    table.add({.id = QStringLiteral("file.save"),
               .text = FileActions::tr("&Save"),
               .shortcuts = {QKeySequence::Save},
               .icon = QStringLiteral("save"),
               .tip = FileActions::tr("Write the workspace to its file"),
               .run = [&files] { files.save(); },
               .enabled =
                   [&window] {
                       const Session* session = window.session();
                       return session && (session->document().isModified() || session->document().path().isEmpty() ||
                                          session->document().seenOnDisk() != OnDisk::asSaved);
                   }});
    table.add({.id = QStringLiteral("file.save-as"),
               .text = FileActions::tr("Save &as…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
               .icon = QStringLiteral("save-as"),
               .tip = FileActions::tr("Write the workspace to another file and go on with that one"),
               .run = [&files] { files.saveAsAsking(); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.save-automatically"),
               .text = FileActions::tr("Save a&utomatically"),
               .tip = FileActions::tr("Write the file by itself some seconds after each change"),
               .run = [&window] { window.autosave().setOn(!Autosave::isOn()); },
               .checked = [] { return Autosave::isOn(); }});
    table.add({.id = QStringLiteral("file.unsaved"),
               .text = FileActions::tr("&What changed since the last save…"),
               .tip = FileActions::tr("Show the edits that are not in the file yet, and what they changed"),
               .run = [&window] { UnsavedWorkDialog(window.session()->document(), false, &window).exec(); },
               .enabled = [&window] { return window.session() && window.session()->document().isModified(); }});
    table.add({.id = QStringLiteral("file.share"),
               .text = FileActions::tr("Save a copy for s&haring…"),
               .tip = FileActions::tr("Write a copy without history, versions, notes and people's conflicts"),
               .run = [&window, &files] { saveCopyForSharingAsking(&window, files); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.import"),
               .text = FileActions::tr("&Import exchange JSON…"),
               .tip = FileActions::tr("Open a workspace that was written as text"),
               .run = [&files] { files.importAsking(); }});
    table.add({.id = QStringLiteral("file.bring-back"),
               .text = FileActions::tr("&Bring back a table…"),
               .tip = FileActions::tr("Compare the map's spreadsheet or CSV, as it was edited elsewhere, with the map, and take over what changed"),
               .run = [&window] { bringBackAsking(&window, *window.session()); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.paper"),
               .text = FileActions::tr("Enter &lines from paper…"),
               .tip = FileActions::tr("Enter what was written on a printed map by its short numbers: 14 D board"),
               .run = [&window] { ShortEntryDialog(*window.session(), &window).exec(); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.scheme"),
               .text = FileActions::tr("Chec&k against a scheme…"),
               .tip = FileActions::tr("Compare a scheme of reservation and delegation with the map, both ways"),
               .run =
                   [&window] {
                       SchemeDialog dialog(*window.session(), &window);
                       QObject::connect(&dialog, &SchemeDialog::functionWanted, &window, [&window](const Id& function) {
                           window.views().showView(ShownView::decisions);
                           window.session()->reveal(function);
                       });
                       dialog.exec();
                   },
               .enabled = open});
    table.add({.id = QStringLiteral("file.export"),
               .text = FileActions::tr("&Export…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
               .icon = QStringLiteral("export"),
               .tip = FileActions::tr("Write the map, a drawing or the report as PDF, HTML, DOCX, PPTX, XLSX, CSV, SVG or PNG"),
               .run = [&window] { exportAsking(window, *window.session(), window.views().shown(), window.knownChecks()); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.sheets"),
               .text = FileActions::tr("Sheets of the &map…"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P)},
               .icon = QStringLiteral("print"),
               .tip = FileActions::tr("Choose, look at and check the sheets of the published map, then print them or save them as PDF"),
               .run =
                   [&window] {
                       SheetsDialog(*window.session(), window.knownChecks(), &window).exec();
                       window.views().renewPageGuides();
                   },
               .enabled = open});
    table.add({.id = QStringLiteral("file.print"),
               .text = FileActions::tr("&Print…"),
               .shortcuts = {QKeySequence::Print},
               .icon = QStringLiteral("print"),
               .tip = FileActions::tr("Print what is shown, with a preview"),
               .run = [&window] { printShown(window); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.close"),
               .text = FileActions::tr("&Close"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)},
               .icon = QStringLiteral("close"),
               .tip = FileActions::tr("Close the workspace and go back to the welcome page"),
               .run = [&files] { files.close(); },
               .enabled = open});
    table.add({.id = QStringLiteral("file.quit"),
               .text = FileActions::tr("&Quit"),
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
               .tip = FileActions::tr("Close the program"),
               .run = [&window] { window.close(); }});
    table.at(QStringLiteral("file.quit"))->setMenuRole(QAction::QuitRole);

    QMenu* menu = window.menuBar()->addMenu(table.topics().back().name);
    menu->setObjectName(QStringLiteral("menu.file"));
    table.fill(menu, {QStringLiteral("file.new")});
    fillExamples(menu->addMenu(FileActions::tr("New from an e&xample")), window);
    table.fill(menu, {QStringLiteral("file.open")});
    QMenu* recent = menu->addMenu(FileActions::tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, &window, [recent, &window] { fillRecent(recent, window); });
    for (const char* id : {"-", "file.save", "file.save-as", "file.share", "file.save-automatically", "file.unsaved", "-", "file.import", "file.bring-back", "file.paper", "file.scheme", "-", "file.export", "file.sheets", "file.print", "-",
                           "file.close", "file.quit"})
        table.fill(menu, {QString::fromLatin1(id)});
}

} // namespace placewright
