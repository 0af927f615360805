// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/touch/system_scope.h"

#include "model/domain/field.h"

namespace placewright {

namespace {

std::vector<QString> namesGivenUp(const EntityKey& key, const Change& change)
{
    std::vector<QString> names;
    if (change.before && change.after)
        for (const char* word : {"name", "title"})
            if (const Field* field = findField(key.kind, QLatin1String(word))) {
                const Value before = field->get(address(*change.before));
                if (before != field->get(address(*change.after)))
                    names.push_back(isRecorded(before) ? std::get<QString>(before).trimmed() : QString()); // As a rule may say it.
            }
    return names;
}

} // namespace

void SystemScope::addBefore(const ChangeSet& changes)
{
    m_reach.beginAnew();
    for (const auto& [key, change] : changes)
        if (change.before)
            add(key, *change.before, change);
}

void SystemScope::addAfter(const ChangeSet& changes)
{
    m_reach.beginAnew();
    for (const auto& [key, change] : changes)
        if (change.after)
            add(key, *change.after, change);
}

void SystemScope::add(const EntityKey& key, const Entity& entity, const Change& change)
{
    Touch touch;
    touch.use.add(key.kind, change);
    if (!touch.use.meets(m_reads))
        return;
    if (change.before && change.after)
        touch.useOfWhatStays = touch.use;
    touch.reached[{key.kind, Reached::itself}].insert(key.id);
    if (const auto* seat = std::get_if<Seat>(&entity)) {
        touch.reached[{key.kind, Reached::forum}].insert(seat->forum);
        touch.reached[{key.kind, Reached::organisation}].insert({seat->drawnFrom, seat->employedBy});
    }
    if (const auto* place = std::get_if<Place>(&entity))
        touch.reached[{key.kind, Reached::forum}].insert(place->forum);
    touch.names = namesGivenUp(key, change);
    const bool systemsDiffer = key.kind == Kind::system && (!change.before || !change.after);
    for (const Id& option : isShared(key.kind) ? m_options : std::vector{key.option}) {
        TouchedScopes& touched = m_byOption[option];
        if (key.kind == Kind::organisation) {
            std::set<Id>& seats = touch.reached[{key.kind, Reached::seat}] = {};
            std::set<Id>& forums = touch.reached[{key.kind, Reached::forum}] = {};
            for (const auto& [seat, forum] : m_reach.seatsBehind(option, key.id)) {
                seats.insert(seat);
                forums.insert(forum);
            }
        }
        if (key.kind == Kind::forum || key.kind == Kind::organisation)
            touch.reached[{key.kind, Reached::function}] = m_reach.functionsOf(option, {key.kind, key.id});
        const auto systems = systemsDiffer ? std::nullopt : m_reach.systemsOf(option, key.kind, entity);
        if (!systems)
            touched.everywhere.join(touch);
        else
            for (const Id& system : *systems)
                touched.bySystem[system].join(touch);
    }
}

TouchedScopes SystemScope::of(const Id& option) const
{
    const auto found = m_byOption.find(option);
    return found == m_byOption.end() ? TouchedScopes() : found->second;
}

} // namespace placewright
