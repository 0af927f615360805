// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/outline/outline_drop.h"
#include "views/outline/outline_tree.h"
#include "views/session/session.h"

#include <QAbstractItemModel>

namespace placewright {

/// The outline as Qt's views see it. After a change only rows that differ are told of, so what is open and selected
/// stays.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole, SearchRole, HeadingRole, HintRole };

    explicit OutlineModel(Session& session, QObject* parent = nullptr);
    ~OutlineModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool
    dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    Id idAt(const QModelIndex& index) const;
    /// The first row that shows the entity.
    QModelIndex indexOf(const Id& id) const;

private:
    void follow();
    void merge(OutlineNode& old, OutlineNode& wanted, const QModelIndex& index);
    const OutlineNode& nodeAt(const QModelIndex& index) const;
    QModelIndex indexOf(const OutlineNode& node) const;
    DropSpot spotAt(int row, const QModelIndex& parent) const;

    Session& m_session;
    std::unique_ptr<OutlineNode> m_root;
};

} // namespace placewright
