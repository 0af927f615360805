// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entity.h"
#include "model/rules/touch/field_use.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace SQLite {
class Statement;
}

namespace placewright {

class RuleMirror;

/// Finds the systems in which an entity matters, by following references in the mirror.
///
/// A system, forum, place and milestone, a seat (through its forum) and a neighbourhood (through its place) belong to one
/// system, and nothing further is asked; an area to its own and to those whose places take it in. Anything else belongs where that is which it names or which names it; an organisation to
/// its home, the systems it works in, and where an area, forum, seat or place names it. A plan, an agreement or a contract that
/// doesn't say whose it is matters to every system, and so does any engagement: rules ask whether there is some at all.
class Reach {
public:
    /// The kind of the entity with an id in an option, if there is one.
    using KindOf = std::function<std::optional<Kind>(const Id& option, const Id& id)>;

    using Node = std::pair<Kind, Id>;

    Reach(RuleMirror& mirror, KindOf kindOf);
    ~Reach();

    /// Call when the mirror has changed.
    void beginAnew() { m_known.clear(); }

    /// Nothing where it may matter to every system. The values of the entity may differ from what the mirror holds.
    std::optional<std::set<Id>> systemsOf(const Id& option, Kind kind, const Entity& entity);
    /// Seats that are drawn from an organisation or whose holder it employs, with their forums.
    std::vector<std::pair<Id, Id>> seatsBehind(const Id& option, const Id& organisation);
    /// Functions that a forum or an organisation exercises or is accountable for.
    std::set<Id> functionsOf(const Id& option, const Node& holder);

private:
    /// What was found from some node.
    struct Known {
        std::set<Id> systems;
        bool everywhere = false;
    };

    void enter(const Id& option);
    void followAll();
    bool isKnownFromNext();
    void follow(const Node& node);
    void followOwner(const Node& node, const char* column);
    void followNamed(const Node& node);
    void followNaming(const Node& node, bool alsoUnowned);
    using Statements = std::array<std::unique_ptr<SQLite::Statement>, kindCount>; ///< By kind, once needed.

    template <class Sql>
    SQLite::Statement& prepared(Statements& statements, const Node& node, const Sql& sql);

    RuleMirror& m_mirror;
    KindOf m_kindOf;
    Statements m_owner;
    Statements m_named;
    Statements m_naming;
    Statements m_namingOwned;
    Statements m_seatsBehind;
    Statements m_functionsOf;
    Id m_option;
    std::set<Node> m_seen;
    std::vector<Node> m_next;
    std::set<Id> m_systems;
    bool m_everywhere = false;
    std::map<Node, std::shared_ptr<const Known>> m_known; ///< In `m_option`.
};

} // namespace placewright
