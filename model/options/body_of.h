// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_bodies.h"

namespace placewright {

/// One option as comparison looks at it: under which body people look for each of its things.
class BodyView {
public:
    BodyView(const Workspace& workspace, const Id& option) : m_design(workspace, option), m_aliases(m_design) {}

    const Design& design() const { return m_design; }
    /// The place of a place's forum, the board for the ICS NHS body, a forum for its seats, a collaborative for its forum,
    /// a function for its decisions, the receiver for delegations and money; null for what concerns the system as a whole.
    Id bodyOf(const Entity& entity) const;
    /// A body as it stands in the list of groups: a place for its forum and so on.
    Id standsFor(const Id& body) const { return m_aliases.columnBody(body); }
    /// Who decides, as bodies of groups, in the order of their ids.
    std::vector<Id> deciders(const Decision& decision) const;

private:
    Id bodyOfThing(const Id& thing, int depth) const;
    Id bodyOf(const Entity& entity, int depth) const;

    Design m_design;
    BodyAliases m_aliases;
};

} // namespace placewright
