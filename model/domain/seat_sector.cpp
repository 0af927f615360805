// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/seat_sector.h"

namespace placewright {

SeatSector sectorOf(const Design& design, const Seat& seat) {
    if (seat.sector)
        return *seat.sector;
    const auto* organisation = design.get<Organisation>(seat.drawnFrom);
    if (!organisation || !organisation->kind)
        return SeatSector::other;
    switch (*organisation->kind) {
    case OrganisationKind::nhsTrust:
    case OrganisationKind::foundationTrust:
        return SeatSector::nhsTrust;
    case OrganisationKind::generalPractice:
    case OrganisationKind::pcn:
        return SeatSector::primaryCare;
    case OrganisationKind::localAuthority:
        return SeatSector::localAuthority;
    case OrganisationKind::socialCareProvider:
        return SeatSector::socialCare;
    case OrganisationKind::vcse:
    case OrganisationKind::vcseAlliance:
        return SeatSector::vcse;
    case OrganisationKind::healthwatch:
        return SeatSector::peopleWhoAccessCare;
    case OrganisationKind::independentProvider:
    case OrganisationKind::cic:
        return SeatSector::independentProvider;
    default:
        return SeatSector::other;
    }
}

} // namespace placewright
