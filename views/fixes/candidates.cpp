// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/candidates.h"

#include "views/fixes/candidate_search.h"
#include "views/fixes/top_bodies.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace placewright {

namespace {

bool offers(const Organisation& organisation, Service service) {
    return organisation.services && std::count(organisation.services->begin(), organisation.services->end(), service) > 0;
}

using Find = std::vector<Id> (*)(const Design&, const Id&, const CandidateSearch&);

const QHash<QString, Find>& finders() {
    using D = const Design&;
    using S = const Id&;
    using C = const CandidateSearch&;
    static const QHash<QString, Find> all{
        {QStringLiteral("@board"), [](D d, S s, C) { return CandidateSearch::one(boardOf(d, s)); }},
        {QStringLiteral("@partnership"), [](D d, S s, C) { return CandidateSearch::one(partnershipOf(d, s)); }},
        {QStringLiteral("@body"), [](D d, S s, C) { return CandidateSearch::one(nhsBodyOf(d, s)); }},
        {QStringLiteral("@system"), [](D, S s, C) { return CandidateSearch::one(s); }},
        {QStringLiteral("@nhse"), [](D, S, C c) { return c.anywhere(OrganisationKind::nhsEngland); }},
        {QStringLiteral("@region"),
         [](D, S, C c) {
             auto found = c.anywhere(OrganisationKind::nhsEnglandRegion);
             return found.empty() ? c.anywhere(OrganisationKind::nhsEngland) : found;
         }},
        {QStringLiteral("@cancer-alliance"), [](D, S, C c) { return c.anywhere(OrganisationKind::cancerAlliance); }},
        {QStringLiteral("@chief"), [](D, S, C c) { return c.chief(); }},
        {QStringLiteral("@strategy"), [](D, S, C c) { return c.plans(QStringLiteral("integrated-care-strategy")); }},
        {QStringLiteral("@people-forum"), [](D, S, C c) { return c.forumsFor(QStringLiteral("people")); }},
        {QStringLiteral("@quality-group"), [](D, S, C c) { return c.forumsOf(ForumKind::systemQualityGroup); }},
        {QStringLiteral("@function"), [](D, S, C c) { return c.functions(); }},
        {QStringLiteral("@trust"), [](D, S, C c) { return c.organisations(CandidateSearch::isTrust); }},
        {QStringLiteral("@trusts"), [](D, S, C c) { return c.organisations(CandidateSearch::isTrust); }},
        {QStringLiteral("@provider"), [](D, S, C c) { return c.providers(); }},
        {QStringLiteral("@network"), [](D, S, C c) { return c.networks(); }},
        {QStringLiteral("@place-council"), [](D, S, C c) { return c.placeCouncils(); }},
        {QStringLiteral("@council"), [](D, S, C c) { return c.councils(); }},
        {QStringLiteral("@primary-care"),
         [](D, S, C c) {
             return c.organisations([](const Organisation& each) {
                 return each.kind == OrganisationKind::generalPractice || each.kind == OrganisationKind::pcn ||
                        offers(each, Service::primaryMedical);
             });
         }},
        {QStringLiteral("@voluntary"),
         [](D, S, C c) {
             return c.organisations([](const Organisation& each) {
                 return each.kind == OrganisationKind::vcseAlliance || each.kind == OrganisationKind::vcse;
             });
         }},
        {QStringLiteral("@healthwatch"),
         [](D, S, C c) {
             return c.organisations([](const Organisation& each) { return each.kind == OrganisationKind::healthwatch; });
         }},
        {QStringLiteral("@committee"), [](D, S, C c) { return c.committees(true); }},
        {QStringLiteral("@committee-below"), [](D, S, C c) { return c.committees(false); }},
        {QStringLiteral("@collaborative"), [](D, S, C c) { return c.collaboratives(); }},
        {QStringLiteral("@place"), [](D, S, C c) { return c.places(false); }},
        {QStringLiteral("@places"), [](D, S, C c) { return c.places(false); }},
        {QStringLiteral("@other-place"), [](D, S, C c) { return c.places(true); }},
        {QStringLiteral("@member"), [](D, S, C c) { return c.members(); }},
        {QStringLiteral("@members"), [](D, S, C c) { return c.members(); }},
        {QStringLiteral("@other-trust"), [](D, S, C c) { return c.otherTrusts(); }},
        {QStringLiteral("@other-party"), [](D, S, C c) { return c.otherParties(); }},
        {QStringLiteral("@decider"), [](D, S, C c) { return c.deciders(); }},
        {QStringLiteral("@end"), [](D, S, C c) { return c.ends(); }},
        {QStringLiteral("@engagement"), [](D, S, C c) { return c.engagements(); }},
        {QStringLiteral("@founders"), [](D, S, C c) { return c.founders(); }},
        {QStringLiteral("@non-executive"), [](D, S, C c) { return c.nonExecutivePeople(true); }},
        {QStringLiteral("@non-executive-no-deputy"), [](D, S, C c) { return c.nonExecutivePeople(false); }},
        {QStringLiteral("@chair-seat"), [](D, S, C c) { return c.chairSeats(); }},
        {QStringLiteral("@non-executive-seat"), [](D, S, C c) { return c.nonExecutiveSeats(); }},
        {QStringLiteral("@partner-seat"), [](D, S, C c) { return c.partnerSeats(); }},
        {QStringLiteral("@seat-of"), [](D, S, C c) { return c.seatsOf(); }},
        {QStringLiteral("@executive-seat"), [](D, S, C c) { return c.executiveSeats(); }},
        {QStringLiteral("@body-seat"), [](D, S, C c) { return c.bodySeats(); }},
        {QStringLiteral("@unsigned"), [](D, S, C c) { return c.unsignedAgreements(); }},
    };
    return all;
}

Id firstOf(const Ids& ids) {
    return ids && !ids->empty() ? ids->front() : Id();
}

} // namespace

std::vector<Id> candidatesFor(const Design& design, const Id& system, const QString& name) {
    const Find find = finders().value(name.section(u':', 0, 0));
    if (!find)
        return {};
    std::vector<Id> found = find(design, system, CandidateSearch(design, system, name.section(u':', 1)));
    // One who decides twice, or two areas of one council, are one way.
    std::vector<Id> unique;
    for (Id& each : found)
        if (std::find(unique.begin(), unique.end(), each) == unique.end())
            unique.push_back(std::move(each));
    return unique;
}

bool meansAll(const QString& name) {
    static const QStringList lists{QStringLiteral("@places"), QStringLiteral("@trusts"), QStringLiteral("@members"),
                                   QStringLiteral("@founders")};
    return lists.contains(name.section(u':', 0, 0));
}

Id systemOfSubject(const Design& design, const EntityKey& subject) {
    const Id& id = subject.id;
    Id system;
    const auto home = [&](const Id& organisation) {
        const auto* found = design.get<Organisation>(organisation);
        return !found ? Id() : !found->homeSystem.isNull() ? found->homeSystem : firstOf(found->systems);
    };
    if (design.get<System>(id))
        system = id;
    else if (const auto* forum = design.get<Forum>(id))
        system = forum->system;
    else if (const auto* place = design.get<Place>(id))
        system = place->system;
    else if (const auto* area = design.get<Area>(id))
        system = area->system;
    else if (design.get<Organisation>(id))
        system = home(id);
    else if (const auto* collaborative = design.get<Collaborative>(id))
        system = firstOf(collaborative->systems);
    else if (const auto* function = design.get<Function>(id))
        system = home(function->accountable);
    else if (const auto* flow = design.get<Flow>(id))
        system = home(flow->to).isNull() ? home(flow->from) : home(flow->to);
    else if (const auto* contract = design.get<Contract>(id))
        system = home(contract->holder).isNull() ? home(contract->provider) : home(contract->holder);
    else if (const auto* delegation = design.get<Delegation>(id)) {
        const auto* giver = design.get<Forum>(delegation->from);
        system = giver ? giver->system : home(delegation->from);
    }
    if (system.isNull() && design.table<System>().size() == 1)
        system = design.table<System>().begin()->first;
    return system;
}

} // namespace placewright
