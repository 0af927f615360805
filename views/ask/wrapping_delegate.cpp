// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ask/wrapping_delegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace placewright {

namespace {

constexpr int sides = 10; ///< What the style keeps free left and right of the words.
constexpr int gap = 6;    ///< Between two rows.

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    int room = m_view->header()->sectionSize(index.column()) - sides;
    if (index.column() == 0) {
        int depth = m_view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        room -= depth * m_view->indentation();
    }
    if (m_view->isFirstColumnSpanned(index.row(), index.parent()))
        room = m_view->viewport()->width();
    const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, std::max(40, room), 10000), Qt::TextWordWrap, option.text);
    return {words.width() + sides, words.height() + gap};
}

} // namespace placewright
