// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/open_points_list.h"

#include "views/ask/wrapping_delegate.h"

#include <QHeaderView>

namespace placewright {

OpenPointsList::OpenPointsList(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("openPoints"));
    setAccessibleName(tr("What the map leaves open"));
    setHeaderLabels({tr("Function"), tr("What is open"), tr("Why")});
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            Q_EMIT pointed(functionOf(item));
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { Q_EMIT chosen(functionOf(item)); });
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

Id OpenPointsList::functionOf(const QTreeWidgetItem* item) const {
    const int row = indexFromItem(item).row();
    return row < 0 ? Id() : m_points[static_cast<std::size_t>(row)].function;
}

void OpenPointsList::setPoints(std::vector<MapOpenPoint> points) {
    if (points == m_points)
        return;
    const QSignalBlocker quiet(this); // Where it stands is kept, so nobody has to follow.
    const int row = currentIndex().row();
    m_points = std::move(points);
    clear();
    for (const MapOpenPoint& point : m_points)
        addTopLevelItem(new QTreeWidgetItem({point.name, point.what, point.sentence}));
    if (row >= 0 && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(std::min(row, topLevelItemCount() - 1)));
}

QSize OpenPointsList::sizeHint() const {
    constexpr int rows = 4;
    return {400, rows * (fontMetrics().height() + 8)};
}

void OpenPointsList::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    header()->resizeSection(0, viewport()->width() / 4);
    header()->resizeSection(1, viewport()->width() / 5);
}

} // namespace placewright
