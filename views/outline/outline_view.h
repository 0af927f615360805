// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/session/find_field.h"
#include "views/session/session.h"

#include <QModelIndex>
#include <QWidget>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace placewright {

class OutlineModel;

/// Everything of the option shown, as a tree with a find field. What is selected here is selected everywhere, and back.
class OutlineView : public QWidget {
    Q_OBJECT

public:
    explicit OutlineView(Session& session, QWidget* parent = nullptr);

    /// What a right click or the menu key offers; the actions stay their owner's.
    void setContextActions(const QList<QAction*>& actions);
    QTreeView* tree() const { return m_tree; }
    FindField* findField() const { return m_find; }

    /// Goes to the next entity with the words of the find field, or to the one before with -1; from the end to the
    /// beginning. False if the field is empty or nothing has them.
    bool findNext(int step);

public Q_SLOTS:
    void focusFind();
    void reveal(const placewright::Id& id);
    /// Opens the name of an entity for editing in its row.
    void beginRename(const placewright::Id& id);

private:
    void focusTree();
    void filter(const QString& words);
    void collectMatches(const QModelIndex& parent, const QString& words, QModelIndexList& found) const;
    void openMatches(const QModelIndex& parent, const QString& words);
    void openFirst();
    void takeSelection();
    void showSelection();
    void showMenu(const QPoint& at);
    void showEmptyState();
    void rememberOpen();
    QModelIndex rowOf(const Id& id) const;
    bool isOpenTo(const QModelIndex& row) const;

    Session& m_session;
    OutlineModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTreeView* m_tree;
    FindField* m_find;
    QLabel* m_nothing;
    QStackedWidget* m_pages;
    QList<QAction*> m_actions;
    QList<QPersistentModelIndex> m_openBeforeFind;
    bool m_syncing = false;
};

} // namespace placewright
