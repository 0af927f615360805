// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/part_changes.h"
#include "model/edits/structure.h"
#include "views/decisions/add_functions_dialog.h"
#include "views/decisions/decisions_view.h"
#include "views/decisions/function_header.h"
#include "views/drawing/map/map_marks.h"
#include "views/drawing/painter.h"
#include "views/structure/title_editor.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>

namespace placewright {

namespace {

QIcon iconOf(MapLetter letter, const Theme& theme) {
    QPixmap pixmap(40, 40);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    DisplayList marks;
    marks.add(letterMark(letter, QPointF(10, 10), 16));
    paint(painter, marks, theme, {});
    return QIcon(pixmap);
}

} // namespace

void DecisionsView::fillLetters(QMenu* menu) {
    const MapCell* cell = m_model->cellAt(m_grid->currentIndex());
    for (MapLetter letter : allLetters) {
        QAction* action =
            menu->addAction(iconOf(letter, *m_theme), tr("%1\t%2").arg(wordsFor(letter), letterText(letter)));
        action->setCheckable(true);
        action->setChecked(cell && cell->letters.has(letter));
        connect(action, &QAction::triggered, this, [this, letter] { applyLetter(letter, false); });
    }
    QMenu* beside = menu->addMenu(tr("As well (with Shift)"));
    for (MapLetter letter : allLetters)
        connect(beside->addAction(iconOf(letter, *m_theme), wordsFor(letter)), &QAction::triggered, this,
                [this, letter] { applyLetter(letter, true); });
    menu->addSeparator();
    QAction* none = menu->addAction(tr("takes no part"));
    none->setEnabled(cell && !cell->isEmpty());
    connect(none, &QAction::triggered, this, &DecisionsView::clear);
}

void DecisionsView::openCellMenu(QPoint at, bool withRowActions) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->bodyAt(m_grid->currentIndex().column()))
        fillLetters(menu);
    if (withRowActions) {
        menu->addSeparator();
        const bool onFunction = m_model->rowAt(m_grid->currentIndex().row());
        for (const auto& [text, slot] :
             {std::pair(tr("Rename function"), &DecisionsView::renameSelected),
              std::pair(tr("Add a decision to this function…"), &DecisionsView::addDecisionToSelected),
              std::pair(tr("Give each place a decision of its own"), &DecisionsView::openIntoPlaces),
              std::pair(tr("Remove function"), &DecisionsView::removeSelectedFunction)}) {
            QAction* action = menu->addAction(text);
            action->setEnabled(onFunction);
            connect(action, &QAction::triggered, this, slot);
        }
        menu->addSeparator();
        connect(menu->addAction(tr("Copy cells")), &QAction::triggered, this, &DecisionsView::copy);
        connect(menu->addAction(tr("Paste cells")), &QAction::triggered, this, &DecisionsView::paste);
        connect(menu->addAction(tr("Fill down")), &QAction::triggered, this, &DecisionsView::fillDown);
        connect(menu->addAction(tr("Add functions…")), &QAction::triggered, this, [this] { addFunctions(); });
        if (m_contextActions)
            if (const QList<QAction*> more = m_contextActions(); !more.isEmpty()) {
                menu->addSeparator();
                menu->addActions(more);
            }
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void DecisionsView::addFunctions(bool own) {
    auto* dialog = new AddFunctionsDialog(m_session.design(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (own)
        dialog->startWithOwn();
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto edit = dialog->edit(m_session.design(), m_session.system());
        if (!m_session.apply(edit))
            return;
        for (const auto& [key, change] : edit->changes)
            if (key.kind == Kind::function && !change.before) {
                refreshNow();
                m_session.reveal(key.id);
                break;
            }
    });
    dialog->open();
}

void DecisionsView::removeSelectedFunction() {
    const CellSpot spot = m_model->spotAt(m_grid->currentIndex());
    if (!spot.function.isNull())
        m_session.apply(removeFunction(m_session.design(), spot.function));
}

void DecisionsView::addDecisionToSelected() {
    const CellSpot spot = m_model->spotAt(m_grid->currentIndex());
    if (spot.function.isNull())
        return;
    auto* ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Add a decision"));
    ask->setLabelText(tr("What is decided, as part of “%1”?").arg(m_session.design().nameOf(spot.function)));
    connect(ask, &QInputDialog::textValueSelected, this, [this, spot](const QString& text) {
        if (m_session.apply(addDecision(m_session.design(), spot.function, text)))
            m_model->setExpanded(spot.function, true);
    });
    ask->open();
}

void DecisionsView::openIntoPlaces() {
    const CellSpot spot = m_model->spotAt(m_grid->currentIndex());
    if (!spot.function.isNull() && m_session.apply(giveToPlaces(m_session.design(), spot.function, m_session.system())))
        m_model->setExpanded(spot.function, true);
}

void DecisionsView::renameSelected() {
    const int row = m_grid->currentIndex().row();
    const CellSpot spot = m_model->spotAt(m_grid->currentIndex());
    if (spot.function.isNull())
        return;
    const Id id = spot.decision.isNull() ? spot.function : spot.decision;
    const FunctionHeader* header = m_grid->functions();
    const QRect section(header->x() + 6, header->y() + header->sectionViewportPosition(row), header->width() - 8,
                        header->sectionSize(row));
    auto* editor = new TitleEditor(m_session.design().nameOf(id), m_grid, [this, id](const QString& name) {
        m_session.apply(rename(m_session.design(), id, name));
    });
    editor->placeOver(section);
}

} // namespace placewright
