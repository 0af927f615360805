// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entity.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <vector>

namespace placewright {

/// The entities of one kind by id.
template <class T>
using Table = std::map<Id, T>;

/// The entities of a table as a person ordered them.
template <class T>
std::vector<const T*> inOrder(const Table<T>& table) {
    std::vector<const T*> ordered;
    ordered.reserve(table.size());
    for (const auto& [id, entity] : table)
        ordered.push_back(&entity);
    std::stable_sort(ordered.begin(), ordered.end(), [](const T* a, const T* b) { return a->rank < b->rank; });
    return ordered;
}

/// What one option holds apart from what all options share.
using OptionContent = std::tuple<Table<Forum>,
                                 Table<Seat>,
                                 Table<Post>,
                                 Table<Place>,
                                 Table<Neighbourhood>,
                                 Table<Collaborative>,
                                 Table<Function>,
                                 Table<Decision>,
                                 Table<Delegation>,
                                 Table<Contract>,
                                 Table<Agreement>,
                                 Table<Flow>,
                                 Table<Plan>,
                                 Table<Engagement>,
                                 Table<Milestone>,
                                 Table<Declaration>,
                                 Table<Waiver>,
                                 Table<Note>,
                                 Table<Placement>>;

/// All content of one document as plain values: what is shared, and each option's own. Changed by change sets alone.
struct Workspace {
    Workspace();
    // As of an entity, how all of it is copied and destroyed is compiled once.
    Workspace(const Workspace& other);
    Workspace(Workspace&& other) noexcept;
    Workspace& operator=(const Workspace& other);
    Workspace& operator=(Workspace&& other) noexcept;
    ~Workspace();

    WorkspaceInfo info;
    Table<Option> options;
    Table<System> systems;
    Table<Area> areas;
    Table<Organisation> organisations;
    Table<Person> people;
    Table<Criterion> criteria;
    Table<Score> scores;
    std::map<Id, OptionContent> contents; ///< By option; an option without an entry is empty.

    /// The entity, or nothing.
    std::optional<Entity> find(const EntityKey& key) const;
    bool contains(const EntityKey& key) const;
    /// Finds an id among what is shared and what `option` holds; nothing if it isn't there.
    std::optional<EntityKey> locate(const Id& option, const Id& id) const;
    /// True if the id is taken by anything an entity of `option` could be confused with. A null option asks for all
    /// options.
    bool isTaken(const Id& option, const Id& id) const;

    void put(const EntityKey& key, Entity entity);
    void erase(const EntityKey& key);

    /// Visits all entities, shared kinds first and each kind by rank; the workspace itself comes first.
    void forEach(const std::function<void(const EntityKey&, const Entity&)>& visit) const;
    /// Visits entities of one kind in one option (null for shared kinds), by rank, without copying them.
    void forEach(Kind kind, const Id& option, const std::function<void(const Common&, const void*)>& visit) const;
    std::size_t size(Kind kind, const Id& option) const;

    std::vector<Id> optionsInOrder() const;
    /// Those that are not archived; all of them where none is left.
    std::vector<Id> optionsInUse() const;

    friend bool operator==(const Workspace& a, const Workspace& b);
};

/// The id under which the one workspace entity is keyed.
EntityKey workspaceKey();
/// The key of an entity as it would stand in an option; the option is dropped for shared kinds.
EntityKey keyOf(Kind kind, const Id& option, const Id& id);

/// One option of a workspace to read from: shared entities and the option's own. Valid as long as the workspace is.
class Design {
public:
    Design(const Workspace& workspace, Id option);

    const Workspace& workspace() const { return *m_workspace; }
    const Id& option() const { return m_option; }

    template <class T>
    const Table<T>& table() const {
        if constexpr (std::is_same_v<T, System>)
            return m_workspace->systems;
        else if constexpr (std::is_same_v<T, Area>)
            return m_workspace->areas;
        else if constexpr (std::is_same_v<T, Organisation>)
            return m_workspace->organisations;
        else if constexpr (std::is_same_v<T, Person>)
            return m_workspace->people;
        else if constexpr (std::is_same_v<T, Criterion>)
            return m_workspace->criteria;
        else if constexpr (std::is_same_v<T, Score>)
            return m_workspace->scores;
        else if constexpr (std::is_same_v<T, Option>)
            return m_workspace->options;
        else
            return std::get<Table<T>>(*m_content);
    }

    /// Null if there is no such entity.
    template <class T>
    const T* get(const Id& id) const {
        const auto& entities = table<T>();
        const auto found = entities.find(id);
        return found == entities.end() ? nullptr : &found->second;
    }

    std::optional<EntityKey> locate(const Id& id) const { return m_workspace->locate(m_option, id); }
    std::optional<Entity> find(const Id& id) const;
    /// Name of whatever the id stands for; the id itself if it stands for nothing.
    QString nameOf(const Id& id) const;

    /// Seats of a forum, as ordered.
    std::vector<const Seat*> seatsOf(const Id& forum) const;

private:
    const Workspace* m_workspace;
    Id m_option;
    const OptionContent* m_content;
};

} // namespace placewright
