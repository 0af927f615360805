// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace placewright {

/// Makes rows of a tree as high as their wrapped words need: a tree by itself never asks for more than a line.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit WrappingDelegate(QTreeView* view);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const QTreeView* m_view;
};

} // namespace placewright
