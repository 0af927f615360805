// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/workshop/rounds.h"

#include "views/structure/structure_view.h"
#include "views/structure/workshop/stage.h"

#include <QPainter>

#include <algorithm>

namespace placewright {

namespace {

constexpr double side = 18; // pixels

} // namespace

void Rounds::begin() {
    m_starts.clear();
    next();
}

void Rounds::next() {
    m_starts.push_back(m_view.session().document().head());
    forget();
    m_view.viewport()->update();
}

void Rounds::end() {
    m_starts.clear();
    forget();
    m_view.viewport()->update();
}

void Rounds::workOut() const {
    if (m_known)
        return;
    m_known = true;
    m_proposed.clear();
    m_byItem.clear();
    if (m_starts.empty())
        return;
    Document& document = m_view.session().document();
    for (const HistoryEntry& entry : document.history()) {
        if (!entry.inForce || entry.seq <= m_starts.front())
            continue;
        const auto round = static_cast<int>(std::lower_bound(m_starts.begin(), m_starts.end(), entry.seq) -
                                            m_starts.begin());
        const Result<ChangeSet> changes = document.changesOf(entry.seq);
        if (!changes)
            continue; // The journal no longer holds it: nothing is known of its round.
        for (const auto& [key, change] : *changes)
            if (key.kind != Kind::placement && key.kind != Kind::note && change.after)
                m_proposed[key.id] = round;
    }
    for (const auto& [id, round] : m_proposed)
        if (const int item = m_view.itemStandingFor(id); item >= 0)
            m_byItem[item] = std::max(m_byItem[item], round);
}

int Rounds::roundOf(const Id& id) const {
    workOut();
    const auto found = m_proposed.find(id);
    return found == m_proposed.end() ? 0 : found->second;
}

void Rounds::paint(QPainter& painter) const {
    workOut();
    if (m_byItem.empty())
        return;
    painter.save();
    painter.resetTransform();
    QFont bold = m_view.font();
    bold.setBold(true);
    bold.setPixelSize(12);
    painter.setFont(bold);
    for (const auto& [item, round] : m_byItem) {
        const QPointF corner = m_view.toView(m_view.rectOf(item)).topRight();
        const QRectF square(corner - QPointF(side / 2, side / 2), QSizeF(side, side));
        painter.setPen(QPen(m_view.theme().colour(ThemeRole::surface), 1.5));
        painter.setBrush(m_view.theme().colour(ThemeRole::selection));
        painter.drawRoundedRect(square, 3, 3);
        painter.setPen(m_view.theme().colour(ThemeRole::textOnStrong));
        painter.drawText(square, Qt::AlignCenter, QString::number(round));
    }
    painter.restore();
}

QString roundWords(const StructureView& view, const Id& id) {
    const int round = view.stage().rounds().roundOf(id);
    return round == 0 ? QString() : StructureView::tr("proposed in round %1").arg(round);
}

} // namespace placewright
