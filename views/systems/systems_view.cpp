// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systems/systems_view.h"

#include "views/session/session.h"
#include "views/systems/system_tile_delegate.h"
#include "views/systems/system_tiles.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace placewright {

namespace {

constexpr int usualWidth = 320; // pixels, as all here
constexpr int leastWidth = 100;
constexpr int mostWidth = 1200;
constexpr double step = 1.25;
// Milliseconds of drawing: before the grid is seen, and between what the person does then.
constexpr int atFirst = 120;
constexpr int atOnce = 10;

} // namespace

SystemsView::SystemsView(Session& session, QWidget* parent)
    : QListView(parent), m_session(session), m_tiles(new SystemTiles(session, this)), m_delegate(new SystemTileDelegate(this)) {
    setObjectName(QStringLiteral("systemsView"));
    setAccessibleName(tr("Systems"));
    setModel(m_tiles);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        m_session.showSystem(m_tiles->systemAt(index.row()));
        Q_EMIT drawingWanted();
    });
    connect(m_tiles, &SystemTiles::modelReset, this, [this] { m_delegate->forget(); });
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, [this] { drawFor(atOnce); });
    connect(&m_session.document(), &Document::changed, this, [this] { m_refresh.schedule(); });
    connect(&m_session, &Session::shownChanged, this, [this] { m_refresh.schedule(); });
}

void SystemsView::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    viewport()->update();
}

void SystemsView::setFindingCounts(QHash<Id, FindingCount> counts) {
    m_tiles->setFindings(std::move(counts));
}

void SystemsView::refreshNow() {
    m_refresh.setStale(false);
    m_tiles->refresh();
    drawFor(atFirst);
    if (const int row = m_tiles->rowOf(m_session.system()); row >= 0 && !currentIndex().isValid())
        setCurrentIndex(m_tiles->index(row));
    viewport()->update();
}

void SystemsView::drawFor(int milliseconds) {
    QElapsedTimer taken;
    taken.start();
    int row = -1;
    do {
        row = m_tiles->drawNext();
        if (row < 0)
            break;
        m_delegate->forget(row);
        update(m_tiles->index(row));
    } while (taken.elapsed() < milliseconds);
    if (row < 0 || !isVisible())
        m_drawing.stop();
    else if (!m_drawing.isActive())
        m_drawing.start();
}

double SystemsView::zoom() const {
    return static_cast<double>(m_delegate->width()) / usualWidth;
}

void SystemsView::setCardWidth(int width) {
    const int wanted = std::clamp(width, leastWidth, mostWidth);
    if (wanted == m_delegate->width())
        return;
    m_delegate->setWidth(wanted);
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    Q_EMIT zoomChanged(zoom());
}

void SystemsView::zoomIn() {
    setCardWidth(static_cast<int>(std::lround(m_delegate->width() * step)));
}

void SystemsView::zoomOut() {
    setCardWidth(static_cast<int>(std::lround(m_delegate->width() / step)));
}

void SystemsView::zoomToFit() {
    const int count = m_tiles->rowCount();
    const QSize room = viewport()->size();
    int best = leastWidth;
    for (int across = 1; across <= count; ++across) {
        const int width = std::clamp(room.width() / across - 1, leastWidth, mostWidth);
        const int down = (count + across - 1) / across;
        if (SystemTileDelegate::heightOf(width, font()) * down <= room.height())
            best = std::max(best, width);
    }
    setCardWidth(best);
}

void SystemsView::zoomActual() {
    setCardWidth(usualWidth);
}

void SystemsView::showEvent(QShowEvent* event) {
    m_refresh.catchUp();
    QListView::showEvent(event);
    m_drawing.start();
}

void SystemsView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QListView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

bool SystemsView::viewportEvent(QEvent* event) {
    // A card may have no room for all it says.
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index.data(Qt::AccessibleTextRole).toString(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace placewright
