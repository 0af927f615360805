// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/decisions_map.h"

namespace placewright {

/// Which ids mean the same body on the map: a place's forum is the place, a collaborative's forum the collaborative, and the ICS NHS
/// body acts through its board.
class BodyAliases
{
public:
    explicit BodyAliases(const Design& design);

    /// The id that a column stands under; the id itself for most bodies.
    const Id& columnBody(const Id& id) const;
    bool same(const Id& a, const Id& b) const { return columnBody(a) == columnBody(b); }
    const std::map<Id, Id>& all() const { return m_of; }

private:
    std::map<Id, Id> m_of;
};

enum class Belongs { yes, no, unknown };
/// Whether a body is one of a system; `unknown` where nothing recorded says so (NHS England, an organisation without systems).
Belongs belongsTo(const Design& design, const Id& body, const Id& system);

/// Why what a body is, or who belongs to it, rules out that it decides (domain 4), or nothing. `function` matters for organisations that decide what is
/// their own.
std::optional<QString> whyCannotHold(const Design& design, const Id& body, const Function& function);

/// NHS England or one of its regions.
bool isNhsEngland(const Design& design, const Id& body);

/// "Committee", "Place: joint committee", "Council" ...; empty if not recorded.
QString bodyKindName(const Design& design, const Id& body);

/// Who belongs to a body, a line each, for the list of bodies: seats of forums, members of collaboratives, organisations of posts.
QStringList bodyMembers(const Design& design, const Id& body);

/// What holds for every column: its tier, its name, and the order among its like.
std::vector<MapColumn> mapColumns(const Design& design, const MapScope& scope, const BodyAliases& aliases,
                                  const std::set<Id>& takingPart);

} // namespace placewright
