// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QStyledItemDelegate>

#include <functional>
#include <set>

namespace placewright {

/// Paints cells of the map with the marks of the printed one, and edits the columns right of the bodies in place.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    void setMarked(std::set<int> columns) { m_marked = std::move(columns); }
    /// Called with what a person typed or chose for a cell.
    std::function<void(const QModelIndex& index, const QString& text)> commit;
    /// What the field holds, as it is to be edited.
    std::function<QString(const QModelIndex& index)> stored;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const Theme* m_theme;
    std::set<int> m_marked;
};

} // namespace placewright
