// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systems/system_tiles.h"

#include "views/session/session.h"

#include <QSet>

#include <algorithm>

namespace placewright {

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

const DisplayList& SystemTiles::pictureAt(int row) const {
    const Id id = systemAt(row);
    auto known = m_pictures.find(id);
    if (known == m_pictures.end())
        known = m_pictures.emplace(id, structurePicture(m_session.design(), {id, {}, {}, 0})).first;
    return known->second;
}

void SystemTiles::refresh() {
    const Design design = m_session.design();
    std::map<Id, int> places;
    for (const auto& [id, place] : design.table<Place>())
        ++places[place.system];
    std::map<Id, int> collaboratives;
    for (const auto& [id, collaborative] : design.table<Collaborative>()) {
        if (collaborative.systems) {
            for (const Id& system : *collaborative.systems)
                ++collaboratives[system];
        } else if (const auto* forum = design.get<Forum>(collaborative.forum)) {
            ++collaboratives[forum->system];
        }
    }
    std::vector<Tile> tiles;
    for (const System* system : inOrder(design.table<System>()))
        tiles.push_back({system->id, system->name.value_or(system->id.text()), places[system->id], collaboratives[system->id]});
    m_pictures.clear();
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
    if (!m_tiles.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {wordsRole, briefRole, Qt::AccessibleTextRole});
}

FindingCount SystemTiles::findingsOf(int row) const {
    FindingCount count;
    QSet<Id> counted;
    for (const Mark& mark : pictureAt(row).marks())
        if (!mark.subject.isNull() && !counted.contains(mark.subject)) {
            counted.insert(mark.subject);
            count = count + m_findings.value(mark.subject);
        }
    return count;
}

QString SystemTiles::sizeOf(int row) const {
    const Tile& tile = m_tiles[static_cast<std::size_t>(row)];
    return tr("%1 · %2").arg(tr("%n place(s)", nullptr, tile.places), tr("%n collaborative(s)", nullptr, tile.collaboratives));
}

QString SystemTiles::findingsIn(int row) const {
    const FindingCount found = findingsOf(row);
    return found.must + found.expected > 0 ? tr("%1 must, %2 expected").arg(found.must).arg(found.expected) : QString();
}

QString SystemTiles::wordsFor(int row) const {
    const QString findings = findingsIn(row);
    return findings.isEmpty() ? sizeOf(row) : tr("%1 · falls short: %2").arg(sizeOf(row), findings);
}

} // namespace placewright
