// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palette_delegate.h"

#include <QApplication>
#include <QPainter>

namespace placewright {

namespace {

constexpr int margin = 10;

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state & QStyle::State_Selected;
    const auto group = row.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QColor strong = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : row.palette.color(group, QPalette::PlaceholderText);
    QRect room = row.rect.adjusted(margin, 0, -margin, 0);
    const bool mirrored = row.direction == Qt::RightToLeft;
    const int begin = static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const int end = static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);

    painter->save();
    painter->setFont(row.font);
    painter->setPen(quiet);
    const auto takeEnd = [&](const QString& words, int most) {
        if (words.isEmpty())
            return;
        const QString shown = row.fontMetrics.elidedText(words, Qt::ElideRight, most);
        painter->drawText(room, end, shown);
        const int taken = row.fontMetrics.horizontalAdvance(shown) + 2 * margin;
        mirrored ? room.adjust(taken, 0, 0, 0) : room.adjust(0, 0, -taken, 0);
    };
    takeEnd(index.data(KeysRole).toString(), room.width() / 3);
    takeEnd(index.data(DetailRole).toString(), room.width() / 3);
    painter->setPen(strong);
    painter->drawText(room, begin, row.fontMetrics.elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + margin);
    return size;
}

} // namespace placewright
