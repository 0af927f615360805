// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findings_delegate.h"

#include "views/findings/finding_badge.h"
#include "views/findings/findings_model.h"

#include <QApplication>
#include <QPainter>

namespace placewright {

namespace {

constexpr int margin = 6;

int heightOf(const QFontMetrics& metrics) {
    return 2 * metrics.lineSpacing() + 2 * margin;
}

} // namespace

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const FindingsModel*>(index.model());
    const ShownFinding* finding = model ? model->findingAt(index) : nullptr;
    if (!finding)
        return QStyledItemDelegate::paint(painter, option, index);

    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    if (model->isNew(*finding))
        painter->fillRect(QRect(row.rect.left(), row.rect.top() + 2, 3, row.rect.height() - 4),
                          row.palette.brush(QPalette::Highlight));
    const bool selected = row.state & QStyle::State_Selected;
    const int line = row.fontMetrics.lineSpacing();
    const int size = std::min(22, row.rect.height() - 2 * margin);
    const QRect badge(row.rect.left() + margin, row.rect.top() + margin, size, size);
    QPalette palette = row.palette;
    if (selected) {
        // On the highlight the badge stands on a ground of its own, so that its colour keeps its contrast.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.brush(QPalette::Base));
        painter->drawRoundedRect(badge.adjusted(-3, -3, 3, 3), 4, 4);
        painter->restore();
    }
    paintBadge(*painter, badge, finding->strength, finding->state == ShownFinding::State::waived, palette);

    QRect text = row.rect.adjusted(2 * margin + size + 2, margin, -margin, -margin);
    QColor colour = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(colour);
    painter->drawText(QRect(text.left(), text.top(), text.width(), line),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(finding->message, Qt::ElideRight, text.width()));
    if (!selected)
        colour.setAlphaF(0.72F);
    painter->setPen(colour);
    painter->drawText(QRect(text.left(), text.top() + line, text.width(), line),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      row.fontMetrics.elidedText(model->secondLine(*finding), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isFinding = index.parent().isValid();
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(isFinding ? heightOf(option.fontMetrics) : std::max(size.height() + 8, 28));
    return size;
}

} // namespace placewright
