// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <functional>

namespace placewright {

/// Looks for those whom a repair may mean, in one system of a design that outlives it.
class CandidateSearch {
public:
    /// `of` is what stands after the colon of a name, if anything.
    CandidateSearch(const Design& design, Id system, QString of);

    std::vector<Id> organisations(const std::function<bool(const Organisation&)>& fits) const;
    std::vector<Id> anywhere(OrganisationKind kind) const;
    std::vector<Id> councils() const;
    /// Those with social care whose areas are in a place.
    std::vector<Id> placeCouncils() const;
    /// Primary care networks of a place and of its neighbourhoods.
    std::vector<Id> networks() const;
    /// Of one service, or of NHS services at all; trusts before others.
    std::vector<Id> providers() const;
    std::vector<Id> founders() const;
    std::vector<Id> committees(bool orBoard) const;
    std::vector<Id> places(bool others) const;
    std::vector<Id> collaboratives() const;
    std::vector<Id> members() const;
    std::vector<Id> otherTrusts() const;
    std::vector<Id> otherParties() const;
    std::vector<Id> deciders() const;
    std::vector<Id> ends() const;
    std::vector<Id> plans(const QString& kind) const;
    std::vector<Id> engagements() const;
    /// Forums of the ICS NHS body with a word in their remit.
    std::vector<Id> forumsFor(const QString& remit) const;
    std::vector<Id> forumsOf(ForumKind kind) const;
    std::vector<Id> chief() const;
    /// Those of the board whose holder chairs no committee with one of these remits.
    std::vector<const Seat*> nonExecutives(std::initializer_list<const char*> notChairing) const;
    std::vector<Id> nonExecutivePeople(bool orDeputy) const;
    std::vector<Id> nonExecutiveSeats() const;
    std::vector<Id> chairSeats() const;
    std::vector<Id> partnerSeats() const;
    /// Those of a forum, in order; who only attends left out.
    std::vector<Id> seatsOf() const;
    std::vector<Id> executiveSeats() const;
    /// Those of the board, then those of the other forums of the ICS NHS body.
    std::vector<Id> bodySeats() const;
    /// Agreements of a kind whose parties aren't recorded.
    std::vector<Id> unsignedAgreements() const;
    /// Of the catalogue: its id, alone or with an ending.
    std::vector<Id> functions() const;
    static std::vector<Id> one(const Id& id);
    static bool isTrust(const Organisation& each);

private:
    bool isHere(const Id& system) const;
    std::vector<const Seat*> boardSeats() const;
    bool isOfBody(const Forum& forum) const;
    bool chairsAny(const Id& person, std::initializer_list<const char*> remits) const;

    const Design& m_design;
    Id m_system;
    QString m_of; ///< What stands after the colon of a name.
};

} // namespace placewright
