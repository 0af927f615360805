// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_list.h"

#include <QAbstractItemModel>

namespace placewright {

/// The assurance list as a tree: themes, their rules, and under a rule that speaks of several subjects each of them.
class AssuranceModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { statement, state, strength, about, columns };

    using QAbstractItemModel::QAbstractItemModel;

    void show(AssuranceList list);
    void narrow(AssuranceFilter filter);
    const AssuranceList& list() const { return m_list; }
    const AssuranceFilter& filter() const { return m_filter; }

    /// Null where there is none at that row.
    const AssuranceTheme* themeAt(const QModelIndex& index) const;
    const AssuranceLine* lineAt(const QModelIndex& index) const;
    /// What can be answered at a row: its own subject, or the only one of its rule.
    const AssuranceEntry* entryAt(const QModelIndex& index) const;
    /// The standing to paint at a row; nothing for a theme.
    std::optional<Standing> standingAt(const QModelIndex& index) const;
    /// Where a rule, or one subject of it, stands; the rule where the subject has no row.
    QModelIndex indexOf(const QString& rule, const Id& subject) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        std::size_t parent = 0;
        int row = 0;
        int theme = -1;
        int line = -1;
        int entry = -1;
        std::vector<std::size_t> children;
    };

    void rebuild();
    std::size_t addNode(std::size_t parent, Node node);
    const Node& nodeAt(const QModelIndex& index) const;
    QString text(const Node& node, int column) const;

    AssuranceList m_list;
    AssuranceFilter m_filter;
    std::vector<Node> m_nodes{Node{}}; ///< The first is the root.
};

} // namespace placewright
