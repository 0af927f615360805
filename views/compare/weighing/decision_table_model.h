// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/weighing/decision_table.h"

#include <QAbstractTableModel>

namespace placewright {

/// A decision table to look at and to type into: a row a criterion and one for the totals; a column for the weight, and three
/// an option, for the raw number, the score and what it adds. Weights and what people score can be typed.
class DecisionTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, weightColumn, firstPart };
    enum Part { raw, score, weighted, partCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows and columns, and with them what is current, where they are the same as before.
    void show(DecisionTable table);
    const DecisionTable& table() const { return m_table; }

    /// Null in the row of totals and where there is no row.
    const WeighedCriterion* criterionAt(const QModelIndex& index) const;
    /// Place of the option that a column is about; nothing for the first columns.
    std::optional<std::size_t> optionAt(const QModelIndex& index) const;
    /// True for the weight of a criterion and for what people score.
    bool canType(const QModelIndex& index) const;
    int rowOf(const Id& criterion) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Asks for what was typed; the table is another once the document is.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Nothing for a field that was emptied.
    void weightTyped(const placewright::Id& criterion, std::optional<qint64> weight);
    void scoreTyped(const placewright::Id& criterion, const placewright::Id& option, std::optional<qint64> score);
    /// What was typed is no number; `wanted` says what would be.
    void refused(const QString& typed, const QString& wanted);

private:
    bool hasTotals() const;
    bool isTotals(const QModelIndex& index) const;
    QString words(const QModelIndex& index) const;
    QString totalWords(const QModelIndex& index) const;
    QString tip(const QModelIndex& index) const;

    DecisionTable m_table;
};

} // namespace placewright
