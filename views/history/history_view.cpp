// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_view.h"

#include "views/history/change_page.h"
#include "views/history/history_delegate.h"
#include "views/history/version_dialogs.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace placewright {

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QTreeWidget),
      m_details(new ChangePage) {
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    addActions();
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(makeButtons());
    column->addWidget(parts, 1);
    setFocusProxy(m_list);

    // Queued: going to a line changes the list in which the click is still being handled.
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryView::goToRow, Qt::QueuedConnection);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryView::followChoice);
    connect(&session.document(), &Document::stateChanged, this, &HistoryView::refreshIfShown);
}

void HistoryView::addActions() {
    const auto add = [this](const QString& text, const QString& name, const QKeySequence& key, auto work) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        // The list takes these keys itself, so that they are free elsewhere; here they are shown.
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        m_list->addAction(action);
        return action;
    };
    m_go = add(tr("&Go here"), QStringLiteral("history.go"), QKeySequence(Qt::Key_Return), [this] { goToRow(); });
    m_look = add(tr("&Look at it…"), QStringLiteral("history.look"), {}, [this] {
        if (const auto* version = chosenVersion())
            Q_EMIT lookRequested(*version);
    });
    m_rename = add(tr("&Rename the version…"), QStringLiteral("history.rename"), QKeySequence(Qt::Key_F2), [this] {
        if (const auto* version = chosenVersion())
            renameVersionAsking(this, m_session, NamedVersion(*version));
    });
    m_delete = add(tr("&Delete the version…"), QStringLiteral("history.delete"), QKeySequence(Qt::Key_Delete), [this] {
        if (const auto* version = chosenVersion())
            removeVersionAsking(this, m_session, NamedVersion(*version));
    });
    m_name = add(tr("&Name this version…"), QStringLiteral("history.name"), {},
                 [this] { nameVersionAsking(this, m_session); });
}

QWidget* HistoryView::makeButtons() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_goButton = new QPushButton;
    m_goButton->setObjectName(QStringLiteral("historyGo"));
    auto* name = new QPushButton(tr("Name &version…"));
    name->setObjectName(QStringLiteral("historyName"));
    name->setToolTip(tr("Keep what there is now under a name, such as “before the board meeting”"));
    connect(m_goButton, &QPushButton::clicked, m_go, &QAction::trigger);
    connect(name, &QPushButton::clicked, m_name, &QAction::trigger);
    layout->addWidget(m_goButton);
    layout->addWidget(name);
    layout->addStretch(1);
    return row;
}

bool HistoryView::eventFilter(QObject* watched, QEvent* event) {
    const bool wanted = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !wanted)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    QAction* action = key->modifiers() != Qt::NoModifier ? nullptr
                      : key->key() == Qt::Key_F2         ? m_rename
                      : key->key() == Qt::Key_Delete     ? m_delete
                                                         : nullptr;
    if (!action)
        return QWidget::eventFilter(watched, event);
    // Elsewhere these keys are about what is selected on the drawing, which nobody means who is in this list.
    event->accept();
    if (event->type() == QEvent::KeyPress && action->isEnabled())
        action->trigger();
    return true;
}

void HistoryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void HistoryView::refreshIfShown() {
    m_stale = true;
    if (isVisible())
        refresh();
}

const HistoryRow* HistoryView::chosenRow() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

const NamedVersion* HistoryView::chosenVersion() const {
    const HistoryRow* row = chosenRow();
    return row && row->what == HistoryRow::What::version ? &row->version : nullptr;
}

void HistoryView::addRow(const HistoryRow& row) {
    auto* item = new QTreeWidgetItem({row.title});
    item->setData(0, HistoryDelegate::detailRole, row.detail);
    item->setData(0, HistoryDelegate::undoneRole, !row.inForce);
    item->setData(0, Qt::AccessibleTextRole,
                  row.detail.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.detail));
    item->setToolTip(0, row.title);
    if (row.what == HistoryRow::What::version) {
        QFont font = m_list->font();
        font.setBold(true);
        item->setFont(0, font);
    }
    m_list->addTopLevelItem(item);
}

void HistoryView::refresh() {
    m_stale = false;
    const HistoryRow chosen = chosenRow() ? *chosenRow() : HistoryRow{HistoryRow::What::edit, -1, {}, {}, {}, true};
    const int scrolled = m_list->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_rows = historyRows(m_session.document());
        for (const HistoryRow& row : m_rows)
            addRow(row);
        restoreChoice(chosen);
    }
    m_list->verticalScrollBar()->setValue(scrolled);
    followChoice();
}

void HistoryView::restoreChoice(const HistoryRow& chosen) {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].what == chosen.what && m_rows[i].seq == chosen.seq && m_rows[i].version.id == chosen.version.id)
            return m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(i)));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].what != HistoryRow::What::version && m_rows[i].seq == m_session.document().head())
            return m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(i)));
}

void HistoryView::followChoice() {
    const HistoryRow* row = chosenRow();
    const bool version = chosenVersion() != nullptr;
    m_go->setText(version ? tr("&Go back to it") : tr("&Go here"));
    m_goButton->setText(m_go->text());
    m_go->setEnabled(row && (version || row->seq != m_session.document().head()));
    m_goButton->setEnabled(m_go->isEnabled());
    for (QAction* action : {m_look, m_rename, m_delete}) {
        action->setEnabled(version);
        action->setVisible(version);
    }
    showDetails();
}

void HistoryView::showDetails() {
    const HistoryRow* row = chosenRow();
    if (!row || row->what == HistoryRow::What::beginning) {
        m_details->showWords({}, row ? tr("Go here to take back every edit that is kept.") : QString());
        return;
    }
    Document& document = m_session.document();
    Result<ChangeSet> changes;
    if (row->what == HistoryRow::What::version) {
        const auto content = document.contentOf(row->version);
        changes = content ? Result<ChangeSet>(difference(*content, document.workspace()))
                          : Result<ChangeSet>(tl::unexpected<Error>(content.error()));
    } else {
        changes = document.changesOf(row->seq);
    }
    if (!changes)
        return m_details->showWords(tr("This can't be shown"), changes.error().sentence());
    if (row->what != HistoryRow::What::version)
        return m_details->showChanges({}, wordsOf(*changes, document.workspace()));
    m_details->showChanges(changes->isEmpty() ? tr("Nothing differs between “%1” and now.").arg(row->title)
                                              : tr("Changed from “%1” to now:").arg(row->title),
                           wordsOf(*changes, document.workspace()));
}

void HistoryView::goToRow() {
    const HistoryRow* row = chosenRow();
    if (!row)
        return;
    if (row->what == HistoryRow::What::version)
        m_session.apply(m_session.document().returnTo(row->version));
    else
        m_session.goTo(row->seq);
}

} // namespace placewright
