// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"
#include "views/drawing/theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

class QTreeView;

namespace placewright {

/// The sign of a difference as the drawing shows it, `size` pixels high.
QPixmap changeSign(Difference what, const Theme& theme, int size, double pixelRatio);

/// A body's name with what differs beneath, wrapped; its changes each with their sign.
class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ChangeDelegate(QTreeView* list);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QTreeView* m_list;
    const Theme* m_theme;
};

} // namespace placewright
