// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ask/answer_table.h"

#include "views/ask/wrapping_delegate.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace placewright {

AnswerTable::AnswerTable(QWidget* parent) : QTreeWidget(parent) {
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIndentation(12);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setTextElideMode(Qt::ElideRight);
}

void AnswerTable::show(const WordTable& table) {
    clear();
    setColumnCount(static_cast<int>(table.headings.size()));
    setHeaderLabels(table.headings);
    setHeaderHidden(table.rows.empty());
    m_weights.assign(static_cast<std::size_t>(table.headings.size()), 0);
    QTreeWidgetItem* heading = nullptr;
    bool grouped = false;
    for (const WordTable::Row& row : table.rows) {
        if (row.group.isEmpty())
            heading = nullptr;
        else if (!heading || heading->text(0) != row.group) {
            heading = new QTreeWidgetItem(this, {row.group});
            QFont bold = font();
            bold.setBold(true);
            heading->setFont(0, bold);
            heading->setFirstColumnSpanned(true);
            grouped = true;
        }
        auto* item = heading ? new QTreeWidgetItem(heading, row.cells) : new QTreeWidgetItem(this, row.cells);
        item->setData(0, Qt::UserRole, row.subject.text());
        item->setData(0, Qt::AccessibleTextRole, row.cells.join(QStringLiteral(", ")));
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            item->setTextAlignment(static_cast<int>(column), Qt::AlignLeft | Qt::AlignTop);
            int& weight = m_weights[static_cast<std::size_t>(column)];
            weight = std::max(weight, static_cast<int>(row.cells[column].size()));
        }
    }
    setRootIsDecorated(grouped);
    expandAll();
    layColumns();
}

Id AnswerTable::subjectOf(const QTreeWidgetItem* item) const {
    return item ? Id(item->data(0, Qt::UserRole).toString()) : Id();
}

std::vector<Id> AnswerTable::subjects() const {
    std::vector<Id> subjects;
    for (QTreeWidgetItemIterator at(const_cast<AnswerTable*>(this)); *at; ++at)
        if (const Id subject = subjectOf(*at); !subject.isNull() && std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
            subjects.push_back(subject);
    return subjects;
}

void AnswerTable::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    layColumns();
}

/// Shares the width by how much is written in each column; the root keeps short columns readable beside long ones.
void AnswerTable::layColumns() {
    double all = 0;
    std::vector<double> shares;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const QString heading = headerItem()->text(static_cast<int>(i));
        shares.push_back(std::sqrt(std::max<double>({6.0, static_cast<double>(heading.size()), static_cast<double>(m_weights[i])})));
        all += shares.back();
    }
    const int room = viewport()->width();
    std::vector<int> least; // What the heading needs.
    std::vector<int> widths;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        least.push_back(std::max(72, header()->sectionSizeHint(static_cast<int>(i))));
        widths.push_back(std::max(least.back(), static_cast<int>(room * shares[i] / all)));
    }
    // What others need more than their share, those give that have most to spare; in the end the widest.
    for (int over = std::accumulate(widths.begin(), widths.end(), 0) - room; over > 0 && !widths.empty();) {
        std::size_t giver = 0;
        for (std::size_t i = 1; i < widths.size(); ++i)
            if (widths[i] - least[i] > widths[giver] - least[giver])
                giver = i;
        int spare = widths[giver] - least[giver];
        if (spare == 0) {
            giver = static_cast<std::size_t>(std::max_element(widths.begin(), widths.end()) - widths.begin());
            least[giver] = 72;
            spare = widths[giver] - least[giver];
        }
        if (spare <= 0)
            break;
        const int given = std::min(over, (spare + 1) / 2);
        widths[giver] -= given;
        over -= given;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        header()->resizeSection(static_cast<int>(i), widths[i]);
    scheduleDelayedItemsLayout();
}

} // namespace placewright
