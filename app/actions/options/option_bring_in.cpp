// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/options/option_bring_in.h"

#include "app/window/dialogs/error_box.h"
#include "app/window/main_window.h"
#include "model/document/document.h"
#include "model/edits/options.h"
#include "model/options/comparison_words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>

namespace placewright {

namespace {

struct BringIn {
    Q_DECLARE_TR_FUNCTIONS(BringInOption)
};

QString askOptionFile(MainWindow& window) {
    const QString& own = window.session()->document().path();
    QFileDialog dialog(&window, BringIn::tr("Bring in an option"));
    dialog.setObjectName(QStringLiteral("bringInFile"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({BringIn::tr("Workspaces and exchange files (*.placewright *.json)"), BringIn::tr("All files (*)")});
    if (!own.isEmpty())
        dialog.setDirectory(QFileInfo(own).absolutePath());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// Null after "Cancel".
Id askOption(MainWindow& window, const Workspace& other) {
    const std::vector<Id> options = other.optionsInOrder();
    if (options.size() == 1)
        return options.front();
    QStringList names;
    for (const Id& id : options)
        names.append(QStringLiteral("%1. %2").arg(names.size() + 1).arg(listedName(other, id)));
    QInputDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("bringInOption"));
    dialog.setWindowTitle(BringIn::tr("Bring in an option"));
    dialog.setLabelText(BringIn::tr("&Option of that file"));
    dialog.setComboBoxItems(names);
    dialog.setOkButtonText(BringIn::tr("&OK"));
    dialog.setCancelButtonText(BringIn::tr("&Cancel"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return options[static_cast<std::size_t>(std::max<qsizetype>(0, names.indexOf(dialog.textValue())))];
}

} // namespace

void bringInOption(MainWindow& window) {
    const QString path = askOptionFile(window);
    if (path.isEmpty())
        return;
    const QString headline = BringIn::tr("Nothing could be brought in");
    QStringList notes;
    const auto other = readAnyWorkspace(path, &notes);
    if (!other)
        return showError(&window, headline, other.error());
    if (other->options.empty())
        return showError(&window, headline, {BringIn::tr("the file has no option"), path, {}, {}});
    const Id chosen = askOption(window, *other);
    if (chosen.isNull())
        return;
    Session& session = *window.session();
    const Id added = session.applyAddition(adoptOption(session.document().workspace(), withOnlyOption(*other, chosen),
                                                       optionName(*other, chosen), &notes));
    if (added.isNull())
        return;
    session.showOption(added);
    if (notes.isEmpty())
        return;
    QMessageBox box(QMessageBox::Information, BringIn::tr("Placewright"),
                    BringIn::tr("The option is here. What all options share stays as it was here:"), QMessageBox::Ok, &window);
    box.setObjectName(QStringLiteral("bringInNotes"));
    box.setInformativeText(notes.join(u'\n'));
    box.exec();
}

} // namespace placewright
