// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/dialogs/merge_dialog.h"

#include "app/files/dialogs/merge_drawings.h"
#include "views/session/literal_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

namespace {

enum Column { thingColumn, whatColumn, mineColumn, theirsColumn, keptColumn };

/// A value on one line of a button: long ones are in full in the tip.
void showValue(QRadioButton* button, const QString& words, const QString& value) {
    const QString line = button->fontMetrics().elidedText(value.simplified(), Qt::ElideRight, 560);
    button->setText(words.arg(literalWords(line)));
    button->setToolTip(value);
    button->setAccessibleName(QString(words).remove(u'&').arg(value));
}

} // namespace

MergeDialog::MergeDialog(QWidget* parent, const Workspace& base, const Workspace& mine, const Workspace& theirs, const MergeAsked& asked)
    : QDialog(parent),
      m_base(base),
      m_mine(mine),
      m_theirs(theirs),
      m_tellsBefore(asked.tellsBefore),
      m_list(new QTreeWidget),
      m_drawings(new MergeDrawings(mine, theirs, asked.system, asked.option)),
      m_before(new QLabel),
      m_keepMine(new QRadioButton),
      m_takeTheirs(new QRadioButton) {
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* intro = new QLabel(asked.introduction);
    intro->setObjectName(QStringLiteral("introduction"));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    column->addWidget(intro);

    auto* listLabel = new QLabel(tr("&Conflicts"));
    listLabel->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setHeaderLabels({tr("Thing"), tr("What"), tr("Yours"), tr("Theirs"), tr("Kept")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    for (const int stretched : {thingColumn, mineColumn, theirsColumn})
        m_list->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(whatColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(keptColumn, QHeaderView::ResizeToContents);
    m_list->setToolTip(tr("Press Space or double-click to change what is kept"));
    m_before->setTextFormat(Qt::PlainText);
    m_before->setWordWrap(true);
    m_before->setObjectName(QStringLiteral("before"));
    m_keepMine->setObjectName(QStringLiteral("keepMine"));
    m_takeTheirs->setObjectName(QStringLiteral("takeTheirs"));
    auto* questions = new QWidget;
    auto* question = new QVBoxLayout(questions);
    question->setContentsMargins(0, 0, 0, 6);
    question->addWidget(listLabel);
    question->addWidget(m_list, 1);
    question->addWidget(m_before);
    question->addWidget(m_keepMine);
    question->addWidget(m_takeTheirs);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(questions);
    split->addWidget(m_drawings);
    split->setChildrenCollapsible(false);
    split->setSizes({250, 380});
    column->addWidget(split, 1);

    auto* buttons = new QDialogButtonBox;
    QPushButton* allMine = buttons->addButton(tr("&All yours"), QDialogButtonBox::ResetRole);
    QPushButton* allTheirs = buttons->addButton(tr("A&ll theirs"), QDialogButtonBox::ResetRole);
    QPushButton* merge = buttons->addButton(asked.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Ca&ncel"), QDialogButtonBox::RejectRole);
    merge->setDefault(true);
    for (QPushButton* all : {allMine, allTheirs})
        all->setAutoDefault(false);
    column->addWidget(buttons);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showCurrent);
    // Queued: the choice makes the rows anew in which the click is still being handled.
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &MergeDialog::toggle, Qt::QueuedConnection);
    m_list->installEventFilter(this);
    connect(m_keepMine, &QRadioButton::clicked, this, [this] { choose(Side::mine); });
    connect(m_takeTheirs, &QRadioButton::clicked, this, [this] { choose(Side::theirs); });
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(Side::mine); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(Side::theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSize(1160, 840).boundedTo(screen()->availableSize() - QSize(60, 80)));
    workOut();
    m_list->setFocus();
}

void MergeDialog::workOut() {
    const ConflictRow* row = current();
    const std::vector<ConflictId> shown = row ? row->ids : std::vector<ConflictId>();
    m_merge = mergeThreeWay(m_base, m_mine, m_theirs, m_choices, m_otherwise);
    m_rows = conflictRows(m_merge, m_mine, m_theirs);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ConflictRow& conflict : m_rows) {
            const QStringList cells{conflict.thing, conflict.what, conflict.mine.simplified(), conflict.theirs.simplified(),
                                    conflict.chosen == Side::mine ? tr("yours") : tr("theirs")};
            auto* item = new QTreeWidgetItem(m_list, cells);
            for (int cell = 0; cell < cells.size(); ++cell)
                item->setToolTip(cell, cells.at(cell));
            QFont kept = m_list->font();
            kept.setBold(true);
            item->setFont(conflict.chosen == Side::mine ? mineColumn : theirsColumn, kept);
            if (conflict.ids == shown || m_list->topLevelItemCount() == 1)
                m_list->setCurrentItem(item);
        }
    }
    showCurrent();
}

ConflictRow* MergeDialog::current() {
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index >= 0 && index < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

void MergeDialog::showCurrent() {
    const ConflictRow* row = current();
    for (QWidget* part : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_keepMine), static_cast<QWidget*>(m_takeTheirs)})
        part->setEnabled(row);
    m_drawings->show(row ? row->ids : std::vector<ConflictId>());
    if (!row)
        return;
    m_before->setText(row->before.isEmpty() || !m_tellsBefore ? tr("%1 – %2").arg(row->thing, row->what)
                                            : tr("%1 – %2. Before: %3").arg(row->thing, row->what, row->before));
    showValue(m_keepMine, tr("&Yours: %1"), row->mine);
    showValue(m_takeTheirs, tr("&Theirs: %1"), row->theirs);
    (row->chosen == Side::mine ? m_keepMine : m_takeTheirs)->setChecked(true);
}

void MergeDialog::choose(Side side) {
    if (const ConflictRow* row = current()) {
        for (const ConflictId& id : row->ids)
            m_choices.insert_or_assign(id, side);
        workOut();
    }
}

void MergeDialog::chooseAll(Side side) {
    m_choices.clear();
    m_otherwise = side;
    workOut();
}

bool MergeDialog::eventFilter(QObject* watched, QEvent* event) {
    // Before the list takes Space for choosing rows.
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggle();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void MergeDialog::toggle() {
    if (const ConflictRow* row = current())
        choose(otherSide(row->chosen));
}

} // namespace placewright
