// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/body_header.h"

#include "views/decisions/grid_model.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <numbers>

namespace placewright {

namespace {

constexpr double turnedBy = 60; // degrees
const double slope = std::tan(turnedBy * std::numbers::pi / 180);
constexpr int longestNameInEms = 13;

ThemeRole roleOf(MapTier tier) {
    switch (tier) {
    case MapTier::national:
        return ThemeRole::tierNational;
    case MapTier::beyond:
        return ThemeRole::tierBeyond;
    case MapTier::system:
        return ThemeRole::tierSystem;
    case MapTier::place:
        return ThemeRole::tierPlace;
    case MapTier::atScale:
        return ThemeRole::tierAtScale;
    case MapTier::partners:
        return ThemeRole::tierPartners;
    }
    return ThemeRole::tierSystem;
}

} // namespace

BodyHeader::BodyHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(&printTheme()) {
    setSectionsClickable(false);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

const GridModel* BodyHeader::grid() const {
    return qobject_cast<const GridModel*>(model());
}

void BodyHeader::setTheme(const Theme& theme) {
    m_theme = &theme;
    viewport()->update();
}

void BodyHeader::setMarked(std::set<int> columns) {
    if (columns == m_marked)
        return;
    m_marked = std::move(columns);
    viewport()->update();
}

QFont BodyHeader::boldFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

double BodyHeader::bandHeight() const {
    return fontMetrics().height() * 1.4;
}

QSize BodyHeader::sizeHint() const {
    const QFontMetricsF metrics(font());
    double longest = metrics.height() * 3;
    if (const GridModel* map = grid())
        for (int column = 0; column < map->bodyCount(); ++column)
            longest = std::max(longest, metrics.horizontalAdvance(
                                            map->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    longest = std::min(longest, metrics.height() * longestNameInEms);
    const double rise = (longest + metrics.height() * 0.3) * std::sin(turnedBy * std::numbers::pi / 180);
    return {0, static_cast<int>(std::ceil(bandHeight() + rise + metrics.height() * 1.5))};
}

int BodyHeader::columnAt(QPoint point) const {
    const GridModel* map = grid();
    const int straight = logicalIndexAt(point);
    if (!map || point.y() < bandHeight() || (straight >= map->bodyCount() && point.y() > height() - bandHeight() * 1.4))
        return map && straight >= map->bodyCount() ? straight : -1;
    const int slanted = logicalIndexAt(static_cast<int>(point.x() - (height() - point.y()) / slope));
    return slanted >= 0 && slanted < map->bodyCount() ? slanted : -1;
}

void BodyHeader::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme->colour(ThemeRole::page));
    if (!grid())
        return;
    paintTiers(painter);
    const int first = std::max(0, visualIndexAt(0) - 8);
    for (int column = first; column < count(); ++column) {
        if (isSectionHidden(column))
            continue;
        if (sectionViewportPosition(column) > viewport()->width())
            break;
        if (column < grid()->bodyCount())
            paintBody(painter, column);
        else
            paintLevel(painter, column);
    }
    painter.setPen(m_theme->colour(ThemeRole::line));
    painter.drawLine(0, height() - 1, viewport()->width(), height() - 1);
}

void BodyHeader::paintTiers(QPainter& painter) const {
    const GridModel* map = grid();
    painter.setFont(boldFont());
    const QFontMetricsF metrics(painter.font());
    for (int column = 0; column < map->bodyCount();) {
        const MapTier tier = map->bodyAt(column)->tier;
        const int first = column;
        while (column < map->bodyCount() && map->bodyAt(column)->tier == tier)
            ++column;
        const double left = sectionViewportPosition(first);
        const double right = sectionViewportPosition(column - 1) + sectionSize(column - 1);
        QRectF band(left + 2, 2, right - left - 4, bandHeight() - 4);
        if (band.right() < 0 || band.left() > viewport()->width() || band.width() < 4)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->colour(roleOf(tier)));
        painter.drawRoundedRect(band, 2, 2);
        // The name stays in sight while its band is scrolled under the edge.
        const QRectF seen = band.intersected(QRectF(viewport()->rect())).adjusted(4, 0, -4, 0);
        const QString full = wordsFor(tier);
        const QString name = metrics.horizontalAdvance(full) <= seen.width() ? full : shortWordsFor(tier);
        painter.setPen(m_theme->colour(ThemeRole::textOnStrong));
        painter.drawText(seen, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, seen.width()));
    }
}

void BodyHeader::paintBody(QPainter& painter, int column) const {
    const bool strong = m_marked.contains(column);
    painter.setFont(strong ? boldFont() : font());
    const QFontMetricsF metrics(painter.font());
    const double foot = height() - metrics.height() * 0.45;
    const double room = (foot - bandHeight() - metrics.height() * 0.8) / std::sin(turnedBy * std::numbers::pi / 180);
    const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    painter.save();
    painter.translate(sectionViewportPosition(column) + sectionSize(column) / 2.0 + metrics.ascent() * 0.2, foot);
    painter.rotate(-turnedBy);
    painter.setPen(m_theme->colour(strong                ? ThemeRole::heading
                                   : column == m_hovered ? ThemeRole::hover
                                                         : ThemeRole::text));
    painter.drawText(QPointF(0, 0), metrics.elidedText(name, Qt::ElideRight, room));
    painter.restore();
    if (strong) {
        painter.setPen(QPen(m_theme->colour(ThemeRole::heading), 3));
        painter.drawLine(QLineF(sectionViewportPosition(column) + 6, height() - 2.5,
                                sectionViewportPosition(column) + sectionSize(column) - 6, height() - 2.5));
    }
}

void BodyHeader::paintLevel(QPainter& painter, int column) const {
    painter.setFont(boldFont());
    painter.setPen(m_theme->colour(ThemeRole::textQuiet));
    const QFontMetricsF metrics(painter.font());
    const QRectF rect(sectionViewportPosition(column) + 8, height() - metrics.height() * 1.45, sectionSize(column) - 10,
                      metrics.height());
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                        Qt::ElideRight, rect.width()));
}

void BodyHeader::mousePressEvent(QMouseEvent* event) {
    const int column = event->button() == Qt::LeftButton ? columnAt(event->pos()) : -1;
    if (column >= 0 && grid()->bodyAt(column))
        Q_EMIT columnClicked(column);
    else
        QHeaderView::mousePressEvent(event);
}

void BodyHeader::mouseMoveEvent(QMouseEvent* event) {
    const int column = event->buttons() == Qt::NoButton ? columnAt(event->pos()) : -1;
    if (column != m_hovered) {
        m_hovered = column;
        viewport()->update();
    }
    QHeaderView::mouseMoveEvent(event);
}

void BodyHeader::leaveEvent(QEvent* event) {
    m_hovered = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

bool BodyHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = columnAt(help->pos());
        const QString words =
            column < 0 ? QString() : model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace placewright
