// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/changed_file_dialog.h"

#include "model/change/change_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

namespace {

constexpr int fewChanges = 20; ///< As many can be read at once, with what each is about.

QLabel* words(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString timeWords(const QDateTime& at) {
    return at.date() == QDate::currentDate()
               ? at.time().toString(QStringLiteral("HH:mm"))
               : ChangedFileDialog::tr("%1 on %2").arg(at.time().toString(QStringLiteral("HH:mm")),
                                                       QLocale().toString(at.date(), QLocale::LongFormat));
}

void fill(QTreeWidget* tree, const ChangeSet& changes, const Workspace& now) {
    for (const EntityWords& entity : wordsOf(changes, now)) {
        auto* item = new QTreeWidgetItem(tree, {entity.headline()});
        item->setToolTip(0, entity.headline());
        if (entity.what != EntityWords::What::changed)
            continue;
        for (const FieldWords& field : entity.fields) {
            const QString unset = ChangedFileDialog::tr("not recorded");
            const QString line =
                ChangedFileDialog::tr("%1: %2 → %3")
                    .arg(field.field, field.before.isEmpty() ? unset : field.before.simplified(),
                         field.after.isEmpty() ? unset : field.after.simplified());
            (new QTreeWidgetItem(item, {line}))->setToolTip(0, line);
        }
    }
    if (tree->topLevelItemCount() <= fewChanges)
        tree->expandAll();
    if (tree->topLevelItemCount() > 0)
        tree->setCurrentItem(tree->topLevelItem(0));
}

} // namespace

ChangedFileDialog::ChangedFileDialog(QWidget* parent,
                                     const QString& name,
                                     const QDateTime& changedAt,
                                     const Workspace* base,
                                     const Workspace& mine,
                                     const Workspace& theirs)
    : QDialog(parent) {
    setObjectName(QStringLiteral("changedFileDialog"));
    setWindowTitle(tr("Changed elsewhere"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    QLabel* headline = words(tr("“%1” has been changed elsewhere since you opened or saved it").arg(name));
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    headline->setFont(large);
    column->addWidget(headline);
    column->addWidget(words(base ? tr("Another window, a colleague or a program that synchronises files wrote it at %1. "
                                      "Nothing of yours is lost, whatever you choose.")
                                       .arg(timeWords(changedAt))
                                 : tr("It was written at %1. What the file held before is no longer known, so the two can't "
                                      "be merged; below is how they differ.")
                                       .arg(timeWords(changedAt))));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    if (base) {
        const ChangeSet there = difference(*base, theirs);
        const ChangeSet here = difference(*base, mine);
        const auto count = [](const ChangeSet& changes) { return static_cast<int>(changes.size()); };
        sides->addWidget(side("theirs", tr("Changed &elsewhere (%n)", nullptr, count(there)), there, theirs));
        sides->addWidget(side("mine", tr("Changed by &you (%n)", nullptr, count(here)), here, mine));
    } else {
        const ChangeSet both = difference(mine, theirs);
        sides->addWidget(side("theirs", tr("From yours to the oth&er (%n)", nullptr, static_cast<int>(both.size())), both,
                              theirs));
    }
    column->addLayout(sides, 1);
    column->addWidget(words(tr("Merge takes both into your workspace, as one step that can be undone, and saves. Keep both "
                               "saves yours under another name. Replace saves yours over what was written.")));

    auto* buttons = new QDialogButtonBox;
    QPushButton* merge = buttons->addButton(tr("&Merge and save"), QDialogButtonBox::AcceptRole);
    QPushButton* keepBoth = buttons->addButton(tr("&Keep both…"), QDialogButtonBox::ActionRole);
    QPushButton* replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::DestructiveRole);
    QPushButton* cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    merge->setEnabled(base);
    (base ? merge : keepBoth)->setDefault(true);
    connect(merge, &QPushButton::clicked, this, [this] { choose(Choice::merge); });
    connect(keepBoth, &QPushButton::clicked, this, [this] { choose(Choice::keepBoth); });
    connect(replace, &QPushButton::clicked, this, [this] { choose(Choice::replace); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(820, 520);
    (base ? merge : keepBoth)->setFocus();
}

QWidget* ChangedFileDialog::side(const char* name, const QString& headline, const ChangeSet& changes, const Workspace& now) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(headline);
    auto* tree = new QTreeWidget;
    tree->setObjectName(QString::fromLatin1(name));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setAccessibleName(QString(headline).remove(u'&'));
    label->setBuddy(tree);
    fill(tree, changes, now);
    column->addWidget(label);
    column->addWidget(tree, 1);
    return box;
}

void ChangedFileDialog::choose(Choice choice) {
    m_choice = choice;
    accept();
}

} // namespace placewright
