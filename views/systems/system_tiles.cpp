// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/systems/system_tiles.h"

#include "views/session/session.h"

#include <QSet>

#include <algorithm>

namespace placewright {

namespace {

QString sizeOf(int places, int collaboratives) {
    return SystemTiles::tr("%1 · %2").arg(SystemTiles::tr("%n place(s)", nullptr, places),
                                          SystemTiles::tr("%n collaborative(s)", nullptr, collaboratives));
}

QString wordsOf(const FindingCount& found) {
    return found.must + found.expected > 0 ? SystemTiles::tr("%1 must, %2 expected").arg(found.must).arg(found.expected)
                                           : QString();
}

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
    if (role == Qt::DisplayRole)
        return name;
    if (role != wordsRole && role != briefRole && role != Qt::AccessibleTextRole)
        return {};
    const Card* card = role == Qt::AccessibleTextRole ? &draw(index.row()) : drawnAt(index.row());
    if (!card)
        return {};
    const QString size = sizeOf(card->places, card->collaboratives);
    const QString findings = wordsOf(card->findings);
    if (role == briefRole)
        return findings.isEmpty() ? size : findings;
    const QString words = findings.isEmpty() ? size : tr("%1 · falls short: %2").arg(size, findings);
    return role == wordsRole ? words : tr("%1: %2").arg(name, words);
}

int SystemTiles::rowOf(const Id& system) const {
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile& tile) { return tile.id == system; });
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

const SystemTiles::Card* SystemTiles::drawnAt(int row) const {
    const auto known = m_cards.find(systemAt(row));
    return known == m_cards.end() ? nullptr : &known->second;
}

const DisplayList* SystemTiles::pictureAt(int row) const {
    const Card* card = drawnAt(row);
    return card ? &card->picture : nullptr;
}

int SystemTiles::drawNext() {
    for (int row = 0; row < rowCount(); ++row) {
        if (const Card* card = drawnAt(row); card && !card->isOld)
            continue;
        draw(row);
        return row;
    }
    return -1;
}

const SystemTiles::Card& SystemTiles::draw(int row) const {
    const Id id = systemAt(row);
    Card& card = m_cards[id];
    if (!card.isOld)
        return card;
    card = {};
    card.isOld = false;
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
    for (auto& [id, card] : m_cards)
        card.isOld = true;
    const bool sameRows = std::equal(tiles.begin(), tiles.end(), m_tiles.begin(), m_tiles.end(),
                                     [](const Tile& a, const Tile& b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_tiles = std::move(tiles);
    std::erase_if(m_cards, [this](const auto& card) { return rowOf(card.first) < 0; });
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

} // namespace placewright
