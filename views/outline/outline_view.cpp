// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline_view.h"

#include "views/outline/outline_delegate.h"
#include "views/outline/outline_model.h"

#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace placewright {

OutlineView::OutlineView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new OutlineModel(session, this)),
      m_proxy(new QSortFilterProxyModel(this)),
      m_tree(new QTreeView),
      m_find(new FindField(tr("Find by name"))),
      m_nothing(new QLabel),
      m_pages(new QStackedWidget) {
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(OutlineModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_find->setAccessibleName(tr("Find in the outline"));

    m_tree->setObjectName(QStringLiteral("outlineTree"));
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setAutoExpandDelay(700);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTextElideMode(Qt::ElideRight);

    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(24);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_nothing);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_tree);

    connect(m_find, &QLineEdit::textChanged, this, &OutlineView::filter);
    connect(m_find, &FindField::leaving, this, &OutlineView::focusTree);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &OutlineView::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlineView::takeSelection);
    connect(&session, &Session::selectionChanged, this, &OutlineView::showSelection);
    connect(&session, &Session::revealRequested, this, &OutlineView::reveal);
    connect(&session, &Session::renameRequested, this, [this](const Id& id) {
        if (m_tree->hasFocus())
            beginRename(id);
    });
    openFirst();
    showSelection();
}

void OutlineView::setContextActions(const QList<QAction*>& actions) {
    m_actions = actions;
}

void OutlineView::focusFind() {
    m_find->take();
}

void OutlineView::openFirst() {
    for (int row = 0; row < std::min(3, m_proxy->rowCount()); ++row)
        m_tree->expand(m_proxy->index(row, 0));
}

QModelIndex OutlineView::rowOf(const Id& id) const {
    return m_proxy->mapFromSource(m_model->indexOf(id));
}

bool OutlineView::isOpenTo(const QModelIndex& row) const {
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        if (!m_tree->isExpanded(above))
            return false;
    return row.isValid();
}

void OutlineView::reveal(const Id& id) {
    if (!rowOf(id).isValid() && m_model->indexOf(id).isValid())
        m_find->clear();
    const QModelIndex row = rowOf(id);
    if (!row.isValid())
        return;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    showSelection();
    m_tree->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

void OutlineView::beginRename(const Id& id) {
    reveal(id);
    const QModelIndex row = m_tree->currentIndex();
    m_tree->edit(row.data(OutlineModel::IdRole).toString() == id.text() ? row : rowOf(id));
}

void OutlineView::takeSelection() {
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    std::vector<Id> ids;
    const auto rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        const Id id(row.data(OutlineModel::IdRole).toString());
        if (!id.isNull() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    m_session.select(std::move(ids));
}

void OutlineView::showSelection() {
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    QItemSelectionModel* selection = m_tree->selectionModel();
    // A row that shows a selected entity stays: an organisation may stand in several parts of the tree.
    std::vector<Id> missing = m_session.selection();
    QItemSelection wanted;
    const auto rows = selection->selectedRows();
    for (const QModelIndex& row : rows)
        if (std::erase(missing, Id(row.data(OutlineModel::IdRole).toString())) > 0)
            wanted.select(row, row);
    QModelIndex current;
    for (const Id& id : missing)
        if (const QModelIndex row = rowOf(id); row.isValid()) {
            wanted.select(row, row);
            current = row;
        }
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!current.isValid())
        return;
    const bool inSight = isOpenTo(current);
    // Making a row current would open the tree down to it; only `reveal` does that.
    if (inSight) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(current);
    }
}

void OutlineView::filter(const QString& words) {
    const QString wanted = words.trimmed();
    const bool wasFiltering = !m_proxy->filterRegularExpression().pattern().isEmpty();
    if (!wanted.isEmpty() && !wasFiltering)
        rememberOpen();
    {
        const QScopedValueRollback guard(m_syncing, true);
        m_proxy->setFilterFixedString(wanted);
    }
    if (wanted.isEmpty()) {
        m_tree->collapseAll();
        for (const QPersistentModelIndex& row : std::as_const(m_openBeforeFind))
            m_tree->expand(m_proxy->mapFromSource(row));
        m_openBeforeFind.clear();
    } else {
        openMatches({}, wanted);
    }
    showEmptyState();
    showSelection();
}

void OutlineView::rememberOpen() {
    m_openBeforeFind.clear();
    std::vector<QModelIndex> todo{QModelIndex()};
    while (!todo.empty()) {
        const QModelIndex parent = todo.back();
        todo.pop_back();
        for (int row = 0; row < m_proxy->rowCount(parent); ++row)
            if (const QModelIndex child = m_proxy->index(row, 0, parent); m_tree->isExpanded(child)) {
                m_openBeforeFind.append(m_proxy->mapToSource(child));
                todo.push_back(child);
            }
    }
}

void OutlineView::openMatches(const QModelIndex& parent, const QString& words) {
    for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
        const QModelIndex child = m_proxy->index(row, 0, parent);
        openMatches(child, words);
        if (!child.data(OutlineModel::SearchRole).toString().contains(words, Qt::CaseInsensitive))
            continue;
        for (QModelIndex above = parent; above.isValid(); above = above.parent())
            m_tree->expand(above);
    }
}

void OutlineView::collectMatches(const QModelIndex& parent, const QString& words, QModelIndexList& found) const {
    for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
        const QModelIndex child = m_proxy->index(row, 0, parent);
        if (!child.data(OutlineModel::IdRole).toString().isEmpty() &&
            child.data(OutlineModel::SearchRole).toString().contains(words, Qt::CaseInsensitive))
            found.append(child);
        collectMatches(child, words, found);
    }
}

bool OutlineView::findNext(int step) {
    const QString words = m_find->text().trimmed();
    QModelIndexList found;
    if (!words.isEmpty())
        collectMatches({}, words, found);
    if (found.isEmpty())
        return false;
    const auto count = found.size();
    const qsizetype here = found.indexOf(m_tree->currentIndex());
    const qsizetype next = here < 0 ? (step > 0 ? 0 : count - 1) : (here + step + count) % count;
    const QModelIndex row = found.at(next);
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row);
    const Id id(row.data(OutlineModel::IdRole).toString());
    m_session.reveal(id);
    const bool around = here >= 0 && (step > 0 ? next <= here : next >= here) && count > 1;
    const QString at = tr("%1 of %2").arg(next + 1).arg(count);
    Q_EMIT m_session.said(around ? tr("%1, from the other end again").arg(at) : at);
    return true;
}

void OutlineView::showEmptyState() {
    const bool nothing = m_proxy->rowCount() == 0;
    if (nothing)
        m_nothing->setText(tr("Nothing is called “%1”. Try fewer letters, or clear the field to see everything.")
                               .arg(m_find->text().trimmed()));
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget*>(m_nothing) : m_tree);
}

void OutlineView::showMenu(const QPoint& at) {
    if (m_actions.isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void OutlineView::focusTree() {
    m_tree->setFocus(Qt::TabFocusReason);
    if (!m_tree->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_tree->setCurrentIndex(m_proxy->index(0, 0));
}

} // namespace placewright
