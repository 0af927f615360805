// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/workspace.h"

#include "model/domain/field.h"

namespace placewright {

namespace {

const OptionContent& emptyContent() {
    static const OptionContent empty;
    return empty;
}

const OptionContent& contentOf(const Workspace& workspace, const Id& option) {
    const auto found = workspace.contents.find(option);
    return found == workspace.contents.end() ? emptyContent() : found->second;
}

/// Calls `use` with the table of a kind; the workspace itself has none.
template <class Tables, class Use>
void withContentTable(Tables& content, Kind kind, const Use& use) {
    std::apply(
        [&](auto&... table) {
            int index = static_cast<int>(Kind::forum);
            ((index++ == static_cast<int>(kind) ? use(table) : void()), ...);
        },
        content);
}

template <class Use>
void withTable(const Workspace& workspace, Kind kind, const Id& option, const Use& use) {
    switch (kind) {
    case Kind::workspace:
        return;
    case Kind::option:
        return use(workspace.options);
    case Kind::system:
        return use(workspace.systems);
    case Kind::area:
        return use(workspace.areas);
    case Kind::organisation:
        return use(workspace.organisations);
    case Kind::person:
        return use(workspace.people);
    case Kind::criterion:
        return use(workspace.criteria);
    case Kind::score:
        return use(workspace.scores);
    default:
        return withContentTable(contentOf(workspace, option), kind, use);
    }
}

template <class Use>
void withTable(Workspace& workspace, Kind kind, const Id& option, const Use& use) {
    switch (kind) {
    case Kind::workspace:
        return;
    case Kind::option:
        return use(workspace.options);
    case Kind::system:
        return use(workspace.systems);
    case Kind::area:
        return use(workspace.areas);
    case Kind::organisation:
        return use(workspace.organisations);
    case Kind::person:
        return use(workspace.people);
    case Kind::criterion:
        return use(workspace.criteria);
    case Kind::score:
        return use(workspace.scores);
    default:
        return withContentTable(workspace.contents[option], kind, use);
    }
}

bool hasId(const OptionContent& content, const Id& id, Kind* kind) {
    bool found = false;
    std::apply(
        [&](const auto&... table) {
            int index = static_cast<int>(Kind::forum);
            ((!found && table.contains(id) ? (found = true, *kind = static_cast<Kind>(index)) : Kind{}, ++index), ...);
        },
        content);
    return found;
}

bool isEmpty(const OptionContent& content) {
    return std::apply([](const auto&... table) { return (table.empty() && ...); }, content);
}

} // namespace

EntityKey workspaceKey() {
    return {Id(), Kind::workspace, Id(QStringLiteral("workspace"))};
}

EntityKey keyOf(Kind kind, const Id& option, const Id& id) {
    return {isShared(kind) ? Id() : option, kind, id};
}

Workspace::Workspace() {
    info.id = workspaceKey().id;
}

Workspace::Workspace(const Workspace& other) = default;
Workspace::Workspace(Workspace&& other) noexcept = default;
Workspace& Workspace::operator=(const Workspace& other) = default;
Workspace& Workspace::operator=(Workspace&& other) noexcept = default;
Workspace::~Workspace() = default;

std::optional<Entity> Workspace::find(const EntityKey& key) const {
    if (key.kind == Kind::workspace)
        return info;
    std::optional<Entity> found;
    withTable(*this, key.kind, key.option, [&](const auto& table) {
        if (const auto at = table.find(key.id); at != table.end())
            found = at->second;
    });
    return found;
}

bool Workspace::contains(const EntityKey& key) const {
    bool found = key.kind == Kind::workspace;
    withTable(*this, key.kind, key.option, [&](const auto& table) { found = table.contains(key.id); });
    return found;
}

std::optional<EntityKey> Workspace::locate(const Id& option, const Id& id) const {
    if (organisations.contains(id))
        return EntityKey{Id(), Kind::organisation, id};
    Kind kind{};
    if (hasId(contentOf(*this, option), id, &kind))
        return EntityKey{option, kind, id};
    if (areas.contains(id))
        return EntityKey{Id(), Kind::area, id};
    if (people.contains(id))
        return EntityKey{Id(), Kind::person, id};
    if (systems.contains(id))
        return EntityKey{Id(), Kind::system, id};
    if (criteria.contains(id))
        return EntityKey{Id(), Kind::criterion, id};
    if (scores.contains(id))
        return EntityKey{Id(), Kind::score, id};
    return std::nullopt;
}

bool Workspace::isTaken(const Id& option, const Id& id) const {
    if (!option.isNull())
        return locate(option, id).has_value();
    if (locate(option, id))
        return true;
    return std::any_of(contents.begin(), contents.end(), [&](const auto& content) {
        Kind kind{};
        return hasId(content.second, id, &kind);
    });
}

void Workspace::put(const EntityKey& key, Entity entity) {
    if (key.kind == Kind::workspace) {
        info = std::get<WorkspaceInfo>(std::move(entity));
        return;
    }
    withTable(*this, key.kind, key.option, [&](auto& table) {
        using T = typename std::decay_t<decltype(table)>::mapped_type;
        table.insert_or_assign(key.id, std::get<T>(std::move(entity)));
    });
}

void Workspace::erase(const EntityKey& key) {
    withTable(*this, key.kind, key.option, [&](auto& table) { table.erase(key.id); });
    if (const auto content = contents.find(key.option); content != contents.end() && isEmpty(content->second))
        contents.erase(content);
}

void Workspace::forEach(const std::function<void(const EntityKey&, const Entity&)>& visit) const {
    visit(workspaceKey(), info);
    const auto visitAll = [&](const Id& option, const auto& table) {
        for (const auto* entity : inOrder(table))
            visit({option, kindFor<std::decay_t<decltype(*entity)>>, entity->id}, *entity);
    };
    visitAll(Id(), options);
    visitAll(Id(), systems);
    visitAll(Id(), areas);
    visitAll(Id(), organisations);
    visitAll(Id(), people);
    visitAll(Id(), criteria);
    visitAll(Id(), scores);
    for (const auto& [option, content] : contents)
        std::apply([&](const auto&... table) { (visitAll(option, table), ...); }, content);
}

void Workspace::forEach(Kind kind,
                        const Id& option,
                        const std::function<void(const Common&, const void*)>& visit) const {
    withTable(*this, kind, option, [&](const auto& table) {
        for (const auto* entity : inOrder(table))
            visit(*entity, entity);
    });
}

std::size_t Workspace::size(Kind kind, const Id& option) const {
    std::size_t size = kind == Kind::workspace ? 1 : 0;
    withTable(*this, kind, option, [&](const auto& table) { size = table.size(); });
    return size;
}

std::vector<Id> Workspace::optionsInOrder() const {
    std::vector<Id> ids;
    for (const Option* option : inOrder(options))
        ids.push_back(option->id);
    return ids;
}

std::vector<Id> Workspace::optionsInUse() const {
    std::vector<Id> ids;
    for (const Option* option : inOrder(options))
        if (!option->archived.value_or(false))
            ids.push_back(option->id);
    return ids.empty() ? optionsInOrder() : ids;
}

bool operator==(const Workspace& a, const Workspace& b) {
    return a.info == b.info && a.options == b.options && a.systems == b.systems && a.areas == b.areas &&
           a.organisations == b.organisations && a.people == b.people && a.criteria == b.criteria && a.scores == b.scores &&
           a.contents == b.contents;
}

Design::Design(const Workspace& workspace, Id option)
    : m_workspace(&workspace),
      m_option(std::move(option)),
      m_content(&contentOf(workspace, m_option)) {
}

std::optional<Entity> Design::find(const Id& id) const {
    const auto key = locate(id);
    return key ? m_workspace->find(*key) : std::nullopt;
}

QString Design::nameOf(const Id& id) const {
    if (const auto* organisation = get<Organisation>(id))
        return organisation->name.value_or(id.text());
    const auto entity = find(id);
    return entity ? placewright::nameOf(*entity) : id.text();
}

std::vector<const Seat*> Design::seatsOf(const Id& forum) const {
    std::vector<const Seat*> seats;
    for (const auto& [id, seat] : table<Seat>())
        if (seat.forum == forum)
            seats.push_back(&seat);
    std::stable_sort(seats.begin(), seats.end(), [](const Seat* a, const Seat* b) { return a->rank < b->rank; });
    return seats;
}

} // namespace placewright
