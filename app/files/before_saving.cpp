// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/before_saving.h"

#include "app/files/dialogs/changed_file_dialog.h"
#include "app/files/dialogs/merge_dialog.h"
#include "app/window/dialogs/error_box.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace placewright {

namespace {

using How = SaveAnswer::How;

struct BeforeSaving {
    Q_DECLARE_TR_FUNCTIONS(BeforeSaving)
};

/// "blmk (mine 14.32)": with a dot, since file names on shared drives can't have a colon.
QString nameForMine(const QString& path) {
    return BeforeSaving::tr("%1 (mine %2).placewright")
        .arg(QFileInfo(path).completeBaseName(), QTime::currentTime().toString(QStringLiteral("HH.mm")));
}

struct Button {
    QString words;
    QMessageBox::ButtonRole role;
    SaveAnswer answer;
};

SaveAnswer ask(QWidget* window,
               const char* name,
               const QString& question,
               const QString& words,
               const std::vector<Button>& answers) {
    QMessageBox box(QMessageBox::Warning, QString(), question, QMessageBox::NoButton, window);
    box.setObjectName(QString::fromLatin1(name));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(words);
    std::vector<QAbstractButton*> buttons;
    for (const Button& button : answers)
        buttons.push_back(box.addButton(button.words, button.role));
    box.setDefaultButton(static_cast<QPushButton*>(buttons.front()));
    box.addButton(BeforeSaving::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    for (std::size_t i = 0; i < buttons.size(); ++i)
        if (box.clickedButton() == buttons[i])
            return answers[i].answer;
    return {How::notNow, {}};
}

SaveAnswer askAboutGone(QWidget* window, const Document& document, const QString& shownName) {
    const QFileInfo file(document.path());
    const Button elsewhere{BeforeSaving::tr("Save &as…"), QMessageBox::AcceptRole, {How::elsewhere, file.fileName()}};
    if (!QFileInfo::exists(file.absolutePath()))
        return ask(window, "goneQuestion", BeforeSaving::tr("The folder of “%1” can't be reached").arg(shownName),
                   BeforeSaving::tr("%1\n\nA drive may be disconnected, or the folder moved or renamed. Your changes are "
                                    "kept in the program's own copy; save again when it is back, or save elsewhere.")
                       .arg(file.absolutePath()),
                   {elsewhere});
    return ask(window, "goneQuestion", BeforeSaving::tr("“%1” is no longer where it was").arg(shownName),
               BeforeSaving::tr("%1\n\nIt has been moved, renamed or deleted since. Your changes are kept in the program's "
                                "own copy.")
                   .arg(document.path()),
               {{BeforeSaving::tr("&Write it there again"), QMessageBox::AcceptRole, {How::writeAgain, {}}}, elsewhere});
}

/// What they wrote can't be read: there is nothing to merge, but nothing needs to be lost either.
SaveAnswer askAboutUnreadable(QWidget* window, const Document& document, const QString& shownName, const Error& error) {
    return ask(window, "unreadableQuestion",
               BeforeSaving::tr("“%1” has been changed elsewhere and can't be read now").arg(shownName),
               error.sentence() + QStringLiteral("\n\n") +
                   BeforeSaving::tr("A program that synchronises files may still be writing it. Your changes are kept."),
               {{BeforeSaving::tr("&Keep both…"), QMessageBox::AcceptRole, {How::elsewhere, nameForMine(document.path())}},
                {BeforeSaving::tr("&Replace it"), QMessageBox::DestructiveRole, {How::writeAgain, {}}}});
}

SaveAnswer askAboutChanged(QWidget* window, Session& session, const QString& shownName) {
    Document& document = session.document();
    const auto theirs = readWorkspaceFile(document.path());
    if (!theirs)
        return askAboutUnreadable(window, document, shownName, theirs.error());
    const FileStamp seen = stampOf(document.path(), theirs->bytes);
    const auto base = document.savedContent();
    ChangedFileDialog dialog(window, shownName, seen.modified, base ? &*base : nullptr, document.workspace(),
                             theirs->workspace);
    dialog.exec();
    switch (dialog.choice()) {
    case ChangedFileDialog::Choice::cancel:
        return {How::notNow, {}};
    case ChangedFileDialog::Choice::keepBoth:
        return {How::elsewhere, nameForMine(document.path())};
    case ChangedFileDialog::Choice::replace:
        document.acceptOnDisk(seen);
        return {};
    case ChangedFileDialog::Choice::merge:
        break;
    }
    auto merge = mergeThreeWay(*base, document.workspace(), theirs->workspace);
    if (!merge.conflicts.empty()) {
        MergeDialog conflicts(window, *base, document.workspace(), theirs->workspace,
                              {BeforeSaving::tr("These were changed here and elsewhere, and only one of the two can stand. Choose "
                                                "which; all other changes are taken from both."),
                               BeforeSaving::tr("&Merge and save"), session.system(), session.option()});
        if (conflicts.exec() != QDialog::Accepted)
            return {How::notNow, {}};
        merge = conflicts.merge();
    }
    const Edit edit{{QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Merged what was changed elsewhere")), {}},
                    std::move(merge.changes)};
    if (!session.apply(Result<Edit>(edit)))
        return {How::notNow, {}};
    if (const auto taken = document.takeVersionsOf(*theirs); !taken) {
        showError(window, BeforeSaving::tr("The named versions made elsewhere can't be taken over"), taken.error());
        return {How::notNow, {}};
    }
    document.acceptOnDisk(seen);
    return {};
}

} // namespace

SaveAnswer askBeforeSaving(QWidget* window, Session& session, const QString& shownName) {
    const Document& document = session.document();
    switch (document.onDisk()) {
    case OnDisk::asSaved:
        return {};
    case OnDisk::gone:
        return askAboutGone(window, document, shownName);
    case OnDisk::changed:
        return askAboutChanged(window, session, shownName);
    case OnDisk::unreadable:
        break;
    }
    return {}; // Save itself says why it can't.
}

SaveAnswer askAboutBlocked(QWidget* window, const Document& document, const QString& shownName) {
    return ask(window, "blockedQuestion", BeforeSaving::tr("“%1” is %2").arg(shownName, document.savingBlocked()),
               BeforeSaving::tr("Your changes are kept here, and can be saved under another name."),
               {{BeforeSaving::tr("Save &as…"), QMessageBox::AcceptRole, {How::elsewhere, nameForMine(document.path())}}});
}

} // namespace placewright
