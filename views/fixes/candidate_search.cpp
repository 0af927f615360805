// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/candidate_search.h"

#include "views/fixes/top_bodies.h"

#include <algorithm>

namespace placewright {

namespace {

template <class T>
bool holds(const Recorded<std::vector<T>>& list, const T& item) {
    return list && std::find(list->begin(), list->end(), item) != list->end();
}

bool holds(const Words& list, const QString& word) {
    return list && list->contains(word);
}

} // namespace

CandidateSearch::CandidateSearch(const Design& design, Id system, QString of)
    : m_design(design),
      m_system(std::move(system)),
      m_of(std::move(of)) {}

bool CandidateSearch::isTrust(const Organisation& each) {
    return each.kind == OrganisationKind::nhsTrust || each.kind == OrganisationKind::foundationTrust;
}

std::vector<Id> CandidateSearch::organisations(const std::function<bool(const Organisation&)>& fits) const {
    std::vector<Id> home;
    std::vector<Id> guests;
    for (const Organisation* each : inOrder(m_design.table<Organisation>())) {
        if (!fits(*each))
            continue;
        if (each->homeSystem == m_system || (each->homeSystem.isNull() && !each->systems))
            home.push_back(each->id);
        else if (holds(each->systems, m_system))
            guests.push_back(each->id);
    }
    home.insert(home.end(), guests.begin(), guests.end());
    return home;
}

std::vector<Id> CandidateSearch::anywhere(OrganisationKind kind) const {
    std::vector<Id> all;
    for (const Organisation* each : inOrder(m_design.table<Organisation>()))
        if (each->kind == kind)
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::councils() const {
    std::vector<Id> all;
    for (const Area* area : inOrder(m_design.table<Area>()))
        if (isHere(area->system) && area->socialCare == true && !area->authority.isNull() &&
            std::find(all.begin(), all.end(), area->authority) == all.end())
            all.push_back(area->authority);
    return all;
}

std::vector<Id> CandidateSearch::placeCouncils() const {
    const auto* place = m_design.get<Place>(Id(m_of));
    std::vector<Id> all;
    for (const Area* area : inOrder(m_design.table<Area>()))
        if (place && holds(place->areas, area->id) && area->socialCare == true && !area->authority.isNull())
            all.push_back(area->authority);
    return all;
}

std::vector<Id> CandidateSearch::networks() const {
    const auto* place = m_design.get<Place>(Id(m_of));
    if (!place)
        return {};
    std::vector<Id> all = place->pcns.value_or(std::vector<Id>());
    for (const Neighbourhood* each : inOrder(m_design.table<Neighbourhood>()))
        if (each->place == place->id || holds(place->neighbourhoods, each->id))
            for (const Id& network : each->pcns.value_or(std::vector<Id>()))
                all.push_back(network);
    return all;
}

std::vector<Id> CandidateSearch::providers() const {
    const auto service = fromWord<Service>(m_of);
    std::vector<Id> all = organisations([&](const Organisation& each) {
        if (service)
            return holds(each.services, *service);
        return isTrust(each) || each.kind == OrganisationKind::independentProvider || each.kind == OrganisationKind::cic;
    });
    std::stable_partition(all.begin(), all.end(), [&](const Id& id) { return isTrust(*m_design.get<Organisation>(id)); });
    return all;
}

std::vector<Id> CandidateSearch::founders() const {
    std::vector<Id> all = one(nhsBodyOf(m_design, m_system));
    for (const Id& council : councils())
        all.push_back(council);
    return all;
}

std::vector<Id> CandidateSearch::committees(bool orBoard) const {
    const Id board = boardOf(m_design, m_system);
    std::vector<Id> all;
    for (const Forum* each : inOrder(m_design.table<Forum>()))
        if (each->kind == ForumKind::committee && !board.isNull() && each->parent == board &&
            !holds(each->remit, QStringLiteral("audit")) && !holds(each->remit, QStringLiteral("remuneration")))
            all.push_back(each->id);
    if (orBoard && !board.isNull())
        all.push_back(board);
    return all;
}

std::vector<Id> CandidateSearch::places(bool others) const {
    const auto* collaborative = m_design.get<Collaborative>(Id(m_of));
    std::vector<Id> all;
    for (const Place* each : inOrder(m_design.table<Place>()))
        if (isHere(each->system) && !(others && collaborative && holds(collaborative->places, each->id)))
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::collaboratives() const {
    std::vector<Id> all;
    for (const Collaborative* each : inOrder(m_design.table<Collaborative>()))
        if (!each->systems || holds(each->systems, m_system))
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::members() const {
    const auto* collaborative = m_design.get<Collaborative>(Id(m_of));
    return collaborative ? collaborative->members.value_or(std::vector<Id>()) : std::vector<Id>();
}

std::vector<Id> CandidateSearch::otherTrusts() const {
    const std::vector<Id> taken = members();
    return organisations([&](const Organisation& each) {
        return isTrust(each) && std::find(taken.begin(), taken.end(), each.id) == taken.end();
    });
}

std::vector<Id> CandidateSearch::otherParties() const {
    const auto* forum = m_design.get<Forum>(Id(m_of));
    return organisations([&](const Organisation& each) {
        return isTrust(each) && forum && !holds(forum->parties, each.id);
    });
}

std::vector<Id> CandidateSearch::deciders() const {
    std::vector<Id> all;
    if (const auto* decision = m_design.get<Decision>(Id(m_of)))
        for (const DecisionPart& part : decision->parts.value_or(std::vector<DecisionPart>()))
            if (part.part == Part::decides)
                all.push_back(part.who);
    return all;
}

std::vector<Id> CandidateSearch::ends() const {
    const auto* flow = m_design.get<Flow>(Id(m_of));
    std::vector<Id> all;
    if (flow)
        for (const Id& end : {flow->from, flow->to})
            if (m_design.get<Organisation>(end))
                all.push_back(end);
    return all;
}

std::vector<Id> CandidateSearch::plans(const QString& kind) const {
    for (const Plan* each : inOrder(m_design.table<Plan>()))
        if (each->kind == kind)
            return {each->id};
    return {};
}

std::vector<Id> CandidateSearch::engagements() const {
    std::vector<Id> all;
    for (const Engagement* each : inOrder(m_design.table<Engagement>()))
        all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::forumsFor(const QString& remit) const {
    std::vector<Id> all;
    for (const Forum* each : inOrder(m_design.table<Forum>()))
        if (isHere(each->system) && holds(each->remit, remit))
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::forumsOf(ForumKind kind) const {
    for (const Forum* each : inOrder(m_design.table<Forum>()))
        if (isHere(each->system) && each->kind == kind)
            return {each->id};
    return {};
}

std::vector<Id> CandidateSearch::chief() const {
    for (const Seat* each : boardSeats())
        if (each->role == QStringLiteral("chief-executive") && !each->person.isNull())
            return {each->person};
    return {};
}

std::vector<const Seat*> CandidateSearch::nonExecutives(std::initializer_list<const char*> notChairing) const {
    std::vector<const Seat*> all;
    for (const Seat* each : boardSeats())
        if (each->category == SeatCategory::independentNonExecutive && !chairsAny(each->person, notChairing))
            all.push_back(each);
    return all;
}

std::vector<Id> CandidateSearch::nonExecutivePeople(bool orDeputy) const {
    std::vector<Id> all;
    for (const Seat* each : nonExecutives({"audit", "remuneration"}))
        if (!each->person.isNull() && (orDeputy || !holds(each->tags, QStringLiteral("deputy-chair"))))
            all.push_back(each->person);
    return all;
}

std::vector<Id> CandidateSearch::nonExecutiveSeats() const {
    std::vector<Id> all;
    for (const Seat* each : nonExecutives({"audit"}))
        all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::chairSeats() const {
    std::vector<Id> all;
    for (const Seat* each : boardSeats())
        if (each->category == SeatCategory::chair)
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::partnerSeats() const {
    std::vector<Id> all;
    for (const Seat* each : boardSeats())
        if (each->category == SeatCategory::partner)
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::seatsOf() const {
    std::vector<Id> all;
    for (const Seat* each : m_design.seatsOf(Id(m_of)))
        if (each->category != SeatCategory::attendee)
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::executiveSeats() const {
    std::vector<Id> all;
    for (const Seat* each : boardSeats())
        if (each->category == SeatCategory::executive)
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::bodySeats() const {
    std::vector<Id> all;
    for (const Seat* each : boardSeats())
        all.push_back(each->id);
    const Id board = boardOf(m_design, m_system);
    for (const Forum* forum : inOrder(m_design.table<Forum>()))
        if (forum->id != board && isOfBody(*forum))
            for (const Seat* each : m_design.seatsOf(forum->id))
                all.push_back(each->id);
    return all;
}

/// What belongs to the ICS NHS body or stands beneath its board, and the joint committees it is a party to.
bool CandidateSearch::isOfBody(const Forum& forum) const {
    const Id board = boardOf(m_design, m_system);
    const Id body = nhsBodyOf(m_design, m_system);
    std::vector<Id> seen;
    for (const Forum* each = &forum; each && isHere(each->system); each = m_design.get<Forum>(each->parent)) {
        if ((!board.isNull() && each->id == board) || (!body.isNull() && (each->body == body || holds(each->parties, body))))
            return true;
        if (std::find(seen.begin(), seen.end(), each->id) != seen.end())
            return false;
        seen.push_back(each->id);
    }
    return false;
}

std::vector<Id> CandidateSearch::unsignedAgreements() const {
    const auto kind = fromWord<AgreementKind>(m_of);
    std::vector<Id> all;
    for (const Agreement* each : inOrder(m_design.table<Agreement>()))
        if (kind && each->kind == kind && !each->parties)
            all.push_back(each->id);
    return all;
}

std::vector<Id> CandidateSearch::functions() const {
    for (const QString& id : {m_of, m_of + u'-' + m_system.text()})
        if (m_design.get<Function>(Id(id)))
            return {Id(id)};
    return {};
}

std::vector<Id> CandidateSearch::one(const Id& id) {
    return id.isNull() ? std::vector<Id>() : std::vector<Id>{id};
}

bool CandidateSearch::isHere(const Id& system) const {
    return system == m_system || system.isNull();
}

std::vector<const Seat*> CandidateSearch::boardSeats() const {
    const Id board = boardOf(m_design, m_system);
    return board.isNull() ? std::vector<const Seat*>() : m_design.seatsOf(board);
}

bool CandidateSearch::chairsAny(const Id& person, std::initializer_list<const char*> remits) const {
    if (person.isNull())
        return false;
    for (const char* remit : remits)
        for (const Id& committee : forumsFor(QString::fromLatin1(remit)))
            for (const Seat* each : m_design.seatsOf(committee))
                if (each->category == SeatCategory::chair && each->person == person)
                    return true;
    return false;
}

} // namespace placewright
