// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure_picture.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace placewright {

class Session;

/// The systems of a workspace in order, each with its name, what it holds in the option shown, and its drawing.
class SystemTiles : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { wordsRole = Qt::UserRole, briefRole };

    explicit SystemTiles(const Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The name, `wordsRole` what it holds and `briefRole` the gist of that; for assistive technology both.
    QVariant data(const QModelIndex& index, int role) const override;

    Id systemAt(int row) const { return m_tiles[static_cast<std::size_t>(row)].id; }
    /// -1 if it isn't there.
    int rowOf(const Id& system) const;
    /// Its structure, made when it is first asked for.
    const DisplayList& pictureAt(int row) const { return cardOf(row).picture; }

    /// Takes in another state of the workspace; rows stay where the same systems stand.
    void refresh();
    void setFindings(QHash<Id, FindingCount> findings);

private:
    struct Tile {
        Id id;
        QString name;
    };
    /// A drawing, and what is told of it.
    struct Card {
        DisplayList picture;
        int places = 0;
        int collaboratives = 0;
        FindingCount findings;
    };
    const Card& cardOf(int row) const;
    void countFindings(Card& card) const;
    QString sizeOf(int row) const;
    QString findingsIn(int row) const;
    QString wordsFor(int row) const;

    const Session& m_session;
    std::vector<Tile> m_tiles;
    QHash<Id, FindingCount> m_findings;
    mutable std::map<Id, Card> m_cards;
};

} // namespace placewright
