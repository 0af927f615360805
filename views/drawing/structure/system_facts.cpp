// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/system_facts.h"

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
    Gatherer(const Design& design, const Id& system) : m_design(design) {
        const auto systems = inOrder(design.table<System>());
        m_facts.system = system.isNull() ? (systems.empty() ? nullptr : systems.front()) : design.get<System>(system);
        m_only = systems.size() <= 1;
    }

    SystemFacts gathered() {
        for (const Seat* seat : inOrder(m_design.table<Seat>()))
            m_facts.seatsOf[seat->forum].push_back(seat);
        organisations();
        forums();
        officers();
        places();
        collaboratives();
        forumsOfNoOne();
        heldFunctions();
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
        for (const Organisation* organisation : inOrder(m_design.table<Organisation>())) {
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
        const auto all = inOrder(m_design.table<Forum>());
        for (const Forum* forum : all) {
            if (!isHere(forum->system))
                continue;
            if (!forum->parent.isNull())
                m_facts.forumsUnder[forum->parent].push_back(forum);
            if (forum->kind == ForumKind::icsPartnership && !m_facts.partnership)
                m_facts.partnership = forum;
            else if (forum->kind == ForumKind::board && !m_facts.board &&
                     (!m_facts.body || forum->body.isNull() || forum->body == m_facts.body->id))
                m_facts.board = forum;
        }
        for (const Forum* forum : all) {
            if (!isHere(forum->system) || forum == m_facts.partnership || forum == m_facts.board)
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
        for (const Post* post : inOrder(m_design.table<Post>())) {
            if (!m_facts.body || post->organisation != m_facts.body->id)
                continue;
            if (post->kind == PostKind::accountableOfficer || post->kind == PostKind::sroPeople ||
                post->kind == PostKind::sroDigital)
                m_facts.officers.push_back(post);
        }
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
        for (const Place* place : inOrder(m_design.table<Place>()))
            if (isHere(place->system)) {
                m_facts.places.push_back(place);
                m_used.insert(place->forum);
            }
    }

    void collaboratives() {
        const auto ours = [&](const Id& id) {
            const auto* organisation = m_design.get<Organisation>(id);
            return organisation && isHere(*organisation);
        };
        for (const Collaborative* collaborative : inOrder(m_design.table<Collaborative>())) {
            const auto& members = collaborative->members;
            const bool here = has(collaborative->systems, systemId()) ||
                              (!collaborative->systems &&
                               (m_only || (members && std::any_of(members->begin(), members->end(), ours))));
            if (!here)
                continue;
            m_facts.collaboratives.push_back(collaborative);
            m_used.insert(collaborative->forum);
        }
    }

    void forumsOfNoOne() {
        for (const Forum* forum : inOrder(m_design.table<Forum>())) {
            if (!isHere(forum->system) || m_used.contains(forum->id) ||
                forum->kind == ForumKind::healthAndWellbeingBoard || forum->kind == ForumKind::scrutinyCommittee ||
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

    void heldFunctions() {
        for (const Function* function : inOrder(m_design.table<Function>())) {
            const bool exercised =
                function->exercisedBy && std::any_of(function->exercisedBy->begin(), function->exercisedBy->end(),
                                                     [&](const Id& id) { return m_facts.systemLevel.contains(id); });
            const bool assumed = !function->exercisedBy && m_facts.systemLevel.contains(function->accountable);
            if (exercised || assumed)
                m_facts.held.push_back(function);
        }
    }

    void agreements() {
        for (const Agreement* agreement : inOrder(m_design.table<Agreement>()))
            if (agreement->kind == AgreementKind::section75 && agreement->parties &&
                std::any_of(agreement->parties->begin(), agreement->parties->end(), [&](const Id& id) {
                    const auto* party = m_design.get<Organisation>(id);
                    return party && (party == m_facts.body || isHere(*party));
                }))
                m_facts.section75.push_back(agreement);
    }

    const Design& m_design;
    bool m_only = true;
    SystemFacts m_facts;
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

SystemFacts factsOf(const Design& design, const Id& system) {
    return Gatherer(design, system).gathered();
}

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

} // namespace placewright
