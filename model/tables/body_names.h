// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/map/map_bodies.h"

#include <QHash>

namespace placewright {

/// Finds the body that words of a person mean: forums, organisations, posts, places and collaboratives, by name. What stands on
/// the map goes before what does not.
class BodyNames {
public:
    BodyNames(const Design& design, const DecisionsMap& map);

    /// By its whole name, short name, heading or id. Fails where there is none, naming the nearest, or more than one.
    Result<Id> exactly(const QString& words) const;
    /// As above, else by the beginnings of its words, as a person scribbles it: "bed pl" for Bedford Place. "board" means the
    /// NHS body's board, a number the column of that number on the printed map.
    Result<Id> loosely(const QString& words) const;

private:
    struct Named {
        Id id;
        QString name;
        bool onMap = false;
    };
    /// The one that is meant among several, or null: the same column twice is one, and the map's go first.
    Id oneOf(const std::vector<const Named*>& found) const;
    Result<Id> chosen(const QString& words, const std::vector<const Named*>& found) const;
    QString nearest(const QString& words) const;

    const DecisionsMap* m_map;
    BodyAliases m_aliases;
    std::vector<Named> m_all;
    using Names = QHash<QString, std::vector<std::size_t>>;
    Names m_byName;  ///< Whole names, headings and ids: they go before
    Names m_byShort; ///< short ones, which may be the whole name of another body.
    Id m_board;
    Id m_partnership;
};

} // namespace placewright
