// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the cells that are selected.
#include "views/decisions/decisions_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace placewright {

void DecisionsView::applyLetter(MapLetter letter, bool beside) {
    const auto spots = m_grid->selectedSpots();
    if (!spots.empty())
        m_session.apply(beside ? toggleLetter(m_session.design(), spots, letter)
                               : setLetter(m_session.design(), spots, letter));
}

void DecisionsView::clear() {
    const QModelIndex at = m_grid->currentIndex();
    if (const auto spots = m_grid->selectedSpots(); !spots.empty())
        m_session.apply(clearCells(m_session.design(), spots));
    else if (at.flags().testFlag(Qt::ItemIsEditable))
        commitText(at, {});
}

QString DecisionsView::storedText(const QModelIndex& index) const {
    const Design design = m_session.design();
    const CellSpot spot = m_model->spotAt(index);
    const Function* function = design.get<Function>(spot.function);
    if (!function)
        return {};
    switch (static_cast<GridModel::Tail>(index.column() - m_model->bodyCount())) {
    case GridModel::Tail::held:
        return function->instrument.value_or(QString());
    case GridModel::Tail::legalBasis:
        return function->legalBasis.value_or(QString());
    default:
        return index.data().toString();
    }
}

void DecisionsView::commitText(const QModelIndex& index, const QString& text) {
    const CellSpot spot = m_model->spotAt(index);
    const Design design = m_session.design();
    switch (static_cast<GridModel::Tail>(index.column() - m_model->bodyCount())) {
    case GridModel::Tail::held:
        m_session.apply(setInstrument(design, spot.function, text));
        break;
    case GridModel::Tail::limit:
        m_session.apply(setLimit(design, spot.function, spot.decision, text));
        break;
    case GridModel::Tail::legalBasis:
        m_session.apply(setLegalBasis(design, spot.function, text));
        break;
    case GridModel::Tail::count:
        break;
    }
}

void DecisionsView::copy() {
    QGuiApplication::clipboard()->setText(m_grid->selectedText());
}

void DecisionsView::paste() {
    m_session.apply(pasted(m_session.design(), *m_model, m_grid->selectedBlock(), QGuiApplication::clipboard()->text()));
}

void DecisionsView::fillDown() {
    m_session.apply(filledDown(m_session.design(), *m_model, m_grid->selectedBlock()));
}

} // namespace placewright
