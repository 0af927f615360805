// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/body_of.h"

namespace placewright {

namespace {

/// Notes on notes end somewhere.
constexpr int deepest = 8;

Id firstOf(const Ids& ids) {
    return ids && !ids->empty() ? ids->front() : Id();
}

Id firstNotNull(std::initializer_list<Id> ids) {
    for (const Id& id : ids)
        if (!id.isNull())
            return id;
    return {};
}

} // namespace

std::vector<Id> BodyView::deciders(const Decision& decision) const {
    std::set<Id> found;
    if (decision.parts)
        for (const DecisionPart& part : *decision.parts)
            if (part.part == Part::decides && !part.who.isNull())
                found.insert(standsFor(part.who));
    return {found.begin(), found.end()};
}

Id BodyView::bodyOf(const Entity& entity) const {
    return bodyOf(entity, 0);
}

Id BodyView::bodyOfThing(const Id& thing, int depth) const {
    const auto key = thing.isNull() || depth > deepest ? std::nullopt : m_design.locate(thing);
    if (!key)
        return {};
    switch (key->kind) {
    case Kind::forum:
    case Kind::place:
    case Kind::collaborative:
    case Kind::organisation:
        return standsFor(thing);
    default:
        return bodyOf(*m_design.workspace().find(*key), depth + 1);
    }
}

Id BodyView::bodyOf(const Entity& entity, int depth) const {
    const auto bodyOfId = [&](const Id& id) { return bodyOfThing(id, depth); };
    const auto about = [&](const Id& subject) { return bodyOfThing(subject, depth + 1); };
    switch (kindOf(entity)) {
    case Kind::forum:
    case Kind::place:
    case Kind::collaborative:
        return standsFor(common(entity).id);
    case Kind::function:
        return common(entity).id;
    case Kind::seat:
        return bodyOfId(std::get<Seat>(entity).forum);
    case Kind::post:
        return bodyOfId(firstNotNull({std::get<Post>(entity).place, std::get<Post>(entity).organisation}));
    case Kind::neighbourhood:
        return bodyOfId(std::get<Neighbourhood>(entity).place);
    case Kind::decision:
        return std::get<Decision>(entity).function;
    case Kind::delegation:
        return bodyOfId(std::get<Delegation>(entity).to);
    case Kind::contract: {
        const auto& contract = std::get<Contract>(entity);
        return bodyOfId(firstNotNull({contract.place, contract.collaborative, contract.provider, contract.holder}));
    }
    case Kind::agreement:
        return bodyOfId(firstNotNull({std::get<Agreement>(entity).host, firstOf(std::get<Agreement>(entity).parties)}));
    case Kind::flow:
        return bodyOfId(std::get<Flow>(entity).to);
    case Kind::plan:
        return bodyOfId(std::get<Plan>(entity).owner);
    case Kind::declaration:
        return about(std::get<Declaration>(entity).subject);
    case Kind::waiver:
        return about(std::get<Waiver>(entity).subject);
    case Kind::note:
        return about(std::get<Note>(entity).subject);
    case Kind::placement:
        return about(std::get<Placement>(entity).subject);
    default:
        return {};
    }
}

} // namespace placewright
