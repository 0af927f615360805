// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/system_facts.h"

#include "model/domain/ordered_where.h"

#include <algorithm>

namespace placewright {

namespace {

template <class List, class T>
bool has(const std::optional<List>& list, const T& value) {
    return list && std::find(list->begin(), list->end(), value) != list->end();
}

ForumLevel levelOf(const Forum& forum) {
    if (forum.level)
        return *forum.level;
    switch (forum.kind.value_or(ForumKind::committee)) {
    case ForumKind::placePartnership:
        return ForumLevel::place;
    case ForumKind::collaborativeForum:
        return ForumLevel::collaborative;
    case ForumKind::supraForum:
        return ForumLevel::supra;
    default:
        return ForumLevel::system;
    }
}

class Gatherer {
public:
    Gatherer(const Design& design, const Id& system, const QSet<Id>& gone) : m_design(design), m_gone(gone) {
        const auto systems = inOrder(design.table<System>());
        m_facts.system = system.isNull() ? (systems.empty() ? nullptr : systems.front()) : design.get<System>(system);
        m_only = systems.size() <= 1;
    }

    SystemFacts gathered() {
        organisations();
        forums();
        officers();
        places();
        collaboratives();
        forumsOfNoOne();
        seats();
        heldFunctions();
        passedOn();
        agreements();
        return std::move(m_facts);
    }

private:
    Id systemId() const { return m_facts.system ? m_facts.system->id : Id(); }

    // What names no system belongs to the only one there is.
    bool isHere(const Id& system) const { return system == systemId() || (system.isNull() && m_only); }
    bool isHere(const Organisation& organisation) const {
        if (organisation.homeSystem.isNull() && !organisation.systems)
            return m_only;
        return m_facts.system && (organisation.homeSystem == systemId() || has(organisation.systems, systemId()));
    }

    void organisations() {
        const auto drawn = [](const Organisation& organisation) {
            switch (organisation.kind.value_or(OrganisationKind::other)) {
            case OrganisationKind::nhsEngland:
            case OrganisationKind::nhsEnglandRegion:
            case OrganisationKind::icsNhsBody:
            case OrganisationKind::cancerAlliance:
            case OrganisationKind::clinicalNetwork:
                return true;
            default:
                return has(organisation.services, Service::ambulance);
            }
        };
        for (const Organisation* organisation : orderedWhere(m_design.table<Organisation>(), drawn)) {
            const auto kind = organisation->kind.value_or(OrganisationKind::other);
            const bool here = isHere(*organisation);
            if (kind == OrganisationKind::nhsEngland || (kind == OrganisationKind::nhsEnglandRegion && here))
                m_facts.national.push_back(organisation);
            else if (kind == OrganisationKind::icsNhsBody && here && !m_facts.body)
                m_facts.body = organisation;
            else if (kind == OrganisationKind::cancerAlliance && here)
                m_facts.cancerAlliances.push_back(organisation);
            else if (kind == OrganisationKind::clinicalNetwork && here)
                m_facts.clinicalNetworks.push_back(organisation);
            else if (has(organisation->services, Service::ambulance) && here &&
                     (kind == OrganisationKind::nhsTrust || kind == OrganisationKind::foundationTrust))
                m_facts.ambulance.push_back(organisation);
        }
    }

    void forums() {
        m_forums = orderedWhere(m_design.table<Forum>(), [this](const Forum& forum) { return isHere(forum.system); });
        for (const Forum* forum : m_forums) {
            if (!forum->parent.isNull())
                m_facts.forumsUnder[forum->parent].push_back(forum);
            if (forum->kind == ForumKind::icsPartnership && !m_facts.partnership)
                m_facts.partnership = forum;
            else if (forum->kind == ForumKind::board && !m_facts.board &&
                     (!m_facts.body || forum->body.isNull() || forum->body == m_facts.body->id))
                m_facts.board = forum;
        }
        for (const Forum* forum : m_forums) {
            if (forum == m_facts.partnership || forum == m_facts.board)
                continue;
            if (forum->kind == ForumKind::healthAndWellbeingBoard)
                m_facts.wellbeingBoards.push_back(forum);
            else if (forum->kind == ForumKind::scrutinyCommittee)
                m_facts.scrutiny.push_back(forum);
            else if (forum->kind == ForumKind::supraForum || levelOf(*forum) == ForumLevel::supra)
                m_facts.supraForums.push_back(forum);
            else if (levelOf(*forum) == ForumLevel::system)
                atSystem(*forum);
        }
    }

    void atSystem(const Forum& forum) {
        const Id top = topOf(forum);
        const bool ofBody = m_facts.body && forum.body == m_facts.body->id;
        if (m_facts.partnership && top == m_facts.partnership->id)
            m_facts.partnershipGroups.push_back(&forum);
        else if (ofBody || (m_facts.board && top == m_facts.board->id))
            m_facts.committees.push_back(&forum);
        else
            m_facts.otherForums.push_back(&forum);
    }

    // The forum at the top of the line a forum reports in.
    Id topOf(const Forum& forum) const {
        const Forum* at = &forum;
        for (std::size_t steps = m_design.table<Forum>().size(); steps > 0; --steps) {
            const auto* parent = m_design.get<Forum>(at->parent);
            if (!parent)
                break;
            at = parent;
        }
        return at->id;
    }

    void officers() {
        m_facts.officers = orderedWhere(m_design.table<Post>(), [this](const Post& post) {
            return m_facts.body && post.organisation == m_facts.body->id &&
                   (post.kind == PostKind::accountableOfficer || post.kind == PostKind::sroPeople ||
                    post.kind == PostKind::sroDigital);
        });
        if (m_facts.body)
            m_facts.systemLevel.insert(m_facts.body->id);
        if (m_facts.board)
            m_facts.systemLevel.insert(m_facts.board->id);
        for (const Forum* committee : m_facts.committees)
            m_facts.systemLevel.insert(committee->id);
        for (const Post* post : m_facts.officers)
            m_facts.systemLevel.insert(post->id);
    }

    void places() {
        m_facts.places =
            orderedWhere(m_design.table<Place>(), [this](const Place& place) { return isHere(place.system); });
        for (const Place* place : m_facts.places) {
            m_used.insert(place->forum);
            auto& listed = m_facts.neighbourhoodsOf[place->id];
            for (const Id& id : place->neighbourhoods.value_or(std::vector<Id>()))
                if (const auto* neighbourhood = m_design.get<Neighbourhood>(id))
                    if (std::find(listed.begin(), listed.end(), neighbourhood) == listed.end())
                        listed.push_back(neighbourhood);
        }
        const auto ours = [this](const Neighbourhood& one) { return m_facts.neighbourhoodsOf.contains(one.place); };
        for (const Neighbourhood* neighbourhood : orderedWhere(m_design.table<Neighbourhood>(), ours)) {
            auto& listed = m_facts.neighbourhoodsOf[neighbourhood->place];
            if (std::find(listed.begin(), listed.end(), neighbourhood) == listed.end())
                listed.push_back(neighbourhood);
        }
    }

    void collaboratives() {
        const auto ours = [&](const Id& id) {
            const auto* organisation = m_design.get<Organisation>(id);
            return organisation && isHere(*organisation);
        };
        m_facts.collaboratives =
            orderedWhere(m_design.table<Collaborative>(), [&](const Collaborative& collaborative) {
                const auto& members = collaborative.members;
                return has(collaborative.systems, systemId()) ||
                       (!collaborative.systems &&
                        (m_only || (members && std::any_of(members->begin(), members->end(), ours))));
            });
        for (const Collaborative* collaborative : m_facts.collaboratives)
            m_used.insert(collaborative->forum);
    }

    void forumsOfNoOne() {
        for (const Forum* forum : m_forums) {
            if (m_used.contains(forum->id) || forum->kind == ForumKind::healthAndWellbeingBoard || forum->kind == ForumKind::scrutinyCommittee ||
                forum->kind == ForumKind::supraForum || forum == m_facts.partnership || forum == m_facts.board ||
                m_used.contains(topOf(*forum)))
                continue;
            const ForumLevel level = levelOf(*forum);
            if (level == ForumLevel::place || level == ForumLevel::neighbourhood)
                m_facts.placelessForums.push_back(forum);
            else if (level == ForumLevel::collaborative)
                m_facts.looseCollaborativeForums.push_back(forum);
        }
    }

    // Of the forums that are drawn here, whatever system they say they are of.
    void seats() {
        std::set<Id> forums = m_used;
        for (const Forum* forum : m_forums)
            forums.insert(forum->id);
        const auto drawn = [&](const Seat& seat) { return forums.contains(seat.forum); };
        for (const Seat* seat : orderedWhere(m_design.table<Seat>(), drawn))
            m_facts.seatsOf[seat->forum].push_back(seat);
    }

    void heldFunctions() {
        m_facts.held = orderedWhere(m_design.table<Function>(), [this](const Function& function) {
            const auto& by = function.exercisedBy;
            return by ? std::any_of(by->begin(), by->end(),
                                    [&](const Id& id) { return m_facts.systemLevel.contains(id); })
                      : m_facts.systemLevel.contains(function.accountable);
        });
    }

    void passedOn() {
        const auto find = [this](bool gone, auto& delegations, auto& contracts) {
            delegations = orderedWhere(m_design.table<Delegation>(), [this, gone](const Delegation& delegation) {
                return m_facts.systemLevel.contains(delegation.to) && m_gone.contains(delegation.id) == gone;
            });
            contracts = orderedWhere(m_design.table<Contract>(), [this, gone](const Contract& contract) {
                return m_facts.body && contract.holder == m_facts.body->id && m_gone.contains(contract.id) == gone;
            });
        };
        find(false, m_facts.toSystem, m_facts.contracts);
        if (!m_gone.isEmpty())
            find(true, m_facts.formerToSystem, m_facts.formerContracts);
        m_facts.authorities = authoritiesOf(m_design, m_facts, m_gone);
    }

    void agreements() {
        m_facts.section75 = orderedWhere(m_design.table<Agreement>(), [this](const Agreement& agreement) {
            const auto isOurs = [this](const Id& id) {
                const auto* party = m_design.get<Organisation>(id);
                return party && (party == m_facts.body || isHere(*party));
            };
            return agreement.kind == AgreementKind::section75 && agreement.parties &&
                   std::any_of(agreement.parties->begin(), agreement.parties->end(), isOurs);
        });
    }

    const Design& m_design;
    const QSet<Id>& m_gone;
    bool m_only = true;
    SystemFacts m_facts;
    std::vector<const Forum*> m_forums; ///< Of this system.
    std::set<Id> m_used; ///< Forums drawn as a place's or collaborative's own.
};

} // namespace

const std::vector<const Seat*>& SystemFacts::seats(const Id& forum) const {
    static const std::vector<const Seat*> none;
    const auto found = seatsOf.constFind(forum);
    return found == seatsOf.constEnd() ? none : *found;
}

std::vector<const Forum*> SystemFacts::beneath(const Id& forum) const {
    std::vector<const Forum*> found;
    std::set<Id> seen{forum};
    std::vector<Id> open{forum};
    while (!open.empty()) {
        const Id parent = open.back();
        open.pop_back();
        for (const Forum* child : forumsUnder.value(parent))
            if (seen.insert(child->id).second) {
                found.push_back(child);
                open.push_back(child->id);
            }
    }
    return found;
}

SystemFacts factsOf(const Design& design, const Id& system, const QSet<Id>& gone) {
    return Gatherer(design, system, gone).gathered();
}

} // namespace placewright
