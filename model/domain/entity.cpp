// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entity.h"

namespace placewright {

Entity::Entity() = default;
Entity::Entity(const Entity& other) = default;
Entity::Entity(Entity&& other) noexcept = default;
Entity& Entity::operator=(const Entity& other) = default;
Entity& Entity::operator=(Entity&& other) noexcept = default;
Entity::~Entity() = default;

bool operator==(const Entity& a, const Entity& b) {
    return static_cast<const AnyEntity&>(a) == static_cast<const AnyEntity&>(b);
}

const Common& common(const Entity& entity) {
    return std::visit([](const auto& e) -> const Common& { return e; }, entity);
}

Common& common(Entity& entity) {
    return std::visit([](auto& e) -> Common& { return e; }, entity);
}

const void* address(const Entity& entity) {
    return std::visit([](const auto& e) -> const void* { return &e; }, entity);
}

void* address(Entity& entity) {
    return std::visit([](auto& e) -> void* { return &e; }, entity);
}

} // namespace placewright
