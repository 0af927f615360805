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
    /// The name, `wordsRole` what it holds and `briefRole` the gist of that, as soon as it is drawn; for assistive
    /// technology both, at once.
    QVariant data(const QModelIndex& index, int role) const override;

    Id systemAt(int row) const { return m_tiles[static_cast<std::size_t>(row)].id; }
    /// -1 if it isn't there.
    int rowOf(const Id& system) const;
    /// Its structure; none while it hasn't been drawn, and the one before an edit until it is drawn anew.
    const DisplayList* pictureAt(int row) const;
    /// Draws the first that isn't drawn as the workspace is now, as drawing all of them takes longer than anybody would
    /// wait for a window. Its row; -1 if none was left.
    int drawNext();

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
        bool isOld = true; ///< The workspace has changed since, or it was never drawn.
    };
    const Card* drawnAt(int row) const;
    const Card& draw(int row) const;
    void countFindings(Card& card) const;

    const Session& m_session;
    std::vector<Tile> m_tiles;
    QHash<Id, FindingCount> m_findings;
    mutable std::map<Id, Card> m_cards;
};

} // namespace placewright
