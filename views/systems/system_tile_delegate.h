// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/theme.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace placewright {

/// A system as a card: its drawing, small, and below it its name and what it holds.
class SystemTileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SystemTileDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Of a card, in pixels.
    void setWidth(int width);
    int width() const { return m_width; }
    static int heightOf(int width, const QFont& font);
    /// Other systems stand in the rows, or they look otherwise.
    void forget() { m_images.clear(); }
    /// That one was drawn anew.
    void forget(int row) { m_images.remove(row); }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QPixmap imageOf(const QModelIndex& index, QSize size, double pixelRatio) const;

    const Theme* m_theme;
    int m_width = 320;
    mutable QHash<int, QPixmap> m_images; ///< By row, as painted last.
};

} // namespace placewright
