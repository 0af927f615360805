// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/options/option_bring_in.h"

#include "app/files/dialogs/merge_dialog.h"
#include "app/window/dialogs/error_box.h"
#include "app/window/main_window.h"
#include "model/document/common_start.h"
#include "model/options/bring_in.h"
#include "model/options/comparison_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace placewright {

namespace {

struct BringInWords {
    Q_DECLARE_TR_FUNCTIONS(BringInOption)
};

/// The other file, and what both began with where that can be known.
struct OtherFile {
    QString name;
    Workspace workspace;
    std::optional<CommonStart> start;
    QStringList notes; ///< What was left out in reading it.
};

QString askOptionFile(MainWindow& window) {
    const QString& own = window.session()->document().path();
    QFileDialog dialog(&window, BringInWords::tr("Bring in an option"));
    dialog.setObjectName(QStringLiteral("bringInFile"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({BringInWords::tr("Workspaces and exchange files (*.placewright *.json)"), BringInWords::tr("All files (*)")});
    if (!own.isEmpty())
        dialog.setDirectory(QFileInfo(own).absolutePath());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Result<OtherFile> readOther(Document& document, const QString& path) {
    OtherFile other{QFileInfo(path).completeBaseName(), {}, {}, {}};
    if (QFile file(path); file.open(QIODevice::ReadOnly) && looksLikeWorkspaceFile(file.read(16))) {
        auto stored = readWorkspaceFile(path);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        auto start = commonStart(document, *stored);
        if (!start)
            return tl::unexpected<Error>(start.error());
        other.workspace = std::move(stored->workspace);
        other.start = std::move(*start);
    } else {
        auto read = readAnyWorkspace(path, &other.notes);
        if (!read)
            return tl::unexpected<Error>(read.error());
        other.workspace = std::move(*read);
    }
    if (other.workspace.options.empty())
        return failure(BringInWords::tr("the file has no option"), path);
    return other;
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
    dialog.setWindowTitle(BringInWords::tr("Bring in an option"));
    dialog.setLabelText(BringInWords::tr("&Option of that file"));
    dialog.setComboBoxItems(names);
    dialog.setOkButtonText(BringInWords::tr("&OK"));
    dialog.setCancelButtonText(BringInWords::tr("&Cancel"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return options[static_cast<std::size_t>(std::max<qsizetype>(0, names.indexOf(dialog.textValue())))];
}

QString startWords(const OtherFile& other) {
    return other.start ? BringInWords::tr("Both began with %1.").arg(other.start->words)
                       : BringInWords::tr("What both began with isn't known, as the file doesn't hold this workspace's history. So "
                                          "what one of them alone has is kept, and all that both have differently is asked about.");
}

/// Nothing after "Cancel".
std::optional<BringIn> askHow(MainWindow& window, const OtherFile& other, const Id& chosen) {
    const Workspace& mine = window.session()->document().workspace();
    if (!mine.options.contains(chosen) || (!other.start && !canBeOne(mine, other.workspace, chosen)))
        return BringIn::beside;
    QMessageBox box(QMessageBox::Question, BringInWords::tr("Bring in an option"),
                    BringInWords::tr("“%1” is here too. Shall the two become one?").arg(optionName(mine, chosen)), QMessageBox::NoButton, &window);
    box.setObjectName(QStringLiteral("bringInHow"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(startWords(other));
    const auto* merge = box.addButton(BringInWords::tr("&Merge the two"), QMessageBox::AcceptRole);
    const auto* beside = box.addButton(BringInWords::tr("&Add it beside"), QMessageBox::AcceptRole);
    box.addButton(BringInWords::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == merge)
        return BringIn::merged;
    return box.clickedButton() == beside ? std::optional(BringIn::beside) : std::nullopt;
}

/// Asks about what both have differently; nothing after "Cancel".
std::optional<Merge> mergedWith(MainWindow& window, const ComingIn& coming, const OtherFile& other) {
    const Session& session = *window.session();
    const Workspace& mine = session.document().workspace();
    Merge merge = mergeThreeWay(coming.base, mine, coming.theirs);
    if (merge.conflicts.empty())
        return merge;
    const Id drawn = mine.options.contains(coming.option) ? coming.option : session.option();
    MergeDialog dialog(&window, coming.base, mine, coming.theirs,
                       {BringInWords::tr("These differ here and in “%1”, and only one of the two can stand. Choose which; all else is "
                                         "taken from both. %2")
                            .arg(other.name, startWords(other)),
                        BringInWords::tr("&Bring in"), session.system(), drawn, other.start.has_value()});
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.merge();
}

} // namespace

void bringInOption(MainWindow& window) {
    const QString path = askOptionFile(window);
    if (path.isEmpty())
        return;
    Session& session = *window.session();
    const QString headline = BringInWords::tr("Nothing could be brought in");
    const auto other = readOther(session.document(), path);
    if (!other)
        return showError(&window, headline, other.error());
    const Id chosen = askOption(window, other->workspace);
    const auto how = chosen.isNull() ? std::nullopt : askHow(window, *other, chosen);
    if (!how)
        return;
    const Workspace& mine = session.document().workspace();
    const QString name = nameForComing(mine, other->workspace, chosen, other->name);
    const auto coming = comingIn(mine, other->workspace, chosen, *how, name, other->start ? &other->start->content : nullptr);
    if (!coming)
        return showError(&window, headline, coming.error());
    auto merge = mergedWith(window, *coming, *other);
    if (!merge)
        return;
    const auto renamed = merge->renamed.find({Id(), Kind::option, coming->option});
    const Id option = renamed == merge->renamed.end() ? coming->option : renamed->second;
    const std::size_t count = merge->changes.size();
    if (count == 0)
        return Q_EMIT session.said(BringInWords::tr("There is nothing in “%1” that isn't here already").arg(other->name));
    const char* const label = *how == BringIn::merged ? QT_TRANSLATE_NOOP("Edit", "Merge option %1 with that of %2")
                                                      : QT_TRANSLATE_NOOP("Edit", "Bring in option %1 from %2");
    const Edit edit{{QString::fromLatin1(label), {*how == BringIn::merged ? optionName(mine, option) : name, other->name}},
                    std::move(merge->changes)};
    if (!session.apply(Result<Edit>(edit)))
        return;
    session.showOption(option);
    // Of the system that is shown the option would hold nothing.
    if (const Table<System>& theirs = other->workspace.systems; !theirs.empty() && !theirs.contains(session.system()))
        session.showSystem(inOrder(theirs).front()->id);
    if (*how == BringIn::merged)
        Q_EMIT session.said(count == 1 ? BringInWords::tr("Merged: 1 change came in from “%1”").arg(other->name)
                                       : BringInWords::tr("Merged: %2 changes came in from “%1”").arg(other->name, QString::number(count)));
    if (other->notes.isEmpty())
        return;
    QMessageBox box(QMessageBox::Information, BringInWords::tr("Placewright"), BringInWords::tr("The option is here. Of its file:"),
                    QMessageBox::Ok, &window);
    box.setObjectName(QStringLiteral("bringInNotes"));
    box.setInformativeText(other->notes.join(u'\n'));
    box.exec();
}

} // namespace placewright
