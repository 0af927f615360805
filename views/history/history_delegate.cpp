// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_delegate.h"

#include <QApplication>
#include <QPainter>

namespace placewright {

namespace {

constexpr int margin = 8;
constexpr int above = 4;

QFont detailFont(const QFont& font) {
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    smaller.setBold(false);
    return smaller;
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto colour = [&](QPalette::ColorRole role) {
        return item.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : role);
    };
    painter->save();
    const QRect room = item.rect.adjusted(margin, above, -margin, -above);
    painter->setFont(item.font);
    painter->setPen(colour(index.data(undoneRole).toBool() ? QPalette::PlaceholderText : QPalette::Text));
    const QFontMetrics metrics(item.font);
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, room.width()));
    const QFont small = detailFont(item.font);
    painter->setFont(small);
    painter->setPen(colour(QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(index.data(detailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return {120, QFontMetrics(item.font).height() + QFontMetrics(detailFont(item.font)).height() + 2 * above + 1};
}

} // namespace placewright
