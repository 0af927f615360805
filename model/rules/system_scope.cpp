// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/system_scope.h"

#include "model/rules/rule_mirror.h"

namespace placewright {

namespace {

std::optional<Id> recorded(const Id& system)
{
    return system.isNull() ? std::nullopt : std::optional(system);
}

} // namespace

void SystemScope::addBefore(const ChangeSet& changes)
{
    for (const auto& [key, change] : changes)
        if (change.before)
            add(key, *change.before, change);
}

void SystemScope::addAfter(const ChangeSet& changes)
{
    for (const auto& [key, change] : changes)
        if (change.after)
            add(key, *change.after, change);
}

void SystemScope::add(const EntityKey& key, const Entity& entity, const Change& change)
{
    Touched& touched = m_byOption[isShared(key.kind) ? Id() : key.option];
    FieldUse use;
    use.add(key.kind, change);
    const bool systemsDiffer = key.kind == Kind::system && (!change.before || !change.after);
    const auto system = systemsDiffer ? std::nullopt : systemOf(key, entity);
    (system ? touched.bySystem[*system] : touched.everywhere).join(use);
}

std::optional<Id> SystemScope::systemOf(const EntityKey& key, const Entity& entity)
{
    switch (key.kind) {
    case Kind::system:
        return key.id;
    case Kind::area:
        return recorded(std::get<Area>(entity).system);
    case Kind::forum:
        return recorded(std::get<Forum>(entity).system);
    case Kind::place:
        return recorded(std::get<Place>(entity).system);
    case Kind::milestone:
        return recorded(std::get<Milestone>(entity).system);
    case Kind::seat:
        return recorded(Id(m_mirror.lookUp(Kind::forum, "system", key.option, std::get<Seat>(entity).forum)));
    case Kind::neighbourhood:
        return recorded(Id(m_mirror.lookUp(Kind::place, "system", key.option, std::get<Neighbourhood>(entity).place)));
    default:
        return std::nullopt;
    }
}

SystemScope::Touched SystemScope::of(const Id& option) const
{
    Touched touched;
    for (const Id& key : {Id(), option})
        if (const auto found = m_byOption.find(key); found != m_byOption.end()) {
            touched.everywhere.join(found->second.everywhere);
            for (const auto& [system, use] : found->second.bySystem)
                touched.bySystem[system].join(use);
        }
    return touched;
}

} // namespace placewright
