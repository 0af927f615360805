// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/annotations.h"
#include "model/domain/assurance.h"
#include "model/domain/authority.h"
#include "model/domain/bodies.h"
#include "model/domain/places.h"
#include "model/domain/shared.h"
#include "model/domain/weighing.h"

#include <compare>
#include <variant>

namespace placewright {

/// The kinds of entity, in the order in which an exchange file and the tables list them.
enum class Kind : quint8 {
    workspace,
    option,
    system,
    area,
    organisation,
    person,
    criterion,
    score,
    forum,
    seat,
    post,
    place,
    neighbourhood,
    collaborative,
    function,
    decision,
    delegation,
    contract,
    agreement,
    flow,
    plan,
    engagement,
    milestone,
    declaration,
    waiver,
    note,
    placement
};
inline constexpr int kindCount = 27;

/// Alternatives in the order of `Kind`.
using AnyEntity = std::variant<WorkspaceInfo,
                               Option,
                               System,
                               Area,
                               Organisation,
                               Person,
                               Criterion,
                               Score,
                               Forum,
                               Seat,
                               Post,
                               Place,
                               Neighbourhood,
                               Collaborative,
                               Function,
                               Decision,
                               Delegation,
                               Contract,
                               Agreement,
                               Flow,
                               Plan,
                               Engagement,
                               Milestone,
                               Declaration,
                               Waiver,
                               Note,
                               Placement>;
static_assert(std::variant_size_v<AnyEntity> == kindCount);

/// An entity of any kind. A class of its own so that how one of 27 kinds is copied and destroyed is compiled once instead of
/// in every file that holds one.
class Entity : public AnyEntity {
public:
    using AnyEntity::AnyEntity;
    using AnyEntity::operator=;
    Entity();
    Entity(const Entity& other);
    Entity(Entity&& other) noexcept;
    Entity& operator=(const Entity& other);
    Entity& operator=(Entity&& other) noexcept;
    ~Entity();

    friend bool operator==(const Entity& a, const Entity& b);
};

inline Kind kindOf(const Entity& entity) {
    return static_cast<Kind>(entity.index());
}

template <Kind K>
using EntityOf = std::variant_alternative_t<static_cast<std::size_t>(K), AnyEntity>;

namespace detail {
template <class T, std::size_t... I>
constexpr Kind kindOfType(std::index_sequence<I...>) {
    std::size_t found = 0;
    ((std::is_same_v<T, std::variant_alternative_t<I, AnyEntity>> ? (found = I) : 0), ...);
    return static_cast<Kind>(found);
}
} // namespace detail

template <class T>
inline constexpr Kind kindFor = detail::kindOfType<T>(std::make_index_sequence<kindCount>{});

/// Systems, areas, organisations and people are edited once for all options; so are the workspace, the list of options and
/// what they are weighed by.
constexpr bool isShared(Kind kind) {
    return kind <= Kind::score;
}

/// Names one entity of a workspace. `option` is null for shared kinds.
struct EntityKey {
    Id option;
    Kind kind = Kind::workspace;
    Id id;

    friend bool operator==(const EntityKey&, const EntityKey&) = default;
    friend std::strong_ordering operator<=>(const EntityKey& a, const EntityKey& b) {
        if (const auto order = a.option <=> b.option; order != 0)
            return order;
        if (const auto order = a.kind <=> b.kind; order != 0)
            return order;
        return a.id <=> b.id;
    }
};

/// What entities of all kinds have.
const Common& common(const Entity& entity);
Common& common(Entity& entity);
/// The value of the kind itself, for the tables of fields.
const void* address(const Entity& entity);
void* address(Entity& entity);

/// An empty entity of a kind.
Entity blank(Kind kind);

} // namespace placewright
