// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_view.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <ranges>

namespace placewright {

namespace {

constexpr int seqRole = Qt::UserRole;
enum Column { whenColumn, whatColumn, stateColumn };

QString shownTime(const QDateTime& at) {
    const QDateTime here = at.toLocalTime();
    return here.date() == QDate::currentDate() ? QLocale().toString(here.time(), QLocale::ShortFormat)
                                               : QLocale().toString(here, QLocale::ShortFormat);
}

} // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QTreeWidget) {
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderLabels({tr("When"), tr("What was done"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(whenColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(whatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(stateColumn, QHeaderView::ResizeToContents);
    m_list->setToolTip(tr("Press Enter or double-click to go back, or forward again, to a line"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);

    // Queued: going to a line changes the list in which the click is still being handled.
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryView::goToRow, Qt::QueuedConnection);
    connect(&session.document(), &Document::stateChanged, this, &HistoryView::refreshIfShown);
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

void HistoryView::refresh() {
    m_stale = false;
    const qint64 chosen = m_list->currentItem() ? m_list->currentItem()->data(0, seqRole).toLongLong() : -1;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_list->clear();
    const auto history = m_session.document().history();
    QList<QTreeWidgetItem*> rows;
    bool foundNow = false;
    const auto addRow = [&](qint64 seq, const QString& when, const QString& what, QString state, bool inForce) {
        if (inForce && !foundNow) {
            foundNow = true;
            state = state.isEmpty() ? tr("now") : tr("%1, now").arg(state);
        }
        auto* row = new QTreeWidgetItem({when, what, state});
        row->setData(0, seqRole, seq);
        row->setSizeHint(whatColumn, QSize(0, std::max(24, fontMetrics().height() + 8)));
        row->setToolTip(whatColumn, what);
        if (!inForce)
            for (int i = 0; i <= stateColumn; ++i)
                row->setForeground(i, palette().brush(QPalette::PlaceholderText));
        rows.append(row);
    };
    // How it was opened lies after the last edit of an earlier session.
    bool openingShown = false;
    for (const HistoryEntry& entry : history | std::views::reverse) {
        if (entry.beforeOpening && !openingShown) {
            openingShown = true;
            addRow(entry.seq, shownTime(entry.at), entry.label,
                   entry.inForce ? tr("as it was opened") : tr("as it was opened; undone"), entry.inForce);
            continue;
        }
        addRow(entry.seq, shownTime(entry.at), entry.label, entry.inForce ? QString() : tr("undone"), entry.inForce);
    }
    addRow(0, {}, tr("The beginning"), openingShown ? QString() : tr("as it was opened"), true);
    m_list->addTopLevelItems(rows);
    for (QTreeWidgetItem* row : std::as_const(rows))
        if (row->data(0, seqRole).toLongLong() == chosen)
            m_list->setCurrentItem(row);
    m_list->verticalScrollBar()->setValue(scrolled);
}

void HistoryView::goToRow() {
    if (const auto* row = m_list->currentItem())
        if (auto done = m_session.document().goTo(row->data(0, seqRole).toLongLong()); !done)
            Q_EMIT m_session.failed(done.error());
}

} // namespace placewright
