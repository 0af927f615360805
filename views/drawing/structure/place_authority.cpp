// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/place_authority.h"

#include "model/domain/ordered_where.h"
#include "views/drawing/structure/system_facts.h"

#include <algorithm>

namespace placewright {

namespace {

/// Places by who holds for them.
using Holders = QHash<Id, std::vector<const Place*>>;

Holders holdersOf(const Design& design, const SystemFacts& facts) {
    Holders holders;
    for (const Place* place : facts.places)
        for (const Id& holder : holdersOf(design, *place))
            holders[holder].push_back(place);
    return holders;
}

bool contains(const Holders& holders, const Id& who, const Place* place) {
    const auto of = holders.constFind(who);
    return of != holders.constEnd() && std::find(of->begin(), of->end(), place) != of->end();
}

bool onlyInforms(const Place& place) {
    return place.forms && !place.forms->empty() &&
           std::all_of(place.forms->begin(), place.forms->end(),
                       [](PlaceForm form) { return form == PlaceForm::consultativeForum; });
}

} // namespace

std::set<Id> holdersOf(const Design& design, const Place& place) {
    std::set<Id> holders{place.id};
    if (!place.forum.isNull())
        holders.insert(place.forum);
    if (design.get<Post>(place.leader))
        holders.insert(place.leader);
    for (const auto& [id, post] : design.table<Post>())
        if (post.place == place.id && (post.kind == PostKind::individualDirector || post.kind == PostKind::placeLeader))
            holders.insert(id);
    return holders;
}

QHash<Id, PlaceAuthority> authoritiesOf(const Design& design, const SystemFacts& facts, const QSet<Id>& gone) {
    const Holders holders = holdersOf(design, facts);
    QHash<Id, PlaceAuthority> authorities;
    for (const Place* place : facts.places)
        authorities[place->id].onlyInforms = onlyInforms(*place);
    const auto reaches = [&](const Delegation& delegation) { return holders.contains(delegation.to); };
    QHash<Id, std::set<Id>> givers, functions;
    for (const Delegation* delegation : orderedWhere(design.table<Delegation>(), reaches))
        for (const Place* place : holders.value(delegation->to)) {
            if (contains(holders, delegation->from, place))
                continue;
            PlaceAuthority& authority = authorities[place->id];
            if (gone.contains(delegation->id) && !gone.contains(place->id)) {
                if (facts.systemLevel.contains(delegation->from))
                    authority.former.push_back(delegation);
                continue;
            }
            authority.delegations.push_back(delegation);
            authority.budget += delegation->budget.value_or(0);
            givers[place->id].insert(delegation->from);
            if (!facts.systemLevel.contains(delegation->from))
                continue;
            authority.fromSystem.push_back(delegation);
            for (const Id& function : delegation->functions.value_or(std::vector<Id>()))
                functions[place->id].insert(function);
        }
    for (const auto& [id, decision] : design.table<Decision>()) {
        if (!decision.parts)
            continue;
        std::set<const Place*> deciding;
        for (const DecisionPart& part : *decision.parts)
            if (part.part == Part::decides)
                if (const auto of = holders.constFind(part.who); of != holders.constEnd())
                    deciding.insert(of->begin(), of->end());
        for (const Place* place : deciding)
            ++authorities[place->id].decisions;
    }
    for (const Place* place : facts.places) {
        PlaceAuthority& authority = authorities[place->id];
        authority.givers = static_cast<qsizetype>(givers.value(place->id).size());
        authority.functions = static_cast<qsizetype>(functions.value(place->id).size());
        authority.proposed =
            !authority.fromSystem.empty() &&
            std::all_of(authority.fromSystem.begin(), authority.fromSystem.end(),
                        [](const Delegation* given) { return given->status == DelegationStatus::proposed; });
    }
    return authorities;
}

} // namespace placewright
