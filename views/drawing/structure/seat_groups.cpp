// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/seat_groups.h"

#include "views/drawing/structure/structure_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace placewright {

namespace {

bool provides(const Design& design, const Seat& seat, Service service) {
    const auto* organisation = design.get<Organisation>(seat.drawnFrom);
    return organisation && organisation->services &&
           std::find(organisation->services->begin(), organisation->services->end(), service) !=
               organisation->services->end();
}

bool isPublicHealthDirector(const Seat& seat) {
    return seat.role == QLatin1String("director-of-public-health");
}

// Which group a seat stands in; a seat stands in one only.
enum class Bench {
    primaryCare,
    localAuthority,
    publicHealth,
    acute,
    community,
    mentalHealth,
    people,
    vcse,
    socialCare,
    ambulance,
    independent,
    trusts,
    body,
    chair,
    other,
    count
};

constexpr std::array benchNames{QT_TRANSLATE_NOOP("StructureText", "Primary care"),
                                QT_TRANSLATE_NOOP("StructureText", "Local authorities"),
                                QT_TRANSLATE_NOOP("StructureText", "Public health"),
                                QT_TRANSLATE_NOOP("StructureText", "Acute"),
                                QT_TRANSLATE_NOOP("StructureText", "Community"),
                                QT_TRANSLATE_NOOP("StructureText", "Mental health"),
                                QT_TRANSLATE_NOOP("StructureText", "People who use care"),
                                QT_TRANSLATE_NOOP("StructureText", "Voluntary sector"),
                                QT_TRANSLATE_NOOP("StructureText", "Social care providers"),
                                QT_TRANSLATE_NOOP("StructureText", "Ambulance"),
                                QT_TRANSLATE_NOOP("StructureText", "Independent providers"),
                                QT_TRANSLATE_NOOP("StructureText", "NHS trusts"),
                                QT_TRANSLATE_NOOP("StructureText", "NHS body"),
                                QT_TRANSLATE_NOOP("StructureText", "Chair"),
                                QT_TRANSLATE_NOOP("StructureText", "Other")};
static_assert(benchNames.size() == static_cast<std::size_t>(Bench::count));

Bench benchOf(const Design& design, const Seat& seat) {
    if (isPublicHealthDirector(seat))
        return Bench::publicHealth;
    const auto* organisation = design.get<Organisation>(seat.drawnFrom);
    const bool saysNothing = !seat.sector && !organisation;
    if (seat.category == SeatCategory::chair &&
        (saysNothing || (organisation && organisation->kind == OrganisationKind::icsNhsBody)))
        return Bench::chair;
    if (organisation && organisation->kind == OrganisationKind::icsNhsBody)
        return Bench::body;
    switch (sectorOf(design, seat)) {
    case SeatSector::primaryCare:
        return Bench::primaryCare;
    case SeatSector::localAuthority:
        return Bench::localAuthority;
    case SeatSector::socialCare:
        return Bench::socialCare;
    case SeatSector::publicHealth:
        return Bench::publicHealth;
    case SeatSector::vcse:
        return Bench::vcse;
    case SeatSector::peopleWhoAccessCare:
        return Bench::people;
    case SeatSector::acute:
        return Bench::acute;
    case SeatSector::community:
        return Bench::community;
    case SeatSector::mentalHealth:
        return Bench::mentalHealth;
    case SeatSector::ambulance:
        return Bench::ambulance;
    case SeatSector::independentProvider:
        return Bench::independent;
    case SeatSector::nhsTrust:
        // What a trust brings to a table is the services it runs.
        if (provides(design, seat, Service::acute))
            return Bench::acute;
        if (provides(design, seat, Service::mentalHealth))
            return Bench::mentalHealth;
        if (provides(design, seat, Service::community))
            return Bench::community;
        return provides(design, seat, Service::ambulance) ? Bench::ambulance : Bench::trusts;
    case SeatSector::other:
        return Bench::other;
    }
    return Bench::other;
}

using Benches = std::array<SeatGroup, static_cast<std::size_t>(Bench::count)>;

Benches seated(const Design& design, const std::vector<const Seat*>& seats) {
    Benches benches;
    for (std::size_t i = 0; i < benches.size(); ++i)
        benches[i].name = StructureText::tr(benchNames[i]);
    for (const Seat* seat : seats)
        benches[static_cast<std::size_t>(benchOf(design, *seat))].seats.push_back(seat);
    return benches;
}

SeatGroup& at(Benches& benches, Bench bench) {
    return benches[static_cast<std::size_t>(bench)];
}

void requireService(const Design& design, SeatGroup& group, const std::vector<const Seat*>& seats, Service service) {
    const auto brings = [&](const Seat* seat) { return provides(design, *seat, service); };
    if (std::any_of(group.seats.begin(), group.seats.end(), brings))
        return;
    for (const Seat* seat : seats)
        if (brings(seat))
            group.also.push_back(seat);
    group.missing = group.also.empty() ? 1 : 0;
}

void requireAuthorities(SeatGroup& group, const std::vector<const Seat*>& seats, const std::set<Id>& authorities) {
    for (const Id& authority : authorities) {
        const auto seat =
            std::find_if(seats.begin(), seats.end(), [&](const Seat* s) { return s->drawnFrom == authority; });
        if (seat == seats.end())
            ++group.missing;
        else if (std::find(group.seats.begin(), group.seats.end(), *seat) == group.seats.end())
            group.also.push_back(*seat);
    }
    if (authorities.empty() && group.seats.empty())
        group.missing = 1;
}

} // namespace

std::vector<SeatGroup> placeGroups(const Design& design, const Place& place, const std::vector<const Seat*>& seats) {
    Benches benches = seated(design, seats);
    std::set<Id> authorities;
    for (const Id& id : place.areas.value_or(std::vector<Id>()))
        if (const auto* area = design.get<Area>(id); area && !area->authority.isNull())
            authorities.insert(area->authority);
    requireAuthorities(at(benches, Bench::localAuthority), seats, authorities);
    requireService(design, at(benches, Bench::acute), seats, Service::acute);
    requireService(design, at(benches, Bench::community), seats, Service::community);
    requireService(design, at(benches, Bench::mentalHealth), seats, Service::mentalHealth);
    at(benches, Bench::primaryCare).missing = at(benches, Bench::primaryCare).seats.empty() ? 1 : 0;
    at(benches, Bench::people).missing = at(benches, Bench::people).seats.empty() ? 1 : 0;
    at(benches, Bench::publicHealth).missing =
        std::none_of(seats.begin(), seats.end(), [](const Seat* s) { return isPublicHealthDirector(*s); }) ? 1 : 0;
    std::vector<SeatGroup> groups;
    for (std::size_t i = 0; i < benches.size(); ++i)
        if (i <= static_cast<std::size_t>(Bench::people) || !benches[i].seats.empty())
            groups.push_back(std::move(benches[i]));
    return groups;
}

std::vector<SeatGroup>
partnershipGroups(const Design& design, const Id& system, const Id& body, const std::vector<const Seat*>& seats) {
    Benches benches = seated(design, seats);
    std::set<Id> authorities;
    for (const auto& [id, area] : design.table<Area>())
        if (area.system == system && area.socialCare.value_or(false) && !area.authority.isNull())
            authorities.insert(area.authority);
    SeatGroup& councils = at(benches, Bench::localAuthority);
    requireAuthorities(councils, seats, authorities);
    if (authorities.empty())
        councils.missing = 0;
    SeatGroup& ofBody = at(benches, Bench::body);
    if (!body.isNull() && std::none_of(seats.begin(), seats.end(), [&](const Seat* s) { return s->drawnFrom == body; }))
        ofBody.missing = 1;
    SeatGroup& trusts = at(benches, Bench::trusts);
    for (Bench bench : {Bench::acute, Bench::mentalHealth, Bench::community, Bench::ambulance}) {
        auto& some = at(benches, bench).seats;
        trusts.seats.insert(trusts.seats.end(), some.begin(), some.end());
        some.clear();
    }
    std::vector<SeatGroup> groups;
    for (Bench bench : {Bench::body, Bench::localAuthority, Bench::publicHealth, Bench::trusts, Bench::primaryCare,
                        Bench::vcse, Bench::people, Bench::socialCare, Bench::independent, Bench::other, Bench::chair})
        if (SeatGroup& group = at(benches, bench); !group.seats.empty() || group.missing > 0)
            groups.push_back(std::move(group));
    return groups;
}

std::vector<SeatGroup> categoryGroups(const std::vector<const Seat*>& seats) {
    std::vector<SeatGroup> groups;
    for (SeatCategory category :
         {SeatCategory::chair, SeatCategory::independentNonExecutive, SeatCategory::executive, SeatCategory::partner,
          SeatCategory::other, SeatCategory::member, SeatCategory::attendee}) {
        SeatGroup group;
        for (const Seat* seat : seats)
            if (seat->category == category)
                group.seats.push_back(seat);
        group.name = nameOf(category, group.seats.size() != 1);
        if (!group.seats.empty())
            groups.push_back(std::move(group));
    }
    SeatGroup unknown;
    for (const Seat* seat : seats)
        if (!seat->category)
            unknown.seats.push_back(seat);
    unknown.name = StructureText::tr("Not recorded");
    if (!unknown.seats.empty())
        groups.push_back(std::move(unknown));
    return groups;
}

} // namespace placewright
