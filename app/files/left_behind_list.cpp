// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/left_behind_list.h"

#include "app/files/damaged_work.h"
#include "app/files/dialogs/unsaved_work_dialog.h"
#include "app/look/icons.h"
#include "app/window/start/card_button.h"
#include "views/history/history_rows.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace placewright {

namespace {

QPushButton* addButton(QLayout* row, const QString& words, const QString& name, const QString& spoken) {
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    row->addWidget(button);
    return button;
}

} // namespace

LeftBehindList::LeftBehindList(const std::vector<LeftBehind>& lefts, QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const LeftBehind& left : lefts)
        left.isDamaged() ? addDamaged(rows, left) : addSound(rows, left);
}

void LeftBehindList::addSound(QVBoxLayout* rows, const LeftBehind& left) {
    auto* row = new QHBoxLayout;
    const QString name = nameOf(left);
    const QString file =
        left.originPath.isEmpty() ? tr("never saved to a file") : QDir::toNativeSeparators(left.originPath);
    auto* card = new CardButton(name, tr("%1 · %2").arg(unsavedWords(left), file), icon(QStringLiteral("recent")));
    card->setObjectName(QStringLiteral("recovered"));
    row->addWidget(card, 1);
    auto* show = addButton(row, tr("Show what changed…"), QStringLiteral("recoveredShow"),
                           tr("Show what changed in the recovered work on %1").arg(name));
    auto* discard = addButton(row, tr("Discard…"), QStringLiteral("recoveredDiscard"),
                              tr("Discard the recovered work on %1").arg(name));
    rows->addLayout(row);
    connect(card, &CardButton::clicked, this, [this, left] { Q_EMIT chosen(left); });
    connect(show, &QPushButton::clicked, this, [this, left] {
        if (showLeftBehind(window(), left))
            Q_EMIT chosen(left);
    });
    connect(discard, &QPushButton::clicked, this, [this, left] {
        discardAsking(window(), left);
        Q_EMIT changed();
    });
}

void LeftBehindList::addDamaged(QVBoxLayout* rows, const LeftBehind& left) {
    auto* row = new QHBoxLayout;
    const QString name = nameOf(left);
    auto* words = new QLabel(tr("Work on “%1”, last changed %2, can't be recovered as it is: %3.")
                                 .arg(name, historyTime(left.lastEdit), left.fault));
    words->setObjectName(QStringLiteral("damagedWork"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(QDir::toNativeSeparators(left.folder));
    row->addWidget(words, 1);
    auto* read = addButton(row, tr("Try to read…"), QStringLiteral("damagedRead"),
                           tr("Open what can still be read of the damaged work on %1").arg(name));
    auto* aside = addButton(row, tr("Keep aside"), QStringLiteral("damagedAside"),
                            tr("Put the damaged work on %1 aside").arg(name));
    auto* discard =
        addButton(row, tr("Delete…"), QStringLiteral("damagedDelete"), tr("Delete the damaged work on %1").arg(name));
    rows->addLayout(row);
    connect(read, &QPushButton::clicked, this, [this, left] { Q_EMIT chosen(left); });
    connect(aside, &QPushButton::clicked, this, [this, left] {
        keepAsideTelling(window(), left);
        Q_EMIT changed();
    });
    connect(discard, &QPushButton::clicked, this, [this, left] {
        discardAsking(window(), left);
        Q_EMIT changed();
    });
}

} // namespace placewright
