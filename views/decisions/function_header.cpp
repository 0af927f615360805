// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/function_header.h"

#include "views/decisions/grid_model.h"

#include <QMouseEvent>
#include <QPainter>

namespace placewright {

namespace {

constexpr int disclosureWidth = 18;
constexpr int indent = 20;

} // namespace

FunctionHeader::FunctionHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_theme(&printTheme()) {
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

const GridModel* FunctionHeader::grid() const {
    return qobject_cast<const GridModel*>(model());
}

void FunctionHeader::setTheme(const Theme& theme) {
    m_theme = &theme;
    viewport()->update();
}

void FunctionHeader::setCurrentRow(int row) {
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
}

void FunctionHeader::setWidth(int width) {
    m_width = width;
    setFixedWidth(width);
}

QSize FunctionHeader::sizeHint() const {
    return {m_width, 0};
}

void FunctionHeader::paintSection(QPainter* painter, const QRect& rect, int row) const {
    const GridModel* map = grid();
    if (!map || row >= map->rowCount())
        return;
    painter->save();
    const bool band = map->lineAt(row) == GridLine::band;
    const QString state = map->stateOf(row);
    painter->fillRect(rect, m_theme->colour(band                ? ThemeRole::chip
                                            : state.isEmpty()   ? ThemeRole::page
                                            : map->isGrave(row) ? ThemeRole::mustWash
                                                                : ThemeRole::expectedWash));
    if (row == m_current && !band)
        painter->fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), m_theme->colour(ThemeRole::selection));
    QRect room = rect.adjusted(12, 0, -10, 0);
    QFont bold = font();
    bold.setBold(true);
    if (!band) {
        const MapRow* function = map->rowAt(row);
        if (map->lineAt(row) == GridLine::decision)
            room.adjust(indent + disclosureWidth, 0, 0, 0);
        else if (function->decisions.size() > 1) {
            const bool open = map->isExpanded(function->function);
            const QRect box(room.left() - 2, room.top(), disclosureWidth - 4, room.height());
            const double s = 4;
            const QPointF c = QRectF(box).center();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(m_theme->colour(ThemeRole::textQuiet), 1.6));
            painter->drawPolyline(
                open ? QPolygonF({c + QPointF(-s, -s / 2), c + QPointF(0, s / 2), c + QPointF(s, -s / 2)})
                     : QPolygonF({c + QPointF(-s / 2, -s), c + QPointF(s / 2, 0), c + QPointF(-s / 2, s)}));
            room.adjust(disclosureWidth, 0, 0, 0);
        }
        painter->setFont(bold);
        // Half of the room is the name's; the list of what is open says all.
        const QString words = painter->fontMetrics().elidedText(state, Qt::ElideRight, room.width() / 2);
        const int width = words.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(words) + 12;
        painter->setPen(m_theme->colour(map->isGrave(row) ? ThemeRole::must : ThemeRole::expected));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, words);
        room.setRight(room.right() - width);
        painter->setPen(m_theme->colour(ThemeRole::line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    painter->setFont(band || row == m_current ? bold : font());
    painter->setPen(m_theme->colour(band ? ThemeRole::heading : ThemeRole::text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(map->headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, room.width()));
    painter->restore();
}

void FunctionHeader::mousePressEvent(QMouseEvent* event) {
    const int row = logicalIndexAt(event->pos());
    const MapRow* function = grid() ? grid()->rowAt(row) : nullptr;
    if (event->button() != Qt::LeftButton || !function) {
        QHeaderView::mousePressEvent(event);
        return;
    }
    if (event->pos().x() < 12 + disclosureWidth && function->decisions.size() > 1 &&
        grid()->lineAt(row) == GridLine::function)
        Q_EMIT expandClicked(row);
    else
        Q_EMIT rowClicked(row);
}

} // namespace placewright
