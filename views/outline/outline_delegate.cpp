// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outline_delegate.h"

#include "views/outline/outline_model.h"

#include <QApplication>
#include <QPainter>

namespace placewright {

void OutlineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid())
        option->font.setBold(true);
    option->fontMetrics = QFontMetrics(option->font);
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QString detail = index.data(OutlineModel::DetailRole).toString();
    if (detail.isEmpty())
        return;
    // As read from left to right; mirrored again below where the interface is.
    QRect space = QStyle::visualRect(row.direction, row.rect,
                                     style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget));
    const int gap = row.fontMetrics.horizontalAdvance(QLatin1Char('m'));
    space.setLeft(space.left() + row.fontMetrics.horizontalAdvance(row.text) + 2 * gap);
    space.setRight(row.rect.right() - gap / 2);
    if (space.width() < 2 * gap)
        return;
    const bool selected = row.state & QStyle::State_Selected;
    QColor colour = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (!selected)
        colour.setAlphaF(0.72F); // At least 4.5:1 on the base of a light and of a dark palette.
    QFont font = row.font;
    font.setBold(false);
    painter->save();
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(QStyle::visualRect(row.direction, row.rect, space),
                      static_cast<int>(QStyle::visualAlignment(row.direction, Qt::AlignVCenter | Qt::AlignLeft)),
                      QFontMetrics(font).elidedText(detail, Qt::ElideRight, space.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    // A row is a target for pointers: at least 24 by 24 (WCAG 2.2, 2.5.8).
    size.setHeight(std::max(size.height() + 4, 24));
    return size;
}

} // namespace placewright
