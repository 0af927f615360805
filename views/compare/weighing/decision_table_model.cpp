// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/weighing/decision_table_model.h"

#include <QFont>
#include <QLocale>

namespace placewright {

namespace {

bool sameShape(const DecisionTable& a, const DecisionTable& b) {
    return a.options == b.options &&
           std::equal(a.criteria.begin(), a.criteria.end(), b.criteria.begin(), b.criteria.end(),
                      [](const WeighedCriterion& x, const WeighedCriterion& y) { return x.id == y.id; });
}

QString shownOrDash(const std::optional<double>& number, QString (*shown)(double)) {
    return number ? shown(*number) : DecisionTableModel::tr("–");
}

} // namespace

void DecisionTableModel::show(DecisionTable table) {
    const bool totalsBefore = hasTotals();
    if (sameShape(m_table, table)) {
        DecisionTable before = std::exchange(m_table, std::move(table));
        const bool totalsNow = hasTotals();
        if (totalsBefore == totalsNow) {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            if (columnCount() > 0)
                Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            return;
        }
        m_table = std::exchange(before, std::move(m_table));
        const int last = static_cast<int>(m_table.criteria.size());
        if (totalsNow) {
            beginInsertRows({}, last, last);
            m_table = std::move(before);
            endInsertRows();
        } else {
            beginRemoveRows({}, last, last);
            m_table = std::move(before);
            endRemoveRows();
        }
        if (last > 0)
            Q_EMIT dataChanged(index(0, 0), index(last - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

bool DecisionTableModel::hasTotals() const {
    return std::any_of(m_table.totals.begin(), m_table.totals.end(), [](const auto& total) { return total.has_value(); });
}

bool DecisionTableModel::isTotals(const QModelIndex& index) const {
    return index.isValid() && index.row() == static_cast<int>(m_table.criteria.size());
}

const WeighedCriterion* DecisionTableModel::criterionAt(const QModelIndex& index) const {
    return index.isValid() && !isTotals(index) ? &m_table.criteria[static_cast<std::size_t>(index.row())] : nullptr;
}

std::optional<std::size_t> DecisionTableModel::optionAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < firstPart)
        return std::nullopt;
    return static_cast<std::size_t>((index.column() - firstPart) / partCount);
}

bool DecisionTableModel::canType(const QModelIndex& index) const {
    const WeighedCriterion* criterion = criterionAt(index);
    if (!criterion)
        return false;
    return index.column() == weightColumn ||
           (!criterion->isMeasured() && optionAt(index) && (index.column() - firstPart) % partCount == raw);
}

int DecisionTableModel::rowOf(const Id& criterion) const {
    for (std::size_t i = 0; i < m_table.criteria.size(); ++i)
        if (m_table.criteria[i].id == criterion)
            return static_cast<int>(i);
    return -1;
}

int DecisionTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.criteria.size()) + hasTotals();
}

int DecisionTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstPart + partCount * static_cast<int>(m_table.options.size());
}

QString DecisionTableModel::totalWords(const QModelIndex& index) const {
    if (index.column() == nameColumn)
        return tr("Total");
    if (index.column() == weightColumn)
        return QLocale().toString(m_table.weights);
    return (index.column() - firstPart) % partCount == weighted ? shownOrDash(m_table.totals[*optionAt(index)], weightedShown)
                                                                : QString();
}

QString DecisionTableModel::words(const QModelIndex& index) const {
    const WeighedCriterion* criterion = criterionAt(index);
    if (!criterion)
        return totalWords(index);
    if (index.column() == nameColumn)
        return criterion->name;
    if (index.column() == weightColumn)
        return criterion->weight ? QLocale().toString(*criterion->weight) : tr("no weight");
    const WeighedPart& part = criterion->parts[*optionAt(index)];
    switch ((index.column() - firstPart) % partCount) {
    case raw:
        return part.rawShown;
    case score:
        return shownOrDash(part.score, scoreShown);
    default:
        return shownOrDash(part.weighted, weightedShown);
    }
}

QString DecisionTableModel::tip(const QModelIndex& index) const {
    const WeighedCriterion* criterion = criterionAt(index);
    if (!criterion)
        return m_table.formula;
    if (index.column() == weightColumn)
        return tr("Type a whole number, 0 to leave the criterion out");
    const auto option = optionAt(index);
    if (!option)
        return criterion->isMeasured() ? criterion->figure : criterion->description;
    if (const QString& reason = criterion->parts[*option].reason; !reason.isEmpty())
        return reason;
    return canType(index) ? tr("Type a whole number from 0 to %1").arg(highestScore) : criterion->formula;
}

QVariant DecisionTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::EditRole: {
        const WeighedCriterion* criterion = criterionAt(index);
        if (!criterion || !canType(index))
            return {};
        if (index.column() == weightColumn)
            return criterion->weight ? QString::number(*criterion->weight) : QString();
        const auto& typed = criterion->parts[*optionAt(index)].raw;
        return typed ? QString::number(qRound64(*typed)) : QString();
    }
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(index.siblingAtColumn(nameColumn).data().toString(),
                                    headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' '), words(index));
    case Qt::TextAlignmentRole:
        return index.column() == nameColumn ? QVariant() : QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole:
        if (isTotals(index)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant DecisionTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == nameColumn)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == nameColumn)
        return tr("Criterion");
    if (section == weightColumn)
        return tr("Weight");
    const int place = section - firstPart;
    const QString name = m_table.optionNames.value(place / partCount);
    switch (place % partCount) {
    case raw:
        return tr("%1\nraw").arg(name);
    case score:
        return tr("%1\nscore").arg(name);
    default:
        return tr("%1\nweighted").arg(name);
    }
}

Qt::ItemFlags DecisionTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return canType(index) ? flags | Qt::ItemIsEditable : flags;
}

bool DecisionTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const WeighedCriterion* criterion = criterionAt(index);
    if (role != Qt::EditRole || !criterion || !canType(index))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == index.data(Qt::EditRole).toString())
        return false;
    const bool isWeight = index.column() == weightColumn;
    std::optional<qint64> number;
    if (!typed.isEmpty()) {
        bool good = false;
        const qint64 read = QLocale().toLongLong(typed, &good);
        if (!good || read < 0 || (!isWeight && read > highestScore)) {
            Q_EMIT refused(typed, isWeight ? tr("A weight is a whole number, 0 or more")
                                           : tr("A score is a whole number from 0 to %1").arg(highestScore));
            return false;
        }
        number = read;
    }
    // What follows replaces the table that `criterion` stands in.
    const Id id = criterion->id;
    if (isWeight)
        Q_EMIT weightTyped(id, number);
    else
        Q_EMIT scoreTyped(id, m_table.options[*optionAt(index)], number);
    return true;
}

} // namespace placewright
