// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/structure/place_authority.h"

#include <set>

namespace placewright {

/// What one system of a design consists of, sorted by where it is drawn.
struct SystemFacts {
    const System* system = nullptr;
    std::vector<const Organisation*> national;
    const Forum* partnership = nullptr;
    std::vector<const Forum*> partnershipGroups; ///< Forums beneath the Partnership.
    const Organisation* body = nullptr;
    const Forum* board = nullptr;
    std::vector<const Forum*> committees; ///< Of the body, at system level.
    std::vector<const Post*> officers;
    std::vector<const Forum*> otherForums; ///< At system level and of neither.
    std::vector<const Function*> held;     ///< Functions that system level exercises.
    std::vector<const Place*> places;
    std::vector<const Forum*> placelessForums; ///< At place level and of no place.
    std::vector<const Collaborative*> collaboratives;
    std::vector<const Forum*> looseCollaborativeForums;
    std::vector<const Organisation*> ambulance;
    std::vector<const Organisation*> cancerAlliances;
    std::vector<const Organisation*> clinicalNetworks;
    std::vector<const Agreement*> section75; ///< To which the body, or a council of the system, is a party.
    std::vector<const Forum*> supraForums;
    std::vector<const Forum*> wellbeingBoards;
    std::vector<const Forum*> scrutiny;

    QHash<Id, std::vector<const Seat*>> seatsOf;      ///< By forum, as ordered.
    QHash<Id, std::vector<const Forum*>> forumsUnder; ///< By parent forum, as ordered.
    QHash<Id, std::vector<const Neighbourhood*>> neighbourhoodsOf; ///< By place: as it lists them, then those that name it.
    std::set<Id> systemLevel;                         ///< Body, board, committees, officers: who holds at system.
    std::vector<const Delegation*> toSystem;          ///< What is passed to system level.
    std::vector<const Contract*> contracts;           ///< That the body holds.
    std::vector<const Delegation*> formerToSystem;    ///< What is gone of the two.
    std::vector<const Contract*> formerContracts;
    QHash<Id, PlaceAuthority> authorities;            ///< By place.

    const std::vector<const Seat*>& seats(const Id& forum) const;
    /// Forums beneath a forum, at any depth.
    std::vector<const Forum*> beneath(const Id& forum) const;
};

/// Null `system` takes the first. Without any system, `system` of the facts is null and the rest is what belongs to
/// none. `gone` as in `StructureOptions`.
SystemFacts factsOf(const Design& design, const Id& system, const QSet<Id>& gone);

} // namespace placewright
