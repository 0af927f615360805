// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"

#include <QAbstractItemModel>

#include <optional>
#include <set>

namespace placewright {

/// Which changes are listed.
struct ChangeFilter {
    std::array<bool, allDifferences.size()> shown{true, true, true, true};
    bool layout = false;
    std::optional<Kind> kind; ///< Of the things that are listed; nothing for all.

    bool lets(const OptionChange& change) const {
        if (kind && change.key.kind != *kind)
            return false;
        return change.isLayout ? layout : shown[static_cast<std::size_t>(change.what)];
    }
};

/// The changes between two options as a tree of two levels: bodies, then what differs of each.
class ChangeListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(Comparison comparison, const ChangeFilter& filter);
    void narrow(const ChangeFilter& filter);
    const Comparison& comparison() const { return m_comparison; }

    /// Null for the heading of a group, or nothing.
    const OptionChange* changeAt(const QModelIndex& index) const;
    /// The group of a heading or of a change.
    const ChangeGroup* groupAt(const QModelIndex& index) const;
    bool isHeading(const QModelIndex& index) const { return index.isValid() && index.internalId() == 0; }
    /// Where a change stands in `Comparison::changes`.
    std::optional<std::size_t> placeOf(const QModelIndex& index) const;
    /// Listed changes, those of one group only or of all; each once.
    std::set<std::size_t> listed(const QModelIndex& group = {}) const;
    /// The change of a thing, in the group of that body if it stands there too.
    QModelIndex indexOf(const EntityKey& key, const Id& body) const;
    /// The change after or before another in the order of the list; around its ends.
    QModelIndex step(const QModelIndex& from, int by) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        std::size_t group;
        std::vector<std::size_t> changes;
    };
    void fill(const ChangeFilter& filter);

    Comparison m_comparison;
    std::vector<Row> m_rows;
};

} // namespace placewright
