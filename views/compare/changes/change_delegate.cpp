// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/changes/change_delegate.h"

#include "views/compare/changes/change_list_model.h"
#include "views/drawing/comparison/change_marks.h"
#include "views/drawing/painter.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace placewright {

namespace {

constexpr int rowMargin = 5;
constexpr int changeMargin = 4; ///< Above and below a change, which stand closer than groups.
constexpr int rowSign = 18;
constexpr int rowWrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

int heightOf(const QFont& font, const QString& text, int width) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), rowWrapping, text).height();
}

/// How far below the top of a sign its first line begins, so that both are level.
int besideSign(const QFont& font) {
    return std::max(0, (rowSign - QFontMetrics(font).height()) / 2);
}

const ChangeListModel& modelOf(const QModelIndex& index) {
    return static_cast<const ChangeListModel&>(*index.model());
}

} // namespace

QPixmap changeSign(Difference what, const Theme& theme, int size, double pixelRatio) {
    QPixmap sign(QSize(size, size) * pixelRatio);
    sign.setDevicePixelRatio(pixelRatio);
    sign.fill(Qt::transparent);
    DisplayList list;
    const double height = size / 1.25; // A triangle and a diamond are drawn wider.
    list.add(changeMark(what, {size / 2.0, size / 2.0}, height));
    QPainter painter(&sign);
    PaintOptions options;
    options.scale = std::max(1.0, pixelRatio);
    paint(painter, list, theme, options);
    return sign;
}

ChangeDelegate::ChangeDelegate(QTreeView* list) : QStyledItemDelegate(list), m_list(list), m_theme(&printTheme()) {}

int ChangeDelegate::textWidth(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool heading = modelOf(index).isHeading(index);
    const int depth = heading ? 1 : 2;
    const int room = m_list->viewport()->width() - depth * m_list->indentation() - 2 * rowMargin;
    return std::max(80, heading ? room : room - rowSign - rowMargin);
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = textWidth(option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!modelOf(index).isHeading(index))
        return {width, std::max(rowSign, besideSign(option.font) + heightOf(option.font, text, width)) + 2 * changeMargin};
    const QString summary = modelOf(index).groupAt(index)->summary;
    return {width, heightOf(boldOf(option.font), text, width) + heightOf(option.font, summary, width) + 2 * rowMargin + 2};
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state & QStyle::State_Selected;
    const QColor ink = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect room = row.rect.adjusted(rowMargin, rowMargin, -rowMargin, -rowMargin);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setPen(ink);
    if (const OptionChange* change = modelOf(index).changeAt(index)) {
        room.adjust(0, changeMargin - rowMargin, 0, rowMargin - changeMargin);
        const QPixmap sign = changeSign(change->what, *m_theme, rowSign, painter->device()->devicePixelRatioF());
        painter->drawPixmap(room.topLeft(), sign);
        room.setLeft(room.left() + rowSign + rowMargin);
        room.setTop(room.top() + besideSign(row.font));
        if (change->isLayout && !selected)
            painter->setPen(row.palette.color(QPalette::PlaceholderText));
        painter->setFont(row.font);
        painter->drawText(room, rowWrapping, text);
    } else {
        const QFont bold = boldOf(row.font);
        painter->setFont(bold);
        painter->drawText(room, rowWrapping, text);
        room.setTop(room.top() + heightOf(bold, text, room.width()) + 2);
        painter->setFont(row.font);
        painter->drawText(room, rowWrapping, modelOf(index).groupAt(index)->summary);
    }
    painter->restore();
}

} // namespace placewright
