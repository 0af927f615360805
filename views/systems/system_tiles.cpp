// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systems/system_tiles.h"

#include "views/session/session.h"

#include <QSet>

#include <algorithm>

namespace placewright {

namespace {

QSet<Id> subjectsOf(const DisplayList& picture) {
    QSet<Id> subjects;
    for (const Mark& mark : picture.marks())
        if (!mark.subject.isNull())
            subjects.insert(mark.subject);
    return subjects;
}

} // namespace

SystemTiles::SystemTiles(const Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

int SystemTiles::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant SystemTiles::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const QString& name = m_tiles[static_cast<std::size_t>(index.row())].name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case wordsRole:
        return wordsFor(index.row());
    case briefRole: {
        const QString findings = findingsIn(index.row());
        return findings.isEmpty() ? sizeOf(index.row()) : findings;
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name, wordsFor(index.row()));
    default:
        return {};
    }
}

int SystemTiles::rowOf(const Id& system) const {
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile& tile) { return tile.id == system; });
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

const SystemTiles::Card& SystemTiles::cardOf(int row) const {
    const Id id = systemAt(row);
    const auto [known, isNew] = m_cards.try_emplace(id);
    Card& card = known->second;
    if (!isNew)
        return card;
    const Design design = m_session.design();
    card.picture = structurePicture(design, {.system = id});
    for (const Id& subject : subjectsOf(card.picture)) {
        card.places += design.get<Place>(subject) ? 1 : 0;
        card.collaboratives += design.get<Collaborative>(subject) ? 1 : 0;
    }
    countFindings(card);
    return card;
}

void SystemTiles::countFindings(Card& card) const {
    card.findings = {};
    for (const Id& subject : subjectsOf(card.picture))
        card.findings = card.findings + m_findings.value(subject);
}

void SystemTiles::refresh() {
    const Design design = m_session.design();
    std::vector<Tile> tiles;
    for (const System* system : inOrder(design.table<System>()))
        tiles.push_back({system->id, system->name.value_or(system->id.text())});
    m_cards.clear();
    const bool sameRows = std::equal(tiles.begin(), tiles.end(), m_tiles.begin(), m_tiles.end(),
                                     [](const Tile& a, const Tile& b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_tiles = std::move(tiles);
    if (!sameRows)
        endResetModel();
    else if (!m_tiles.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SystemTiles::setFindings(QHash<Id, FindingCount> findings) {
    m_findings = std::move(findings);
    for (auto& [system, card] : m_cards)
        countFindings(card);
    if (!m_tiles.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {wordsRole, briefRole, Qt::AccessibleTextRole});
}

QString SystemTiles::sizeOf(int row) const {
    const Card& card = cardOf(row);
    return tr("%1 · %2").arg(tr("%n place(s)", nullptr, card.places), tr("%n collaborative(s)", nullptr, card.collaboratives));
}

QString SystemTiles::findingsIn(int row) const {
    const FindingCount& found = cardOf(row).findings;
    return found.must + found.expected > 0 ? tr("%1 must, %2 expected").arg(found.must).arg(found.expected) : QString();
}

QString SystemTiles::wordsFor(int row) const {
    const QString findings = findingsIn(row);
    return findings.isEmpty() ? sizeOf(row) : tr("%1 · falls short: %2").arg(sizeOf(row), findings);
}

} // namespace placewright
