// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assurance/assurance_delegate.h"

#include "views/assurance/assurance_model.h"
#include "views/assurance/standing_bar.h"
#include "views/assurance/standing_mark.h"

#include <QApplication>
#include <QPainter>

namespace placewright {

namespace {

constexpr int markSize = 14;
constexpr int gap = 6;

} // namespace

void AssuranceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    const auto* model = qobject_cast<const AssuranceModel*>(index.model());
    const AssuranceTheme* theme = model ? model->themeAt(index) : nullptr;
    const auto standing = model ? model->standingAt(index) : std::nullopt;
    if (theme && index.column() == AssuranceModel::about) {
        QStyledItemDelegate::paint(painter, given, index);
        if (theme->counts.asked() > 0) {
            const QRectF room = QRectF(given.rect).adjusted(4, 0, -8, 0);
            paintProgress(*painter, QRectF(room.left(), room.center().y() - 3, std::min(room.width(), 160.0), 6),
                          theme->counts, given.palette);
        }
        return;
    }
    if (!standing || index.column() != AssuranceModel::state)
        return QStyledItemDelegate::paint(painter, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString words = option.text;
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor colour =
        selected ? option.palette.color(QPalette::HighlightedText) : standingColour(*standing, option.palette);
    const QRectF mark(option.rect.left() + 4, option.rect.center().y() - markSize / 2.0 + 0.5, markSize, markSize);
    paintStanding(*painter, mark, *standing, colour);
    const QRect text = option.rect.adjusted(4 + markSize + gap, 0, -2, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colour);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize AssuranceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace placewright
