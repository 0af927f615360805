// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cell_delegate.h"

#include "model/domain/field.h"
#include "views/decisions/grid_model.h"
#include "views/drawing/map/map_marks.h"
#include "views/drawing/painter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace placewright {

namespace {

const GridModel* gridOf(const QModelIndex& index) {
    return qobject_cast<const GridModel*>(index.model());
}

void fillInstruments(QComboBox* combo) {
    combo->addItem(CellDelegate::tr("Not recorded"), QString());
    for (const char* word : findField(Kind::function, "instrument")->words)
        combo->addItem(wordsForInstrument(QString::fromLatin1(word)), QString::fromLatin1(word));
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent), m_theme(&printTheme()) {
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const GridModel* map = gridOf(index);
    const QRect rect = option.rect;
    painter->save();
    if (map->lineAt(index.row()) == GridLine::band) {
        painter->fillRect(rect, m_theme->colour(ThemeRole::chip));
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool fallsShort = map->fallsShort(index.row());
    const ThemeRole ground = selected     ? ThemeRole::functionChip
                             : fallsShort ? (map->isGrave(index.row()) ? ThemeRole::mustWash : ThemeRole::expectedWash)
                             : m_marked.contains(index.column()) ? ThemeRole::band
                                                                 : ThemeRole::page;
    painter->fillRect(rect, m_theme->colour(ground));
    painter->setPen(m_theme->colour(ThemeRole::line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (const MapCell* cell = map->cellAt(index)) {
        if (!cell->isEmpty()) {
            DisplayList marks;
            for (Mark& mark :
                 cellMarks(*cell, QRectF(rect).center(), option.fontMetrics.height() * 1.35, rect.width() - 2))
                marks.add(std::move(mark));
            placewright::paint(*painter, marks, *m_theme, {});
        }
    } else {
        painter->setFont(option.font);
        painter->setPen(m_theme->colour(ThemeRole::text));
        const QRect room = rect.adjusted(8, 0, -4, 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme->colour(ThemeRole::selection), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const GridModel* map = gridOf(index);
    QWidget* editor = nullptr;
    if (index.column() == map->tailColumn(GridModel::Tail::held)) {
        auto* combo = new QComboBox(parent);
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        fillInstruments(combo);
        combo->setMinimumWidth(combo->sizeHint().width());
        editor = combo;
    } else {
        auto* line = new QLineEdit(parent);
        if (index.column() == map->tailColumn(GridModel::Tail::limit))
            line->setPlaceholderText(tr("£25m, or words"));
        line->setFrame(false);
        editor = line;
    }
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAutoFillBackground(true);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = stored ? stored(index) : index.data().toString();
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const int known = combo->findData(text);
        combo->setCurrentIndex(known);
        if (known < 0)
            combo->setEditText(text);
        combo->lineEdit()->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    QString text;
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        // What was typed may be one of the list, in other letters.
        const int known = combo->findText(combo->currentText().trimmed(), Qt::MatchFixedString);
        text = known >= 0 ? combo->itemData(known).toString() : combo->currentText();
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        text = line->text();
    }
    if (commit && (!stored || text.trimmed() != stored(index)))
        commit(index, text);
}

} // namespace placewright
