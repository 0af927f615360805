// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/unsaved_work_dialog.h"

#include "app/window/dialogs/error_box.h"
#include "model/change/change_words.h"
#include "views/history/change_page.h"
#include "views/history/history_rows.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <ranges>

namespace placewright {

namespace {

constexpr int questionWidth = 600;

QWidget* titled(const QString& title, QWidget* content) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(title);
    label->setBuddy(content);
    column->addWidget(label);
    column->addWidget(content, 1);
    return part;
}

} // namespace

UnsavedWorkDialog::UnsavedWorkDialog(Document& document, bool offerToOpen, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("unsavedWork"));
    setWindowTitle(tr("What changed since the last save"));
    resize(860, 520);
    auto* edits = new QListWidget;
    edits->setObjectName(QStringLiteral("unsavedEdits"));
    edits->setWordWrap(true);
    const qint64 saved = document.publishedHead().value_or(0);
    for (const HistoryEntry& entry : document.history() | std::views::reverse) {
        if (entry.seq > saved && entry.inForce)
            edits->addItem(tr("%1  %2").arg(historyTime(entry.at), entry.label));
        else if (entry.seq <= saved && !entry.inForce)
            edits->addItem(tr("%1  Taken back: %2").arg(historyTime(entry.at), entry.label));
    }
    auto* page = new ChangePage;
    page->setObjectName(QStringLiteral("unsavedDifferences"));
    page->setFrameShape(QFrame::StyledPanel);
    const auto changes = document.changesSinceSave();
    if (!changes)
        page->showWords(tr("The differences can't be shown"), changes.error().sentence());
    else if (changes->isEmpty())
        page->showWords({}, tr("The design itself is as it was saved."));
    else
        page->showChanges({}, wordsOf(*changes, document.workspace()));
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(titled(tr("&Edits, the newest first"), edits));
    parts->addWidget(titled(tr("&What differs from the saved file"), page));
    parts->setSizes({340, 500});

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* open =
        offerToOpen ? buttons->addButton(tr("&Open the unsaved work"), QDialogButtonBox::AcceptRole) : nullptr;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* words = new QLabel(heading(document, edits->count()));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    if (open)
        open->setDefault(true);
    if (edits->count() > 0)
        edits->setCurrentRow(0);
    edits->setFocus();
}

QString UnsavedWorkDialog::heading(const Document& document, int edits) const {
    const QString name = document.path().isEmpty() ? document.title() : QFileInfo(document.path()).fileName();
    if (!document.publishedHead() || !document.savedAt().isValid())
        return tr("“%1” has not been saved to a file yet: %n edit(s).", nullptr, edits).arg(name);
    return tr("“%1”, last saved %2: %n edit(s) since then.", nullptr, edits)
        .arg(name, historyTime(document.savedAt()));
}

bool showLeftBehind(QWidget* parent, const LeftBehind& left) {
    const auto document = Document::recover(left);
    if (!document) {
        showError(parent, UnsavedWorkDialog::tr("What changed can't be shown"), document.error());
        return false;
    }
    UnsavedWorkDialog dialog(**document, true, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString unsavedWords(const LeftBehind& left) {
    return UnsavedWorkDialog::tr("%n unsaved change(s), the last at %1", nullptr, left.unpublishedEdits)
        .arg(historyTime(left.lastEdit));
}

UnsavedWork askAboutUnsavedWork(QWidget* parent, const LeftBehind& left) {
    QMessageBox box(QMessageBox::Question, QString(),
                    UnsavedWorkDialog::tr("There is unsaved work on “%1”").arg(QFileInfo(left.originPath).fileName()),
                    QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("unsavedWorkQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        UnsavedWorkDialog::tr("The program ended before it was saved: %1. The saved file can be opened as it is; the "
                              "unsaved work then stays on the welcome page.")
            .arg(unsavedWords(left)));
    const auto* work = box.addButton(UnsavedWorkDialog::tr("Open the &unsaved work"), QMessageBox::AcceptRole);
    const auto* saved = box.addButton(UnsavedWorkDialog::tr("Open the &saved file"), QMessageBox::NoRole);
    const auto* show = box.addButton(UnsavedWorkDialog::tr("Show &what changed…"), QMessageBox::ActionRole);
    box.addButton(UnsavedWorkDialog::tr("&Cancel"), QMessageBox::RejectRole);
    // A message box is as wide as its words, which would cut these buttons short.
    if (auto* grid = qobject_cast<QGridLayout*>(box.layout()))
        grid->addItem(new QSpacerItem(questionWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
    for (;;) {
        box.exec();
        if (box.clickedButton() == work)
            return UnsavedWork::takeUp;
        if (box.clickedButton() == saved)
            return UnsavedWork::openSaved;
        if (box.clickedButton() != show)
            return UnsavedWork::cancel;
        if (showLeftBehind(parent, left))
            return UnsavedWork::takeUp;
    }
}

} // namespace placewright
