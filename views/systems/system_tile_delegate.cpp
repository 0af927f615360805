// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systems/system_tile_delegate.h"

#include "views/drawing/painter.h"
#include "views/systems/system_tiles.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace placewright {

namespace {

constexpr int around = 8;        // pixels between cards and within them
constexpr double shape = 0.6;    // height of a drawing, in parts of its width
constexpr int narrow = 220;      // below this a card says less
constexpr int linesOfName = 2;

int linesOfWords(int width) {
    return width < narrow ? 1 : 2;
}

int drawingHeight(int width) {
    return static_cast<int>((width - 4 * around) * shape);
}

QFont boldFont(QFont font) {
    font.setBold(true);
    return font;
}

/// As many lines as there is room for, of which the last says with dots that more follows; the tool tip says all. The height
/// that was taken.
int drawLines(QPainter& painter, const QRect& room, const QString& text) {
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = y + 2 * metrics.lineSpacing() > room.height();
        const QString rest = text.mid(line.textStart());
        painter.drawText(room.left(), room.top() + y + metrics.ascent(),
                         isLast ? metrics.elidedText(rest, Qt::ElideRight, room.width()) : rest.left(line.textLength()));
        y += metrics.lineSpacing();
        if (isLast)
            break;
    }
    layout.endLayout();
    return y;
}

} // namespace

SystemTileDelegate::SystemTileDelegate(QObject* parent) : QStyledItemDelegate(parent), m_theme(&printTheme()) {}

void SystemTileDelegate::setTheme(const Theme& theme) {
    m_theme = &theme;
    forget();
}

void SystemTileDelegate::setWidth(int width) {
    m_width = width;
    forget();
}

int SystemTileDelegate::heightOf(int width, const QFont& font) {
    const int text = linesOfName * QFontMetrics(boldFont(font)).lineSpacing() + linesOfWords(width) * QFontMetrics(font).lineSpacing();
    return drawingHeight(width) + text + 5 * around;
}

QSize SystemTileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {m_width, heightOf(m_width, option.font)};
}

QPixmap SystemTileDelegate::imageOf(const QModelIndex& index, QSize size, double pixelRatio) const {
    QPixmap& image = m_images[index.row()];
    if (image.size() == size * pixelRatio && qFuzzyCompare(image.devicePixelRatio(), pixelRatio))
        return image;
    image = QPixmap(size * pixelRatio);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(m_theme->colour(ThemeRole::page));
    const DisplayList* picture = static_cast<const SystemTiles*>(index.model())->pictureAt(index.row());
    if (!picture)
        return image;
    const QRectF bounds = picture->bounds();
    const double scale = std::min(size.width() / bounds.width(), size.height() / bounds.height());
    QPainter painter(&image);
    painter.translate((size.width() - bounds.width() * scale) / 2, (size.height() - bounds.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    PaintOptions options;
    options.scale = scale * pixelRatio;
    placewright::paint(painter, *picture, *m_theme, options);
    return image;
}

void SystemTileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect card = option.rect.adjusted(around / 2, around / 2, -around / 2, -around / 2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(QPen(m_theme->colour(selected ? ThemeRole::selection : hovered ? ThemeRole::hover : ThemeRole::outline),
                         selected ? 3 : hovered ? 2 : 1));
    painter->setBrush(m_theme->colour(ThemeRole::surface));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect inner = card.adjusted(around, around, -around, -around);
    const QSize drawn(inner.width(), drawingHeight(m_width));
    painter->drawPixmap(inner.topLeft(), imageOf(index, drawn, painter->device()->devicePixelRatioF()));
    QRect text(inner.left(), inner.top() + drawn.height() + around, inner.width(), 0);
    painter->setFont(boldFont(option.font));
    painter->setPen(m_theme->colour(ThemeRole::text));
    text.setHeight(linesOfName * painter->fontMetrics().lineSpacing());
    text.setTop(text.top() + drawLines(*painter, text, index.data(Qt::DisplayRole).toString()));
    painter->setFont(option.font);
    painter->setPen(m_theme->colour(ThemeRole::textQuiet));
    text.setBottom(inner.bottom());
    drawLines(*painter, text, index.data(m_width < narrow ? SystemTiles::briefRole : SystemTiles::wordsRole).toString());
    painter->restore();
}

} // namespace placewright
