// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/change_list_model.h"

namespace placewright {

void ChangeListModel::show(Comparison comparison, const ChangeFilter& filter) {
    beginResetModel();
    m_comparison = std::move(comparison);
    fill(filter);
    endResetModel();
}

void ChangeListModel::narrow(const ChangeFilter& filter) {
    beginResetModel();
    fill(filter);
    endResetModel();
}

void ChangeListModel::fill(const ChangeFilter& filter) {
    m_rows.clear();
    for (std::size_t i = 0; i < m_comparison.groups.size(); ++i) {
        Row row{i, {}};
        for (const std::size_t change : m_comparison.groups[i].changes)
            if (filter.lets(m_comparison.changes[change]))
                row.changes.push_back(change);
        if (!row.changes.empty())
            m_rows.push_back(std::move(row));
    }
}

std::optional<std::size_t> ChangeListModel::placeOf(const QModelIndex& index) const {
    if (!index.isValid() || isHeading(index))
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(index.internalId()) - 1].changes[static_cast<std::size_t>(index.row())];
}

const OptionChange* ChangeListModel::changeAt(const QModelIndex& index) const {
    const auto place = placeOf(index);
    return place ? &m_comparison.changes[*place] : nullptr;
}

const ChangeGroup* ChangeListModel::groupAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const std::size_t row = isHeading(index) ? static_cast<std::size_t>(index.row()) : static_cast<std::size_t>(index.internalId()) - 1;
    return &m_comparison.groups[m_rows[row].group];
}

std::set<std::size_t> ChangeListModel::listed(const QModelIndex& group) const {
    std::set<std::size_t> changes;
    const ChangeGroup* wanted = groupAt(group);
    for (const Row& row : m_rows)
        if (!wanted || &m_comparison.groups[row.group] == wanted)
            changes.insert(row.changes.begin(), row.changes.end());
    return changes;
}

QModelIndex ChangeListModel::indexOf(const EntityKey& key, const Id& body) const {
    QModelIndex found;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex heading = index(row, 0);
        for (int child = 0; child < rowCount(heading); ++child) {
            const QModelIndex at = index(child, 0, heading);
            const EntityKey& other = changeAt(at)->key;
            if (other.kind != key.kind || other.id != key.id)
                continue;
            if (groupAt(at)->body == body)
                return at;
            if (!found.isValid())
                found = at;
        }
    }
    return found;
}

QModelIndex ChangeListModel::step(const QModelIndex& from, int by) const {
    std::vector<QModelIndex> all;
    std::size_t at = 0;
    bool isAt = false;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex heading = index(row, 0);
        // A heading stands before its changes.
        if (heading == from)
            at = all.size();
        for (int child = 0; child < rowCount(heading); ++child) {
            const QModelIndex change = index(child, 0, heading);
            if (change == from) {
                at = all.size();
                isAt = true;
            }
            all.push_back(change);
        }
    }
    if (all.empty())
        return {};
    if (!isAt && by > 0)
        return all[at % all.size()];
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    return all[static_cast<std::size_t>((static_cast<std::ptrdiff_t>(at) + by % count + count) % count)];
}

QModelIndex ChangeListModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex ChangeListModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || isHeading(index))
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int ChangeListModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    return isHeading(parent) ? static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].changes.size()) : 0;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const {
    const ChangeGroup* group = groupAt(index);
    if (!group)
        return {};
    const OptionChange* change = changeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return change ? change->headline() : group->name;
    case Qt::ToolTipRole:
        return change ? change->headline() : group->summary;
    case Qt::AccessibleTextRole:
        if (change)
            return change->headline();
        return group->summary.isEmpty() ? group->name : tr("%1: %2").arg(group->name, group->summary);
    default:
        return {};
    }
}

} // namespace placewright
